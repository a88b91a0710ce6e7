package org.ballabox.benchmarks.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process under GNU time. */
public final class Measured {

    private final Process process;
    private final Path account;
    private final Path log;
    private final long begun = System.nanoTime();

    private Measured(Process process, Path account, Path log) {
        this.process = process;
        this.account = account;
        this.log = log;
    }

    /** Starts a command; its output goes to a file in the directory. */
    public static Measured start(Path directory, Map<String, String> environment, List<String> command) throws IOException {
        var account = Files.createTempFile(directory, "usage", "");
        var log = Files.createTempFile(directory, "log", "");
        var whole = new ArrayList<>(List.of("/usr/bin/time", "-q", "-o", account.toString(), "-f", "%U %S %M %w %c"));
        whole.addAll(command);
        var builder = new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Measured(builder.start(), account, log);
    }

    /** The command's own process, once it is there. */
    public ProcessHandle command() {
        for (;;) {
            var child = process.children().findFirst();
            if (child.isPresent()) {
                return child.get();
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("it ended at once:\n" + output());
            }
            Thread.onSpinWait();
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Since the start, in s. */
    public double elapsed() {
        return (System.nanoTime() - begun) / 1e9;
    }

    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return "";
        }
    }

    /** Waits for the end; fails when it takes longer than the bound or ends with anything but 0. */
    public Usage await(long seconds) throws InterruptedException, IOException {
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IllegalStateException("not over after " + seconds + " s:\n" + output());
        }
        double wall = elapsed();
        if (process.exitValue() != 0) {
            throw new IllegalStateException("exit " + process.exitValue() + ":\n" + output());
        }
        var lines = Files.readAllLines(account);
        var field = lines.getLast().split(" ");
        return new Usage(Double.parseDouble(field[0]) + Double.parseDouble(field[1]), Double.parseDouble(field[2]) / 1024,
                Double.parseDouble(field[3]) + Double.parseDouble(field[4]), wall);
    }
}
