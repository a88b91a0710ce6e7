package org.ballabox.engine;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A recording's file, with the marker that this process holds until it is finished.
 *
 * @param path where it is
 */
record RecordingFile(Path path, Marker marker) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss", Locale.ROOT);

    /**
     * Makes an empty file with a name that nothing has had before, and its marker.
     *
     * @throws IOException when the directory does not let it
     */
    static RecordingFile create(Path dir, String prefix, LocalDateTime now) throws IOException {
        Files.createDirectories(dir);
        var stem = prefix + STAMP.format(now);
        for (int n = 1; ; n++) {
            var file = dir.resolve(stem + (n == 1 ? "" : "_" + n) + ".mkv");
            try {
                Files.createFile(file);
            } catch (FileAlreadyExistsException taken) {
                continue; // another recording of the same second, or a file that is none of ours
            }
            return new RecordingFile(file, Marker.take(file).orElseThrow(() -> new IOException(file + " is in use")));
        }
    }

    /** What FFmpeg writes before it takes the recording's place; hidden beside it. */
    static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }
}
