package org.ballabox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.ballabox.rig.Media;
import org.ballabox.rig.Rig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The unit as it ships, under a real systemd of its own, recording a real display and PulseAudio through the launcher. */
@Timeout(180)
class ServiceIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Path ROOT = Path.of("").toAbsolutePath();

    private final Rig rig = new Rig();
    private Path dropIns;

    @BeforeEach
    void startManager() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/lib/systemd/systemd")), "skipped: systemd is not installed");
        assumeTrue(Files.isDirectory(Path.of("/run/systemd/system")) || Files.isWritable(Path.of("/run")),
                "skipped: /run/systemd/system is missing and cannot be made");
        Files.createDirectories(Path.of("/run/systemd/system")); // systemctl wants to see that systemd runs
        rig.startDisplay(640, 480);
        rig.startPulse();
        rig.startTone("micsink", 440, 0.2);
        var config = rig.dir().resolve("config");
        var units = Files.createDirectories(config.resolve("systemd/user"));
        dropIns = Files.createDirectories(units.resolve("ballabox.service.d"));
        Files.copy(ROOT.resolve("systemd/ballabox.service"), units.resolve("ballabox.service"));
        rig.environment().put("XDG_CONFIG_HOME", config.toString());
        dropIn("00-test", "ExecStart=", "ExecStart=" + ROOT + "/ballabox run", "Environment=" + environment());
        rig.start("/lib/systemd/systemd", "--user");
        Rig.await("the manager answers", SOON, () -> Files.exists(rig.dir().resolve("run/systemd/private"))
                && !systemctl("is-system-running").contains("Failed"));
    }

    @AfterEach
    void close() {
        systemctl("kill", "--signal=KILL", "ballabox.service");
        systemctl("stop", "ballabox.service");
        rig.close();
    }

    private String environment() {
        var settings = new java.util.TreeMap<>(rig.environment());
        settings.putAll(java.util.Map.of("BALLABOX_OUTPUT_DIR", rig.out().toString(), "BALLABOX_VIDEO_WIDTH", "640", "BALLABOX_VIDEO_HEIGHT", "480",
                "BALLABOX_CAMERA_SOURCE", "none", "BALLABOX_MIC_SOURCE", "mic", "BALLABOX_DESKTOP_SOURCE", "none",
                "BALLABOX_JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        return settings.entrySet().stream().map(entry -> "\"" + entry.getKey() + "=" + entry.getValue() + "\"").collect(Collectors.joining(" "));
    }

    /** The last by name has the last word. */
    private void dropIn(String name, String... lines) throws IOException {
        Files.writeString(dropIns.resolve(name + ".conf"), "[Service]\n" + String.join("\n", lines) + "\n");
    }

    /** Runs to its end, whatever comes of it. */
    private String systemctl(String... arguments) {
        var command = new java.util.ArrayList<>(List.of("systemctl", "--user", "--no-pager"));
        command.addAll(List.of(arguments));
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().clear();
            builder.environment().putAll(rig.environment());
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes());
            process.waitFor();
            return output;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String show(String property) {
        return systemctl("show", "--value", "-p", property, "ballabox.service").strip();
    }

    private void start() {
        assertEquals("", systemctl("start", "ballabox.service"), () -> systemctl("status", "ballabox.service"));
        assertEquals("active", show("ActiveState"));
    }

    private List<Path> recordings() {
        return Rig.list(rig.out()).stream().filter(file -> file.toString().endsWith(".mkv")).toList();
    }

    private void assertFinished(int count) {
        var left = Rig.list(rig.out()).stream().filter(file -> !file.toString().endsWith(".mkv")).toList();
        assertEquals(List.of(), left, "nothing but finished files");
        assertEquals(count, recordings().size());
        for (var file : recordings()) {
            assertEquals("", new Media(file).decodeErrors());
            assertTrue(new Media(file).seconds() > 0.5, file.toString());
        }
    }

    @Test
    void isReadyWithTheFirstFrameTellsItsStateAndStopsWithAFinishedFile() {
        start();
        assertTrue(recordings().getFirst().toFile().length() > 1000, "ready means that the file has a frame");
        Rig.await("the status text", SOON, () -> show("StatusText").startsWith("● 00:00:0"));
        assertTrue(show("StatusText").contains("screen ✓"), show("StatusText"));
        assertEquals("", systemctl("stop", "ballabox.service"));
        assertEquals("success", show("Result"));
        assertFinished(1);
    }

    @Test
    void startsAgainAfterACrashAndRepairsWhatWasLeft() {
        start();
        Rig.await("a second is recorded", SOON, () -> show("StatusText").contains("00:00:02"));
        systemctl("kill", "--signal=KILL", "ballabox.service");
        Rig.await("it runs again", SOON, () -> show("NRestarts").equals("1") && show("ActiveState").equals("active"));
        Rig.await("another second is recorded", SOON, () -> show("StatusText").contains("00:00:02"));
        assertEquals("", systemctl("stop", "ballabox.service"));
        assertFinished(2);
    }

    @Test
    void endsAndStartsAgainWhenNothingGetsIntoTheFile() throws IOException {
        dropIn("watchdog", "WatchdogSec=4", "RestartSec=200ms");
        start();
        Rig.await("it stays alive for longer than the watchdog's time", SOON, () -> show("StatusText").contains("00:00:06"));
        assertEquals("0", show("NRestarts"));
        systemctl("kill", "--signal=STOP", "--kill-whom=main", "ballabox.service");
        Rig.await("it runs again", SOON, () -> show("NRestarts").equals("1") && show("ActiveState").equals("active"));
        Rig.await("a second is recorded", SOON, () -> show("StatusText").contains("00:00:02"));
        assertEquals("", systemctl("stop", "ballabox.service"));
        assertFinished(2);
    }

    @Test
    void stopWaitsForAFileThatTakesLongToFinish() throws IOException {
        var wrapper = Files.createDirectories(rig.dir().resolve("bin")).resolve("ffmpeg");
        Files.writeString(wrapper, "#!/bin/sh\nsleep 9\nexec /usr/bin/ffmpeg \"$@\"\n");
        assertTrue(wrapper.toFile().setExecutable(true));
        dropIn("slow", "TimeoutStopSec=3", "Environment=\"PATH=" + wrapper.getParent() + ":" + rig.environment().get("PATH") + "\"");
        start();
        Rig.await("a second is recorded", SOON, () -> show("StatusText").contains("00:00:02"));
        long begin = System.nanoTime();
        assertEquals("", systemctl("stop", "ballabox.service"));
        assertTrue(System.nanoTime() - begin > 8_000_000_000L, "it took longer than systemd gives at first");
        assertEquals("success", show("Result"));
        assertFinished(1);
    }

    /** As a person types them, after installing from a checkout. */
    @Test
    void theCommandsDoWhatTheySay() throws IOException {
        var home = Path.of(rig.environment().get("HOME"));
        Files.delete(dropIns.getParent().resolve("ballabox.service"));
        dropIn("00-test", "Environment=" + environment());
        rig.environment().put("BALLABOX_JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
        assertTrue(command(0, ROOT + "/ballabox", "install").contains("start-stream"));
        var bin = home.resolve(".local/bin");
        assertTrue(Files.readString(home.resolve(".local/share/bash-completion/completions/ballabox")).contains("--stream-url"));

        assertEquals("○ IDLE\n", command(0, bin + "/ps-mini"));
        assertEquals("nothing is recording\n", command(0, bin + "/stop-stream"));
        assertTrue(command(0, bin + "/start-stream").startsWith("● 00:00:0"));
        assertEquals("● REC\n", command(0, bin + "/ps-mini"));
        assertTrue(command(0, bin + "/start-stream").startsWith("already recording"));
        Rig.await("two seconds are recorded", SOON, () -> show("StatusText").contains("00:00:02"));
        var state = command(0, bin + "/stav-stream");
        assertTrue(state.contains(rig.out().toString()) && state.contains("of a core") && state.contains("cores"), state);
        var stopped = command(0, bin + "/stop-stream");
        assertEquals(recordings().getFirst() + "  00:00:0", stopped.substring(0, Math.max(0, stopped.length() - 2)), stopped);
        assertEquals("○ IDLE\n", command(0, bin + "/ps-mini"));
        assertFinished(1);

        dropIn("broken", "Environment=BALLABOX_VIDEO_FPS=often");
        var failed = command(1, bin + "/start-stream");
        assertTrue(failed.contains("ballabox probe"), failed);

        command(0, ROOT + "/ballabox", "uninstall");
        assertEquals(List.of(), Rig.list(bin));
        assertTrue(Files.notExists(dropIns.getParent().resolve("ballabox.service")));
        assertEquals(1, recordings().size());
    }

    private String command(int exit, String... command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().clear();
            builder.environment().putAll(rig.environment());
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertEquals(exit, process.waitFor(), output);
            return output;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theUnitsAreWithoutFault() throws IOException {
        for (var name : List.of("ballabox.service", "pulseaudio.service")) {
            var unit = Files.writeString(Files.createDirectories(rig.dir().resolve("verify")).resolve(name),
                    Files.readString(ROOT.resolve("systemd/" + name)).replace("%h/ballabox/ballabox", ROOT + "/ballabox"));
            var output = command(0, "systemd-analyze", "verify", "--user", "--man=no", unit.toString());
            assertEquals("", output.lines().filter(line -> line.contains("ballabox") || line.contains("pulseaudio")).collect(Collectors.joining("\n")));
        }
    }
}
