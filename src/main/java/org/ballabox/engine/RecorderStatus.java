package org.ballabox.engine;

import java.util.List;

/**
 * What a recording does, at one moment.
 *
 * @param encoder the encoder in use
 * @param freeBytes room on the disk, above the reserve
 * @param minutesLeft until that room is full, at the configured bitrates
 * @param finishing share of the rewriting of closed files that is done, 0 to 1; NaN while none is under way
 */
public record RecorderStatus(FileStatus file, String encoder, long freeBytes, double minutesLeft, double finishing, List<SourceStatus> sources,
        List<StreamStatus> streams) {}
