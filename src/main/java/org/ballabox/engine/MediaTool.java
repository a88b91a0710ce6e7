package org.ballabox.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;

/** Runs FFmpeg's programs, one at a time, and can be told to give up from another thread. */
final class MediaTool {

    private Process running;
    private boolean aborted;

    /** Kills what runs and refuses what comes. */
    synchronized void abort() {
        aborted = true;
        if (running != null) {
            running.destroyForcibly();
        }
    }

    private synchronized Process start(List<String> command) throws IOException {
        if (aborted) {
            throw new IOException("given up");
        }
        try {
            running = new ProcessBuilder(command).redirectErrorStream(true).start();
            return running;
        } catch (IOException e) {
            throw new IOException(command.getFirst() + " is not installed; install it with: sudo apt install ffmpeg", e);
        }
    }

    /**
     * Runs a program to its end.
     *
     * @param lines told each line of output and errors as it comes
     * @return its exit code
     * @throws IOException when it is not installed, in a sentence
     */
    int run(List<String> command, Consumer<String> lines) throws IOException {
        var process = start(command);
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            output.lines().forEach(lines);
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** The duration that the file's own header gives, in s; empty when it has none, as after a crash. */
    OptionalDouble seconds(Path file) throws IOException {
        var said = new ArrayList<String>();
        int exit = run(List.of("ffprobe", "-v", "error", "-show_entries", "format=duration", "-of",
                "default=noprint_wrappers=1:nokey=1", "file:" + file), said::add);
        if (exit != 0 || said.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            return OptionalDouble.of(Double.parseDouble(said.getLast().strip()));
        } catch (NumberFormatException notAvailable) {
            return OptionalDouble.empty();
        }
    }
}
