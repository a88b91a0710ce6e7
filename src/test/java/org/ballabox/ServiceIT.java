package org.ballabox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballabox.rig.Media;
import org.ballabox.rig.Rig;
import org.ballabox.rig.UserManager;
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
    private UserManager manager;

    @BeforeEach
    void startManager() throws IOException {
        rig.startDisplay(640, 480);
        rig.startPulse();
        rig.startTone("micsink", 440, 0.2);
        manager = new UserManager(rig);
    }

    @AfterEach
    void close() {
        if (manager != null) {
            manager.close();
        }
        rig.close();
    }

    private String systemctl(String... arguments) {
        return manager.systemctl(arguments);
    }

    private String show(String property) {
        return manager.show(property);
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
        manager.dropIn("watchdog", "WatchdogSec=4", "RestartSec=200ms");
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
        manager.dropIn("slow", "TimeoutStopSec=3", "Environment=\"PATH=" + wrapper.getParent() + ":" + rig.environment().get("PATH") + "\"");
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
        Files.delete(manager.units().resolve("ballabox.service"));
        manager.dropIn("00-test", manager.environmentLine());
        rig.environment().put("BALLABOX_JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
        assertTrue(command(0, ROOT + "/ballabox", "install").contains("start-stream"));
        var bin = home.resolve(".local/bin");
        assertTrue(Files.readString(home.resolve(".local/share/bash-completion/completions/ballabox")).contains("--stream-url"));

        var manual = home.resolve(".local/share/man/man1");
        assertTrue(command(0, "zcat", manual + "/ballabox-run.1.gz", manual + "/stop-stream.1.gz").contains("stream\\-url"));

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

        manager.dropIn("broken", "Environment=BALLABOX_VIDEO_FPS=often");
        var failed = command(1, bin + "/start-stream");
        assertTrue(failed.contains("ballabox probe"), failed);

        command(0, ROOT + "/ballabox", "uninstall");
        assertEquals(List.of(), Rig.list(bin));
        assertEquals(List.of(), Rig.list(manual));
        assertTrue(Files.notExists(manager.units().resolve("ballabox.service")));
        assertEquals(1, recordings().size());
    }

    private String command(int exit, String... command) {
        var result = manager.command(command);
        assertEquals(exit, result.exit(), result.output());
        return result.output();
    }

    /** As the unit has it: standard output and error are the journal. */
    @Test
    void theJournalGetsEachEventWithItsPriority() throws IOException {
        manager.startJournal();
        manager.dropIn("camera", "Environment=BALLABOX_CAMERA_SOURCE=/dev/no-such-camera");
        start();
        var process = show("MainPID");
        Rig.await("a second is recorded", SOON, () -> show("StatusText").contains("00:00:02"));
        assertEquals("", systemctl("stop", "ballabox.service"));
        Rig.await("the last line is in the journal", SOON, () -> journal(process).containsKey("finished"));
        var lines = journal(process);
        assertEquals("6", lines.get("encoding"), lines.toString());
        assertEquals("4", lines.get("camera"), lines.toString());
        assertEquals("6", lines.get("finished"), lines.toString());
        assertFinished(1);
    }

    /** The first word of each of a process's lines, and its priority. */
    private Map<String, String> journal(String process) {
        return command(0, "journalctl", "--no-pager", "--quiet", "--output", "json", "--output-fields", "MESSAGE,PRIORITY", "_PID=" + process).lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .collect(Collectors.toMap(line -> line.get("MESSAGE").getAsString().split("[ :]")[0], line -> line.get("PRIORITY").getAsString(),
                        (first, second) -> first));
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
