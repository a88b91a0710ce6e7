package org.ballabox.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/**
 * Finishes recordings that a crash or a power cut left behind. What is being recorded now is left alone; what is healthy is
 * left as it is, to the byte.
 */
public final class Repair {

    private final MediaTool tool = new MediaTool();
    private volatile boolean aborted;

    /** Ends it soon; a file that it is at stays as it was, and the next repair does it. Safe from any thread. */
    public void abort() {
        aborted = true;
        tool.abort();
    }

    /**
     * Repairs every recording of a directory that needs it.
     *
     * @param thorough whether to look into files without a marker as well: a crash of another program may have left them
     * @param done told of each file that needed it
     */
    public void directory(Path dir, boolean thorough, Consumer<FinishedFile> done, DoubleConsumer progress) throws IOException {
        var found = new TreeSet<Path>();
        try (var entries = Files.list(dir)) {
            for (var entry : entries.toList()) {
                Marker.recording(entry).ifPresent(found::add);
                if (thorough && entry.getFileName().toString().endsWith(".mkv") && !entry.getFileName().toString().startsWith(".")) {
                    found.add(entry);
                }
            }
        }
        for (var file : List.copyOf(found)) {
            if (aborted) {
                return;
            }
            var finished = file(file, progress);
            if (!aborted) {
                finished.ifPresent(done);
            }
        }
    }

    /**
     * Repairs one file.
     *
     * @return empty when it is healthy, or being recorded now
     */
    public Optional<FinishedFile> file(Path file, DoubleConsumer progress) throws IOException {
        boolean wasMarked = Marker.stands(file);
        if (!wasMarked && tool.seconds(file).isPresent()) {
            return Optional.empty();
        }
        var taken = Marker.take(file);
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        try (var marker = taken.get()) {
            if (Files.notExists(file) || Files.size(file) == 0) {
                // the crash came before the first byte, or after somebody deleted it
                Files.deleteIfExists(file);
                marker.remove();
                return Optional.empty();
            }
            if (tool.seconds(file).isPresent() && Files.notExists(RecordingFile.part(file))) {
                marker.remove(); // it was finished, and only its marker was left
                return Optional.empty();
            }
            return Optional.of(FileFinisher.finish(file, Optional.of(marker), tool, true, 0, progress));
        }
    }
}
