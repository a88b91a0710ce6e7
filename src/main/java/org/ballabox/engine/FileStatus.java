package org.ballabox.engine;

import java.nio.file.Path;

/**
 * What the file does.
 *
 * @param path the file that is being written; null while there is none
 * @param seconds recorded into all files of this run, in s
 * @param bytes written into the current file
 * @param frames frames in all files of this run
 * @param dropped frames that are missing: the encoder was too slow, or the disk
 * @param drift by which sound has moved against the picture since the file began, in ms; positive when sound is ahead
 * @param paused why nothing is being written, else empty
 */
public record FileStatus(Path path, double seconds, long bytes, long frames, long dropped, double drift, String paused) {

    static final FileStatus NONE = new FileStatus(null, 0, 0, 0, 0, 0, "");
}
