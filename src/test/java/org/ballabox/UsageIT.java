package org.ballabox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ballabox.rig.BallaProcess;
import org.ballabox.rig.Media;
import org.ballabox.rig.Rig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the command line answers: exit codes, and one sentence that says what to do. */
@Timeout(60)
class UsageIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final List<String> TEST_INPUTS = List.of("--screen-source", "test", "--camera-source", "none", "--mic-source",
            "test", "--desktop-source", "none", "--video-width", "320", "--video-height", "240", "--camera-width", "64", "--camera-height", "48");

    private static BallaProcess run(Rig rig, String... more) {
        var arguments = new ArrayList<>(List.of("run", "--output-dir", rig.out().toString()));
        arguments.addAll(TEST_INPUTS);
        arguments.addAll(List.of(more));
        return BallaProcess.start(rig, arguments.toArray(String[]::new));
    }

    private static void assertFails(int code, String sentence, BallaProcess process) {
        assertEquals(code, process.awaitExit(SOON), process.err());
        assertTrue(process.err().contains(sentence), "expected '" + sentence + "' in: " + process.err());
        assertFalse(process.err().contains("\tat "), "a stack trace: " + process.err());
        var ours = process.err().lines().filter(line -> line.startsWith("ballabox: ")).count();
        assertEquals(1, ours, "not one sentence: " + process.err());
    }

    @ParameterizedTest
    @MethodSource("wrongSettings")
    void wrongSettingsAreUsageErrors(String flag, String value, String sentence) {
        try (var rig = new Rig()) {
            assertFails(2, sentence, run(rig, flag, value));
            assertEquals(List.of(), Rig.list(rig.out()), "nothing starts");
        }
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> wrongSettings() {
        return Stream.of(new String[][] {
            {"--video-width", "1921", "must be even"},
            {"--video-fps", "0", "must be from 1 to 120"},
            {"--video-fps", "many", "must be a whole number from 1 to 120"},
            {"--video-bitrate", "6000", "write 6M for 6000000"},
            {"--camera-corner", "middle", "must be one of top-left"},
            {"--mic-volume", "11", "must be a number from 0"},
            {"--output-reserve", "lots", "must be a size such as 500M"},
            {"--stream-url", "http://host/app/key", "must begin with rtmp:// or rtmps://"},
            {"--stream-url", "rtmp://host/app", "needs an application and a stream key"},
            {"--stream-retry-max", "soon", "must be a duration such as 10s"},
            {"--duration", "1x", "must be a duration such as 10s"},
            {"--no-such-option", "1", "unknown option '--no-such-option'"},
            {"--config", "/no/such/file", "there is no configuration file /no/such/file"},
        }).map(values -> org.junit.jupiter.params.provider.Arguments.of((Object[]) values));
    }

    @Test
    void settingsOfThePythonScriptAreBroughtAlong() throws IOException {
        try (var rig = new Rig()) {
            var script = rig.write("balla_box.py", """
                    KEY = "very-secret-key"
                    p = f"v4l2src device=/dev/video3 ! mpph264enc bps=3000000 ! rtmpsink location='rtmp://host/app/{KEY}'"
                    """).toString();
            var imported = BallaProcess.start(rig, "import-python", script);
            assertEquals(0, imported.awaitExit(SOON), imported.err());
            assertTrue(imported.out().contains("stream.url = rtmp://host/app/***"), imported.out());
            assertTrue(imported.err().contains("not carried over: no sound source was found"), imported.err());
            assertFalse((imported.out() + imported.err()).contains("very-secret-key"), "the key is shown");

            var file = rig.dir().resolve("home/.config/ballabox/ballabox.conf");
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            assertTrue(Files.readString(file).contains("rtmp://host/app/very-secret-key"));
            var config = BallaProcess.start(rig, "config");
            assertEquals(0, config.awaitExit(SOON), config.err());
            assertTrue(config.out().lines().anyMatch(line -> line.startsWith("camera.source = /dev/video3")), config.out());

            assertFails(1, "there is a configuration file already", BallaProcess.start(rig, "import-python", script));
            assertFails(2, "there is no " + rig.dir() + "/nothing.py", BallaProcess.start(rig, "import-python", rig.dir() + "/nothing.py"));
        }
    }

    @Test
    void filesAreCheckedLineByLine() {
        try (var rig = new Rig()) {
            var file = rig.write("a.conf", "# mine\nvideo.fps = 25\nvideo.with = 640\n");
            assertFails(2, file + " line 3: unknown setting 'video.with'; did you mean 'video.width'?", run(rig, "--config", file.toString()));
            var broken = rig.write("b.conf", "video.fps 25\n");
            assertFails(2, broken + " line 1 is not of the form 'key = value'", run(rig, "--config", broken.toString()));
            var range = rig.write("c.conf", "\n\nvideo.gop = 0\n");
            assertFails(2, range + " line 3: video.gop must be from 1 to 600", run(rig, "--config", range.toString()));
            assertFails(2, "it is a directory", run(rig, "--config", rig.dir().toString()));
        }
    }

    @Test
    void layersGoBeforeOneAnother() throws IOException {
        try (var rig = new Rig()) {
            var dir = Files.createDirectories(rig.dir().resolve("home/.config/ballabox"));
            Files.writeString(dir.resolve("ballabox.conf"), "video.fps = 25\nvideo.gop = 50\nmic.volume = 2\nstream.url = rtmp://example.org/live/secret-key-1\n");
            rig.environment().put("BALLABOX_VIDEO_GOP", "75");
            rig.environment().put("BALLABOX_MIC_VOLUME", "3");
            var config = BallaProcess.start(rig, "config", "--mic-volume", "4");
            assertEquals(0, config.awaitExit(SOON), config.err());
            assertTrue(config.out().matches("(?s).*video.fps = 25 +# .*ballabox.conf line 1\n.*"), config.out());
            assertTrue(config.out().matches("(?s).*video.gop = 75 +# BALLABOX_VIDEO_GOP\n.*"), config.out());
            assertTrue(config.out().matches("(?s).*mic.volume = 4 +# --mic-volume\n.*"), config.out());
            assertTrue(config.out().matches("(?s).*video.width = 1920 +# default\n.*"), config.out());
            assertTrue(config.out().contains("rtmp://example.org/live/***"), config.out());
            assertFalse((config.out() + config.err()).contains("secret-key-1"));
            rig.environment().put("BALLABOX_VIDEO_FSP", "3");
            assertFails(2, "unknown variable BALLABOX_VIDEO_FSP; did you mean BALLABOX_VIDEO_FPS?", BallaProcess.start(rig, "config"));
        }
    }

    @Test
    void aDirectoryThatIsMissingIsMade() {
        try (var rig = new Rig()) {
            var dir = rig.dir().resolve("a/b c/d");
            var recorder = run(rig, "--output-dir", dir.toString(), "--duration", "1s");
            // the last one given counts
            assertEquals(0, recorder.awaitExit(SOON), recorder.err());
            assertEquals(dir, recorder.files().getFirst().getParent());
        }
    }

    @Test
    void aDirectoryThatCannotBeWrittenIsNamed() {
        try (var rig = new Rig()) {
            assertFails(1, "cannot make the output directory /proc/ballabox", run(rig, "--output-dir", "/proc/ballabox"));
            assertFails(1, "--output-dir", run(rig, "--output-dir", rig.write("file", "").resolve("below").toString()));
        }
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        try (var rig = new Rig()) {
            // whatever second it is: files of the next ten seconds are there already
            var taken = new ArrayList<Path>();
            var now = java.time.LocalDateTime.now();
            for (int i = 0; i < 10; i++) {
                var name = "zaznam_" + java.time.format.DateTimeFormatter.ofPattern("yyyyMMdd_HHmmss").format(now.plusSeconds(i)) + ".mkv";
                taken.add(Files.writeString(rig.out().resolve(name), "mine"));
            }
            var recorder = run(rig, "--duration", "1s");
            assertEquals(0, recorder.awaitExit(SOON), recorder.err());
            assertTrue(recorder.files().getFirst().toString().endsWith("_2.mkv"), recorder.out());
            for (var file : taken) {
                assertEquals("mine", Files.readString(file));
            }
        }
    }

    @Test
    void withoutAnyInputItFails() {
        try (var rig = new Rig()) {
            assertFails(1, "DISPLAY is not set", BallaProcess.start(rig, "run", "--output-dir", rig.out().toString(),
                    "--mic-source", "none", "--desktop-source", "none", "--camera-source", "none"));
            assertFails(1, "nothing to record", BallaProcess.start(rig, "run", "--output-dir", rig.out().toString(),
                    "--screen-source", ":4242", "--mic-source", "mic", "--desktop-source", "desk.monitor", "--camera-source", "/dev/video99"));
            assertFails(1, "every source is set to none", BallaProcess.start(rig, "run", "--output-dir", rig.out().toString(),
                    "--screen-source", "none", "--mic-source", "none", "--desktop-source", "none", "--camera-source", "none"));
            assertEquals(List.of(), Rig.list(rig.out()));
        }
    }

    @Test
    void withoutPulseAudioThePictureIsRecorded() {
        try (var rig = new Rig()) {
            var recorder = run(rig, "--mic-source", "auto", "--desktop-source", "auto", "--duration", "2s");
            assertEquals(0, recorder.awaitExit(SOON), recorder.err());
            assertTrue(recorder.err().contains("mic is not there"), recorder.err());
            assertEquals(2, new Media(recorder.files().getFirst()).seconds(), 0.2);
        }
    }

    @Test
    void aSecondInstanceIsRefused() {
        try (var rig = new Rig()) {
            var first = run(rig).awaitRecording();
            assertFails(3, "another instance is recording (process " + first.process().pid() + ")", run(rig));
            assertEquals(0, first.stop(), first.err());
        }
    }

    @Test
    void interruptsEndCleanlyAndTheSecondAtOnce() {
        try (var rig = new Rig()) {
            var recorder = run(rig).awaitRecording();
            recorder.signal("INT");
            assertEquals(0, recorder.awaitExit(SOON), recorder.err());
            assertEquals("", new Media(recorder.files().getFirst()).decodeErrors());
        }
    }

    @Test
    void keysAppearNowhere() throws Exception {
        try (var rig = new Rig()) {
            int port = Rig.freePort();
            rig.startRtmp(port);
            var good = "rtmp://127.0.0.1:" + port + "/live/very-secret-key?token=hidden%21one";
            var refused = "rtmp://user:hush-hush@127.0.0.1:" + Rig.freePort() + "/live/other-secret-key";
            // the destinations come from a file: an argument would stand in the list of processes by the user's own doing
            var config = rig.write("streams.conf", "stream.url = " + good + "\nstream.url = " + refused + "\n");
            var recorder = run(rig, "--config", config.toString(), "--verbose", "--duration", "4s");
            var processes = new StringBuilder();
            while (recorder.process().isAlive()) {
                recorder.process().descendants().forEach(child -> processes.append(child.info().commandLine().orElse("")).append('\n'));
                recorder.process().waitFor(20, java.util.concurrent.TimeUnit.MILLISECONDS);
            }
            assertTrue(recorder.err().contains("is live"), recorder.err());
            assertTrue(recorder.err().contains("does not connect"), recorder.err());
            assertTrue(processes.toString().contains("ffmpeg"), "FFmpeg was not seen: " + processes);
            var pipeline = BallaProcess.start(rig, "pipeline", "--config", config.toString());
            assertEquals(0, pipeline.awaitExit(SOON), pipeline.err());
            assertTrue(pipeline.out().contains("rtmp://127.0.0.1:" + port + "/live/***"), pipeline.out());
            var dot = BallaProcess.start(rig, "pipeline", "--dot", "--config", config.toString());
            assertEquals(0, dot.awaitExit(SOON), dot.err());
            assertTrue(dot.out().startsWith("digraph"), dot.out());
            var wrong = BallaProcess.start(rig, "run", "--stream-url", "rtmp://host:99999/live/very-secret-key");
            assertEquals(2, wrong.awaitExit(SOON));
            var everything = recorder.out() + recorder.err() + processes + pipeline.out() + pipeline.err() + dot.out() + dot.err()
                    + wrong.out() + wrong.err();
            for (var secret : List.of("very-secret-key", "hidden%21one", "hidden!one", "hush-hush", "other-secret-key")) {
                assertFalse(everything.contains(secret), secret + " in " + everything);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"--help, 0, Commands:", "--version, 0, Balla Box", "run --help, 0, --camera-corner", "demo --help, 0, 10s",
        "help pipeline, 0, gst-launch-1.0", "'', 2, which command?", "rum, 2, unknown argument 'rum'",
        "generate-completion, 0, complete -F"})
    void commandsExplainThemselves(String arguments, int code, String text) {
        try (var rig = new Rig()) {
            var process = BallaProcess.start(rig, arguments.isEmpty() ? new String[0] : arguments.split(" "));
            assertEquals(code, process.awaitExit(SOON), process.err());
            assertTrue((process.out() + process.err()).contains(text), process.out() + process.err());
        }
    }

    @Test
    void printedPipelinesCanBeBuiltByGstLaunch() {
        try (var rig = new Rig()) {
            var pipeline = BallaProcess.start(rig, "pipeline", "--screen-source", "test", "--camera-source", "test", "--mic-source",
                    "test", "--desktop-source", "test", "--stream-url", "rtmp://127.0.0.1:1/live/key");
            assertEquals(0, pipeline.awaitExit(SOON), pipeline.err());
            var texts = pipeline.out().split("(?m)^# ");
            assertEquals(1 + 7, texts.length, pipeline.out());
            for (var text : texts) {
                if (!text.isBlank()) {
                    var body = text.substring(text.indexOf('\n'));
                    // a parser that likes the text complains only of what it cannot reach; one second is enough to build it
                    var said = rig.run("bash", "-c", "timeout 1 gst-launch-1.0 " + body.replace("\n", " ").replace("(", "\\(").replace(")", "\\)")
                            + " 2>&1 || true");
                    assertFalse(said.contains("erroneous pipeline") || said.contains("syntax error"), body + said);
                }
            }
        }
    }

    /** In a mount namespace of its own, where the library is an empty file. */
    @Test
    void withoutLibyuvItSaysWhatToInstall() {
        try (var rig = new Rig()) {
            var run = BallaProcess.start(rig, List.of("unshare", "-m", "bash", "-c",
                    "mount --bind /dev/null \"$(ldconfig -p | awk '/libyuv.so.0 / {print $NF; exit}')\" && exec \"$@\"", "-"),
                    "run", "--output-dir", rig.out().toString(), "--screen-source", "test", "--camera-source", "none", "--mic-source", "none",
                    "--desktop-source", "none");
            assertEquals(1, run.awaitExit(SOON), run.err());
            assertTrue(run.err().contains("libyuv.so.0, which draws the picture, is not installed; install it with: sudo apt install libyuv0"), run.err());
        }
    }

    @Test
    void demoWorksWithNothing() {
        try (var rig = new Rig()) {
            var demo = BallaProcess.start(rig, "demo", "--output-dir", rig.out().toString(), "--video-width", "640", "--video-height", "360", "--duration", "3s");
            assertEquals(0, demo.awaitExit(SOON), demo.err());
            for (var source : List.of("screen", "mic", "desktop")) {
                assertTrue(demo.err().contains("no " + source + " here: a test source takes its place"), demo.err());
            }
            var file = new Media(demo.files().getFirst());
            assertEquals(3, file.seconds(), 0.1);
            assertEquals("", file.decodeErrors());
            assertTrue(Media.amplitude(file.sound(), 440, 1, 2) > 0.1);
        }
    }
}
