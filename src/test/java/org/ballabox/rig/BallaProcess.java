package org.ballabox.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The built jar, running as its own process in a {@link Rig}. */
public final class BallaProcess {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Process process;
    private final Path out;
    private final Path err;

    private BallaProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    public static BallaProcess start(Rig rig, String... arguments) {
        return start(rig, List.of(), arguments);
    }

    /** @param wrapper what the Java command is given to, such as {@code faketime …} */
    public static BallaProcess start(Rig rig, List<String> wrapper, String... arguments) {
        var command = new ArrayList<>(wrapper);
        // a process started in the background of a script inherits that SIGINT is ignored
        command.addAll(List.of("/usr/bin/env", "--default-signal=INT", Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + Path.of("java.options").toAbsolutePath(), "-jar", Rig.JAR.toString()));
        command.addAll(List.of(arguments));
        int number = COUNT.incrementAndGet();
        var out = rig.dir().resolve("ballabox-" + number + ".out");
        var err = rig.dir().resolve("ballabox-" + number + ".err");
        try {
            var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().putAll(rig.environment());
            var process = builder.start();
            rig.adopt(process);
            return new BallaProcess(process, out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Process process() {
        return process;
    }

    public String out() {
        return read(out);
    }

    public String err() {
        return read(err);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    /** Waits for a piece of log. */
    public BallaProcess awaitLog(String text, Duration bound) {
        Rig.await("'" + text + "' in the log:\n" + err(), bound, () -> {
            if (!process.isAlive() && !err().contains(text)) {
                throw new AssertionError("it ended with " + process.exitValue() + " before it said '" + text + "':\n" + err());
            }
            return err().contains(text);
        });
        return this;
    }

    /** Waits until the file is being written. */
    public BallaProcess awaitRecording() {
        return awaitLog("recording /", Duration.ofSeconds(20));
    }

    public void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends SIGTERM and waits for the end; returns the exit code. */
    public int stop() {
        signal("TERM");
        return awaitExit(Duration.ofSeconds(30));
    }

    public int awaitExit(Duration bound) {
        try {
            if (!process.waitFor(bound.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("it did not end within " + bound.toSeconds() + " s:\n" + err());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The finished files, as printed. */
    public List<Path> files() {
        return out().lines().map(Path::of).toList();
    }
}
