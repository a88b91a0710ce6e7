package org.ballabox.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Real surroundings for one test: its own directories, X display, PulseAudio and RTMP server. Closing ends every process that
 * it started and removes the directories.
 */
public final class Rig implements AutoCloseable {

    public static final Path JAR = Path.of(System.getProperty("ballabox.jar", "target/ballabox.jar")).toAbsolutePath();

    private final Path dir;
    private final List<Process> processes = new ArrayList<>();
    private final Map<String, String> environment = new HashMap<>();
    private int logs;

    public Rig() {
        try {
            dir = Files.createTempDirectory("ballabox-test-");
            Files.createDirectory(dir.resolve("run"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            Files.createDirectories(dir.resolve("out"));
            Files.createDirectories(dir.resolve("home"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (var name : List.of("PATH", "LANG", "GST_PLUGIN_PATH")) {
            if (System.getenv(name) != null) {
                environment.put(name, System.getenv(name));
            }
        }
        environment.put("HOME", dir.resolve("home").toString());
        environment.put("XDG_RUNTIME_DIR", dir.resolve("run").toString());
        // a PulseAudio that a test has killed must not be started by the client library
        environment.put("PULSE_CLIENTCONFIG", write("pulse-client.conf", "autospawn = no\n").toString());
        var registry = Path.of(System.getProperty("java.io.tmpdir"), "ballabox-test-registry.bin");
        environment.put("GST_REGISTRY", registry.toString());
    }

    public Path dir() {
        return dir;
    }

    public Path out() {
        return dir.resolve("out");
    }

    /** What programs under test see; a test may change it. */
    public Map<String, String> environment() {
        return environment;
    }

    public Path write(String name, String text) {
        try {
            return Files.writeString(dir.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // ---- processes

    /** Starts a program in the rig's environment, its output going to a log in the rig's directory. */
    public Process start(String... command) {
        return start(List.of(command), dir.resolve("log-" + logs++ + "-" + Path.of(command[0]).getFileName()));
    }

    Process start(List<String> command, Path log) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            var process = builder.start();
            processes.add(process);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void adopt(Process process) {
        processes.add(process);
    }

    /** Runs a program to its end and returns its output; fails unless it ends with 0. */
    public String run(String... command) {
        var log = dir.resolve("log-" + logs++);
        var process = start(List.of(command), log);
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(String.join(" ", command) + ": " + Files.readString(log));
            }
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void kill(Process process) {
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for a condition, looking every 20 ms; fails with the description when it does not come true in time. */
    public static void await(String description, Duration bound, BooleanSupplier condition) {
        long end = System.nanoTime() + bound.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + bound.toSeconds() + " s: " + description);
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    // ---- display

    /** Starts an X server on a free display and points DISPLAY at it. */
    public Process startDisplay(int width, int height) {
        try {
            var number = Files.createTempFile(dir, "display", "");
            var process = start("bash", "-c", "exec Xvfb -displayfd 7 -screen 0 " + width + "x" + height + "x24 -nolisten tcp -noreset 7>" + number);
            await("Xvfb names its display", Duration.ofSeconds(20), () -> read(number).endsWith("\n"));
            environment.put("DISPLAY", ":" + read(number).strip());
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts an X server in a window of the rig's display, one that xrandr can resize; returns its name. */
    public String startNestedDisplay(int width, int height) {
        try {
            var number = Files.createTempFile(dir, "display", "");
            start("bash", "-c", "exec Xephyr -displayfd 7 -screen " + width + "x" + height + " -resizeable -nolisten tcp -noreset 7>" + number);
            await("Xephyr names its display", Duration.ofSeconds(20), () -> read(number).endsWith("\n"));
            return ":" + read(number).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts an X server again, on the display that DISPLAY names. */
    public Process restartDisplay(int width, int height) {
        var display = environment.get("DISPLAY");
        var process = start("Xvfb", display, "-screen", "0", width + "x" + height + "x24", "-nolisten", "tcp", "-noreset");
        await("Xvfb is back", Duration.ofSeconds(20), () -> answers("xset", "q"));
        return process;
    }

    /** Shows something that moves. */
    public Process startClock() {
        return start("xclock", "-digital", "-update", "1", "-geometry", "400x80+20+20");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    // ---- sound

    /** Starts PulseAudio with a desktop sink {@code desk} and a microphone source {@code mic}, fed by the sink {@code micsink}. */
    public Process startPulse() {
        var process = start("pulseaudio", "--daemonize=no", "--exit-idle-time=-1", "-n",
                "-L", "module-null-sink sink_name=desk rate=44100", "-L", "module-null-sink sink_name=micsink rate=44100",
                "-L", "module-remap-source source_name=mic master=micsink.monitor",
                "-L", "module-native-protocol-unix");
        await("PulseAudio answers", Duration.ofSeconds(20), () -> Files.exists(dir.resolve("run/pulse/native")) && answers("pactl", "info"));
        return process;
    }

    private boolean answers(String... command) {
        try {
            return start(command).waitFor() == 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Plays a sine into a sink; amplitude 1 is full scale. */
    public Process startTone(String sink, int hertz, double amplitude) {
        return start("gst-launch-1.0", "-q", "audiotestsrc", "freq=" + hertz, "volume=" + amplitude, "!",
                "audio/x-raw,format=S16LE,rate=44100,channels=2", "!", "pulsesink", "device=" + sink);
    }

    // ---- RTMP

    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts an RTMP server that keeps what it receives in {@link #received}. */
    public Process startRtmp(int port) {
        return startRtmp("127.0.0.1", port, "");
    }

    /** @param extra directives for the application */
    public Process startRtmp(String address, int port, String extra) {
        var config = rtmpConfig(address, port, extra);
        var process = start("nginx", "-c", config.toString(), "-e", dir + "/nginx-start.log");
        await("the RTMP server listens", Duration.ofSeconds(10), () -> {
            try (var socket = new java.net.Socket(address, port)) {
                return socket.isConnected();
            } catch (IOException e) {
                return false;
            }
        });
        return process;
    }

    /**
     * A configuration for an RTMP server that keeps what it receives in {@link #received}.
     *
     * @param extra directives for the application
     */
    public Path rtmpConfig(String address, int port, String extra) {
        try {
            Files.createDirectories(received());
            Files.setPosixFilePermissions(received(), PosixFilePermissions.fromString("rwxrwxrwx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return write("nginx-" + port + ".conf", """
                load_module /usr/lib/nginx/modules/ngx_rtmp_module.so;
                daemon off; master_process off; pid %1$s/nginx-%3$d.pid; error_log %1$s/nginx.log info;
                events {}
                rtmp { server { listen %2$s:%3$d; chunk_size 4096;
                  application live { live on; record all; record_path %1$s/received; record_unique on; %4$s }
                  application picky { live on; on_publish http://127.0.0.1:9/; } } }
                """.formatted(dir, address, port, extra));
    }

    public Path received() {
        return dir.resolve("received");
    }

    // ---- results

    /** Files in a directory, hidden ones too, in the order of their names. */
    public static List<Path> list(Path dir) {
        if (!Files.isDirectory(dir)) {
            return List.of();
        }
        try (var files = Files.list(dir)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        for (var process : processes.reversed()) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        for (var process : processes) {
            kill(process);
        }
        deleteTree(dir);
    }

    /** Removes a directory and what is in it. */
    static void deleteTree(Path dir) {
        try (var files = Files.walk(dir)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
