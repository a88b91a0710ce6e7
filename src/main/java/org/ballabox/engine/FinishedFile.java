package org.ballabox.engine;

import java.nio.file.Path;

/**
 * A recording that is closed.
 *
 * @param seconds how long it is, in s
 * @param bytes its size
 * @param outcome what finalizing did
 * @param note why it was skipped or failed, else empty
 */
public record FinishedFile(Path path, double seconds, long bytes, Outcome outcome, String note) {

    /** What became of a closed file. */
    public enum Outcome {
        /** Rewritten by FFmpeg, checked, in its place. */
        FINALIZED,
        /** Left as the muxer closed it, on purpose: playable, with duration and index. */
        LEFT,
        /** Finalizing failed; the file is still as the muxer closed it. */
        FAILED
    }
}
