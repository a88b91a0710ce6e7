package org.ballabox.engine;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Names of recordings and of what lies beside one: a marker for as long as it is unfinished, so that a crash is noticed, and
 * the part that FFmpeg writes.
 */
public final class RecordingFile {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss", Locale.ROOT);
    private static final String MARKER_END = ".recording";
    private static final String PART_END = ".part";

    private RecordingFile() {}

    /**
     * Makes an empty file with a name that nothing has had before, and its marker.
     *
     * @throws IOException when the directory does not let it
     */
    static Path create(Path dir, String prefix, LocalDateTime now) throws IOException {
        Files.createDirectories(dir);
        var stem = prefix + STAMP.format(now);
        for (int n = 1; ; n++) {
            var file = dir.resolve(stem + (n == 1 ? "" : "_" + n) + ".mkv");
            try {
                if (Files.notExists(part(file))) {
                    Files.createFile(file);
                    Files.write(marker(file), new byte[0]);
                    return file;
                }
            } catch (FileAlreadyExistsException taken) {
                // another recording of the same second, or a file that is none of ours
            }
        }
    }

    /** Hidden beside the recording while it is not finished. */
    static Path marker(Path file) {
        return file.resolveSibling("." + file.getFileName() + MARKER_END);
    }

    /** What FFmpeg writes before it takes the recording's place. */
    static Path part(Path file) {
        return file.resolveSibling("." + file.getFileName() + PART_END);
    }

    /** The recording that a marker stands beside; null when the path is no marker. */
    static Path ofMarker(Path marker) {
        var name = marker.getFileName().toString();
        boolean isMarker = name.startsWith(".") && name.endsWith(MARKER_END);
        return isMarker ? marker.resolveSibling(name.substring(1, name.length() - MARKER_END.length())) : null;
    }
}
