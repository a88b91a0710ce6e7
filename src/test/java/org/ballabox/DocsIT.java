package org.ballabox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ballabox.rig.BallaProcess;
import org.ballabox.rig.Documents;
import org.ballabox.rig.Media;
import org.ballabox.rig.Rig;
import org.ballabox.rig.UserManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * Every command in the documentation is executed, here or in another test; those that cannot be are named with the reason. A
 * command that no line of this class knows is an error.
 */
@Timeout(300)
class DocsIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Path ROOT = Path.of("").toAbsolutePath();

    /** Where a command of the documents is executed. */
    private sealed interface Where {

        /** Here, in a shell, to its end; its output has this in it. */
        record Here(String expected) implements Where {}

        /** Here, in a shell, until its output has this in it; then Ctrl-C. */
        record Until(String expected) implements Where {}

        /** In another test. */
        record Elsewhere(String test) implements Where {}

        /** Nowhere. */
        record Nowhere(String reason) implements Where {}
    }

    private static final String NO_BOARD = "needs a Rockchip board and sources from the network";
    private static final String NO_LOGIN = "needs a user who is logged in and is not root";

    /** By the command's beginning; the longest that fits counts. */
    private static final Map<String, Where> WHERE = Map.ofEntries(
            Map.entry("./ballabox demo", new Where.Here(".mkv")),
            Map.entry("./ballabox --version", new Where.Here("Balla Box ")),
            Map.entry("./ballabox package", new Where.Elsewhere("DebianPackageIT")),
            Map.entry("./ballabox pipeline", new Where.Here("")),
            Map.entry("./ballabox run", new Where.Until("recording /")),
            Map.entry("./ballabox status --watch", new Where.Until("recording")),
            Map.entry("GST_DEBUG=3 ./ballabox run", new Where.Until("recording /")),
            Map.entry("GST_TRACERS=leaks GST_DEBUG=GST_TRACER:7 ./ballabox run", new Where.Until("recording /")),
            Map.entry("source <(./ballabox generate-completion)", new Where.Here("")),
            Map.entry("sudo apt install ./target/ballabox_", new Where.Elsewhere("DebianPackageIT")),
            Map.entry("sudo usermod", new Where.Elsewhere("DebianPackageIT")),
            Map.entry("sudo apt install nginx", new Where.Elsewhere("DebianPackageIT")),
            Map.entry("sudo install -d -o www-data", new Where.Elsewhere("DebianPackageIT")),
            Map.entry("ballabox probe", new Where.Here("")),
            Map.entry("ballabox probe --explain", new Where.Here("0660")),
            Map.entry("ballabox probe --json", new Where.Here("\"verdict\"")),
            Map.entry("ballabox config", new Where.Here("video.width = ")),
            Map.entry("ballabox config --template", new Where.Here("#video.width = 1920")),
            Map.entry("mkdir -p ~/.config/ballabox && ballabox config --template", new Where.Here("")),
            Map.entry("mkdir -p ~/.config/systemd/user && cp", new Where.Elsewhere("DebianPackageIT")),
            Map.entry("ballabox import-python", new Where.Here("stream.url = rtmp://host/app/***")),
            Map.entry("ballabox run", new Where.Until("recording /")),
            Map.entry("start-stream", new Where.Here("00:00:0")),
            Map.entry("stav-stream", new Where.Here("cores")),
            Map.entry("systemctl --user status ballabox", new Where.Here("Status: \"● 00:00:0")),
            Map.entry("ps-mini", new Where.Here("● REC")),
            Map.entry("curl http://127.0.0.1:8077/status.json", new Where.Elsewhere("StatusPageIT")),
            Map.entry("curl http://127.0.0.1:8077/metrics", new Where.Elsewhere("StatusPageIT")),
            Map.entry("curl --output picture.jpg", new Where.Elsewhere("StatusPageIT")),
            Map.entry("curl --header 'Authorization: Bearer TOKEN'", new Where.Elsewhere("StatusPageIT")),
            Map.entry("stop-stream", new Where.Here(".mkv  00:00:")),
            Map.entry("systemctl --user enable ballabox", new Where.Here("ballabox.service")),
            Map.entry("systemctl --user enable --now pulseaudio", new Where.Nowhere("PulseAudio runs already where it is tested")),
            Map.entry("sudo loginctl enable-linger", new Where.Nowhere("needs a machine with logind")),
            Map.entry("logy-stream", new Where.Nowhere(NO_LOGIN + "; what is in the log: ServiceIT")),
            Map.entry("journalctl --user", new Where.Nowhere(NO_LOGIN + "; what is in the log: ServiceIT")),
            Map.entry("sudo apt install git build-essential", new Where.Elsewhere("DebianPackageIT")),
            Map.entry("git clone", new Where.Nowhere(NO_BOARD)),
            Map.entry("cmake ", new Where.Nowhere(NO_BOARD)),
            Map.entry("export PKG_CONFIG_PATH", new Where.Nowhere(NO_BOARD)),
            Map.entry("meson ", new Where.Nowhere(NO_BOARD)),
            Map.entry("ninja ", new Where.Nowhere(NO_BOARD)),
            Map.entry("mvn ", new Where.Elsewhere("this very build")),
            Map.entry("./test", new Where.Elsewhere("this very run; soak and arm64 by hand")),
            Map.entry("benchmarks/run", new Where.Elsewhere("BenchmarksIT, the quick form")));

    private static final Rig RIG = new Rig();
    private static UserManager manager;

    @BeforeAll
    static void prepare() throws IOException {
        // what the documents call by its place in the home directory
        Files.createSymbolicLink(Path.of(RIG.environment().get("HOME"), ".config"), Files.createDirectories(RIG.dir().resolve("config")));
        RIG.startDisplay(640, 480);
        RIG.startPulse();
        RIG.startTone("micsink", 440, 0.2);
        var bin = Files.createDirectories(RIG.dir().resolve("bin"));
        for (var command : Rig.list(ROOT.resolve("commands"))) {
            Files.createSymbolicLink(bin.resolve(command.getFileName()), command);
        }
        Files.createSymbolicLink(bin.resolve("ballabox"), ROOT.resolve("ballabox"));
        Files.createSymbolicLink(Path.of(RIG.environment().get("HOME"), "ballabox"), ROOT.resolve("ballabox")); // ./ballabox
        RIG.environment().putAll(Map.of("PATH", bin + ":" + RIG.environment().get("PATH"), "BALLABOX_JAVA",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "USER", "root"));
        manager = new UserManager(RIG);
        Files.writeString(Path.of(RIG.environment().get("HOME"), "balla_box.py"),
                "p = f\"v4l2src device=/dev/video3 ! mpph264enc bps=3000000 ! rtmpsink location='rtmp://host/app/key-of-the-script'\"\n");
    }

    @AfterAll
    static void close() {
        if (manager != null) {
            manager.close();
        }
        RIG.close();
    }

    private static Where where(String command, Path page) {
        return WHERE.keySet().stream().filter(command::startsWith).max(java.util.Comparator.comparingInt(String::length)).map(WHERE::get)
                .orElseThrow(() -> new AssertionError(page + " has a command that nothing executes: " + command));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandIsExecuted() {
        var here = new LinkedHashMap<String, Where>();
        var notes = new ArrayList<String>();
        Documents.commands().forEach((command, page) -> {
            switch (where(command, page)) {
                case Where.Elsewhere(var test) -> notes.add("in " + test + ": " + command);
                case Where.Nowhere(var reason) -> notes.add("NOT EXECUTED (" + reason + "): " + command);
                case Where where -> here.put(command, where);
            }
        });
        System.out.println("== commands in the documents that other tests execute, or none\n" + String.join("\n", notes));
        assertTrue(here.size() > 25, "the documents have commands: " + here.keySet());
        return here.entrySet().stream().map(entry -> dynamicTest(entry.getKey(), () -> execute(entry.getKey(), entry.getValue())));
    }

    private static void execute(String command, Where where) throws IOException, InterruptedException {
        boolean isAboutService = command.matches("(start|stop|stav)-stream.*|ps-mini.*|systemctl .*");
        if (isAboutService) {
            manager.systemctl(command.startsWith("start-stream") ? "stop" : "start", "ballabox.service");
        } else {
            manager.systemctl("stop", "ballabox.service");
        }
        var log = RIG.dir().resolve("command.log");
        var builder = new ProcessBuilder("/usr/bin/env", "--default-signal=INT", "bash", "-c", command)
                .directory(Path.of(RIG.environment().get("HOME")).toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(RIG.environment());
        if (!isAboutService) {
            builder.environment().putAll(small());
        }
        if (command.contains("import-python")) {
            Files.deleteIfExists(Path.of(RIG.environment().get("XDG_CONFIG_HOME"), "ballabox/ballabox.conf"));
        }
        var watched = command.contains("status --watch")
                ? BallaProcess.start(RIG, "run", "--screen-source", "test", "--camera-source", "none", "--mic-source", "none", "--desktop-source", "none",
                        "--output-dir", RIG.out().toString()).awaitRecording() : null;
        var process = builder.start();
        try {
            if (where instanceof Where.Until(var expected)) {
                Rig.await("'" + expected + "' from " + command + ": " + Files.readString(log), SOON, () -> read(log).contains(expected));
                process.descendants().forEach(child -> signal(child.pid()));
                signal(process.pid());
            }
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), () -> "it does not end: " + command + "\n" + read(log));
            var expected = where instanceof Where.Here(var text) ? text : "";
            assertTrue(read(log).contains(expected), () -> command + " printed no '" + expected + "':\n" + read(log));
            // a probe says with 10 and 11 what it has found
            if (where instanceof Where.Here && !command.startsWith("ballabox probe")) {
                assertEquals(0, process.exitValue(), () -> command + "\n" + read(log));
            } else if (where instanceof Where.Here) {
                assertTrue(List.of(0, 10, 11).contains(process.exitValue()), () -> command + "\n" + read(log));
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            Rig.kill(process);
            if (watched != null) {
                assertEquals(0, watched.stop());
            }
        }
        if (command.contains("config/ballabox") || command.contains("import-python")) {
            Files.deleteIfExists(Path.of(RIG.environment().get("XDG_CONFIG_HOME"), "ballabox/ballabox.conf")); // the next command's own
        }
    }

    /** Where commands of a terminal record to, and how much of it. */
    private static Map<String, String> small() {
        return Map.of("BALLABOX_OUTPUT_DIR", RIG.out().toString(), "BALLABOX_VIDEO_WIDTH", "640", "BALLABOX_VIDEO_HEIGHT", "480",
                "BALLABOX_CAMERA_SOURCE", "none", "BALLABOX_MIC_SOURCE", "mic", "BALLABOX_DESKTOP_SOURCE", "none");
    }

    private static void signal(long process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process)).start().waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    /** The server's configuration of the page on growing, with another port and directory, takes a stream and keeps a copy. */
    @Test
    void theServerOfThePageOnGrowingTakesAStream() throws IOException {
        var block = Documents.blocks(Path.of("docs/growing.md"), "nginx").getFirst();
        assertTrue(block.contains("listen 1935;") && block.contains("record_path /var/lib/recordings;") && block.contains("allow publish 10.0.0.0/8;"), block);
        int port = Rig.freePort();
        try (var rig = new Rig()) {
            var recordings = Files.createDirectories(rig.dir().resolve("recordings"));
            Files.setPosixFilePermissions(recordings, java.nio.file.attribute.PosixFilePermissions.fromString("rwxrwxrwx"));
            var config = rig.write("nginx.conf", "load_module /usr/lib/nginx/modules/ngx_rtmp_module.so;\ndaemon off; master_process off;\npid "
                    + rig.dir() + "/nginx.pid; error_log " + rig.dir() + "/error.log;\nevents {}\n"
                    + block.replace("listen 1935;", "listen 127.0.0.1:" + port + ";").replace("/var/lib/recordings", recordings.toString())
                            .replace("10.0.0.0/8", "127.0.0.0/8"));
            rig.start("nginx", "-c", config.toString(), "-e", rig.dir() + "/start.log");
            var recorder = BallaProcess.start(rig, "run", "--screen-source", "test", "--camera-source", "none", "--mic-source", "test", "--desktop-source",
                    "none", "--video-width", "320", "--video-height", "240", "--camera-width", "64", "--camera-height", "48", "--output-dir", rig.out().toString(), "--stream-url",
                    "rtmp://127.0.0.1:" + port + "/live/desk");
            Rig.await("the server's copy grows", SOON, () -> Rig.list(recordings).stream().anyMatch(file -> file.toFile().length() > 100_000));
            assertEquals(0, recorder.stop());
            assertEquals("", new Media(Rig.list(recordings).getFirst()).decodeErrors());
        }
    }
}
