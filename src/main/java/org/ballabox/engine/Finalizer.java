package org.ballabox.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;

/**
 * Rewrites a recording with FFmpeg, without encoding anew: into a part beside it, checked and synced, then moved over it in
 * one step. At every moment the original or the finished file is there, whole; on any doubt the original stays.
 */
final class Finalizer {

    /** Room that must be left beside the copy, in bytes. */
    private static final long MARGIN = 16 << 20;
    /** What a rewrite may add to or take from the size and still be the same recording. */
    private static final double SIZE_TOLERANCE = 0.05;
    private static final long SIZE_SLACK = 64 << 10;
    private static final double SECONDS_TOLERANCE = 0.25;
    private static final Pattern PROGRESS_LINE = Pattern.compile("[a-z0-9_]+=.*");
    private static final Pattern OUT_TIME = Pattern.compile("out_time_us=(\\d{1,18})");

    /** Why finalizing did not happen. */
    static final class Trouble extends Exception {
        private static final long serialVersionUID = 1L;

        /** Whether it was left out on purpose, and the file is fine as it is. */
        final boolean skipped;

        Trouble(String message, boolean skipped) {
            super(message);
            this.skipped = skipped;
        }
    }

    private final MediaTool tool;

    Finalizer(MediaTool tool) {
        this.tool = tool;
    }

    /**
     * Rewrites the file.
     *
     * @param progress told the share that is done, 0 to 1
     * @return how long the recording is, in s
     * @throws Trouble when it was left as it is, and why
     */
    double rewrite(Path file, DoubleConsumer progress) throws Trouble {
        var part = RecordingFile.part(file);
        try {
            long size = Files.size(file);
            long free = Disk.usable(file);
            double before = tool.seconds(file).orElse(Double.NaN); // a file that a crash left has no duration
            if (free < size + MARGIN) {
                throw new Trouble("no room for a second copy (" + (size >> 20) + " MB needed, " + (free >> 20) + " MB free)",
                        !Double.isNaN(before));
            }
            copy(file, part, before, progress);
            double seconds = check(file, part, before);
            sync(part, StandardOpenOption.WRITE);
            Files.setLastModifiedTime(part, Files.getLastModifiedTime(file));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            sync(file.getParent(), StandardOpenOption.READ);
            return seconds;
        } catch (IOException e) {
            throw new Trouble(e.getMessage() == null ? e.toString() : e.getMessage(), false);
        } finally {
            deleteQuietly(part);
        }
    }

    private void copy(Path file, Path part, double seconds, DoubleConsumer progress) throws IOException, Trouble {
        var lastError = new AtomicReference<>("");
        int exit = tool.run(List.of("ffmpeg", "-nostdin", "-hide_banner", "-loglevel", "error", "-progress", "pipe:1",
                "-y", "-i", "file:" + file, "-map", "0", "-c", "copy", "-f", "matroska", "file:" + part), line -> {
                    var time = OUT_TIME.matcher(line);
                    if (time.matches()) {
                        progress.accept(Math.clamp(Long.parseLong(time.group(1)) / 1e6 / seconds, 0, 1));
                    } else if (!PROGRESS_LINE.matcher(line).matches()) {
                        lastError.set(": " + line);
                    }
                });
        if (exit != 0) {
            throw new Trouble("ffmpeg ended with code " + exit + lastError.get(), false);
        }
    }

    private double check(Path file, Path part, double before) throws IOException, Trouble {
        long size = Files.size(file);
        long now = Files.size(part);
        if (Math.abs(now - size) > SIZE_SLACK + size * SIZE_TOLERANCE) {
            throw new Trouble("the rewritten file has " + now + " bytes instead of about " + size, false);
        }
        var seconds = tool.seconds(part);
        if (seconds.isEmpty()) {
            throw new Trouble("the rewritten file has no duration", false);
        }
        // a header may be short, as after an encoder that hung or looks ahead; longer than that is no loss
        if (before - seconds.getAsDouble() > SECONDS_TOLERANCE) {
            throw new Trouble("the rewritten file lasts " + seconds.getAsDouble() + " s instead of " + before + " s", false);
        }
        return seconds.getAsDouble();
    }

    private static void sync(Path path, StandardOpenOption how) throws IOException {
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private static void deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException leftBehind) {
            // the next repair in this directory removes it
        }
    }
}
