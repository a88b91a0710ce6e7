package org.ballabox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ballabox.rig.BallaProcess;
import org.ballabox.rig.FakeCamera;
import org.ballabox.rig.FakeVpu;
import org.ballabox.rig.Media;
import org.ballabox.rig.Rig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the picture shows, whatever the sources send. The display is real; cameras are generated pictures or simulated devices. */
@Timeout(120)
class PictureIT {

    private static final String BLUE_SCREEN = "gst:videotestsrc is-live=true pattern=blue ! video/x-raw,width=640,height=480,framerate=30/1";
    private static final String RED = "videotestsrc is-live=true pattern=red ! video/x-raw,width=640,height=480,framerate=30/1";

    /** Records for some seconds, at 640×480 with a camera of 160×120 in the bottom right corner. */
    private static BallaProcess record(Rig rig, int seconds, String... more) {
        var arguments = new ArrayList<>(List.of("run", "--output-dir", rig.out().toString(), "--video-width", "640", "--video-height", "480",
                "--camera-width", "160", "--camera-height", "120", "--mic-source", "none", "--desktop-source", "none", "--verbose",
                "--duration", seconds + "s"));
        arguments.addAll(Arrays.asList(more));
        return BallaProcess.start(rig, arguments.toArray(String[]::new));
    }

    private static Media finished(BallaProcess recorder) {
        assertEquals(0, recorder.awaitExit(Duration.ofSeconds(60)), recorder.err());
        assertEquals(1, recorder.files().size(), "one file: " + recorder.out() + recorder.err());
        var file = new Media(recorder.files().getFirst());
        assertEquals("", file.decodeErrors());
        return file;
    }

    /** Every frame at its time: the length in seconds times 30, no gap and none double. */
    private static void assertEveryFrame(Media file, int seconds) {
        assertEquals(30 * seconds, file.frameTimes().size(), 1);
        assertTrue(file.largestGap() < 0.035, "gap of " + file.largestGap() + " s");
    }

    private static void assertPixel(Media file, double at, int x, int y, int red, int green, int blue) {
        var picture = file.pictureAt(at);
        assertTrue(picture.isNear(x, y, red, green, blue, 16), "at " + at + " s " + picture.describe(x, y) + ", not " + red + ", " + green + ", " + blue);
    }

    // ---- whatever a source sends

    @Test
    void anInterlacedCameraIsShown() {
        try (var rig = new Rig()) {
            var recorder = record(rig, 4, "--screen-source", BLUE_SCREEN, "--camera-source", "gst:" + RED + " ! interlace field-pattern=2:2");
            var file = finished(recorder);
            assertEveryFrame(file, 4);
            assertPixel(file, 3, 560, 420, 255, 0, 0);
            assertPixel(file, 3, 100, 100, 0, 0, 255);
            assertFalse(recorder.err().contains("camera lost"), recorder.err());
        }
    }

    /** Its frames are 300 ms old when the encoder is replaced: they belong to a time before the new pipeline's first. */
    @Test
    void aLateCameraDoesNotHarmANewEncoder() {
        try (var rig = new Rig()) {
            FakeVpu.install(rig);
            rig.environment().put("FAKE_MPP_MODE", "error");
            rig.environment().put("FAKE_MPP_FRAMES", "60");
            rig.environment().put("FAKE_MPP_SPARE", "1"); // the trial at the start
            var recorder = record(rig, 8, "--screen-source", BLUE_SCREEN, "--camera-source",
                    "gst:" + RED + " ! queue min-threshold-time=300000000 max-size-time=1000000000 max-size-bytes=0 max-size-buffers=0");
            assertEquals(0, recorder.awaitExit(Duration.ofSeconds(60)), recorder.err());
            assertEquals(3, recorder.files().size(), "two failures and then software: " + recorder.out() + recorder.err());
            for (var path : recorder.files()) {
                var file = new Media(path);
                assertEquals("", file.decodeErrors());
                assertTrue(file.largestGap() < 0.035, "gap of " + file.largestGap() + " s in " + path);
            }
            assertPixel(new Media(recorder.files().getLast()), 2, 560, 420, 255, 0, 0);
        }
    }

    /** A quarter of the corner's width from 2 s on: first 4:3, then a slim picture between black bars. */
    @Test
    void anotherSizeInTheMiddleIsDrawnAtOnce() {
        try (var rig = new Rig()) {
            var recorder = record(rig, 6, "--screen-source", BLUE_SCREEN, "--camera-source", "gst:concat name=c adjust-base=true"
                    + " videotestsrc num-buffers=90 is-live=true pattern=red ! video/x-raw,width=640,height=480,framerate=30/1 ! c."
                    + " videotestsrc is-live=true pattern=green ! video/x-raw,width=160,height=480,framerate=30/1 ! c. c.");
            var file = finished(recorder);
            assertEveryFrame(file, 6);
            assertPixel(file, 1, 490, 420, 255, 0, 0);
            assertPixel(file, 5, 560, 420, 0, 255, 0);
            assertPixel(file, 5, 490, 420, 0, 0, 0);
            assertPixel(file, 5, 630, 420, 0, 0, 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "videotestsrc is-live=true pattern=red ! video/x-raw,width=320,height=480,pixel-aspect-ratio=2/1,framerate=30/1",
        "videotestsrc is-live=true pattern=red ! video/x-raw,width=720,height=480,pixel-aspect-ratio=8/9,framerate=30/1",
        "videotestsrc is-live=true pattern=red ! video/x-raw,width=641,height=481,framerate=10/1",
        "videotestsrc is-live=true pattern=red ! video/x-raw,format=RGB16,width=640,height=480,framerate=5/1",
        "videotestsrc is-live=true pattern=red ! video/x-raw,format=AYUV64,width=640,height=480,framerate=0/1",
        "videotestsrc is-live=true pattern=red ! video/x-raw,format=Y42B,width=640,height=480,framerate=30/1,colorimetry=bt709"})
    void whateverFormSquareOrNotFillsTheCorner(String camera) {
        try (var rig = new Rig()) {
            var file = finished(record(rig, 2, "--screen-source", BLUE_SCREEN, "--camera-source", "gst:" + camera));
            assertEveryFrame(file, 2);
            for (int x : new int[] {486, 634}) {
                for (int y : new int[] {366, 474}) {
                    assertPixel(file, 1.5, x, y, 255, 0, 0);
                }
            }
            assertPixel(file, 1.5, 470, 420, 0, 0, 255);
        }
    }

    @Test
    void aPictureThatCannotBeDrawnIsALostSourceWithASentence() {
        try (var rig = new Rig()) {
            var recorder = record(rig, 3, "--screen-source", BLUE_SCREEN, "--camera-source",
                    "gst:" + RED + " ! jpegenc"); // a stream of JPEGs is no raw picture
            var file = finished(recorder);
            assertEveryFrame(file, 3);
            assertTrue(recorder.err().contains("camera is not there"), recorder.err());
            assertPixel(file, 2, 560, 420, 0, 0, 255);
        }
    }

    // ---- the screen

    @Test
    void anOddScreenAndAnOddCameraAreDrawn() {
        try (var rig = new Rig()) {
            rig.startDisplay(1366, 768);
            rig.run("xsetroot", "-solid", "#00ff00");
            var file = finished(record(rig, 3, "--screen-source", rig.environment().get("DISPLAY"), "--camera-source",
                    "gst:videotestsrc is-live=true pattern=red ! video/x-raw,width=641,height=361,framerate=30/1"));
            assertEveryFrame(file, 3);
            assertPixel(file, 2, 320, 200, 0, 255, 0);
            assertPixel(file, 2, 320, 56, 0, 0, 0); // 640×360 in the middle of 640×480
            assertPixel(file, 2, 320, 64, 0, 255, 0);
            assertPixel(file, 2, 560, 420, 255, 0, 0);
            assertPixel(file, 2, 560, 370, 0, 0, 0);
        }
    }

    /** Another size by xrandr, smaller and then larger: the picture goes on, never stretched. */
    @Test
    void aScreenThatIsResizedGoesOn() {
        try (var rig = new Rig()) {
            rig.startDisplay(1600, 1200);
            var nested = rig.startNestedDisplay(1280, 720);
            rig.run("env", "DISPLAY=" + nested, "xsetroot", "-solid", "#00ff00");
            var recorder = record(rig, 9, "--screen-source", nested, "--camera-source", "none", "--video-width", "1280", "--video-height", "720");
            recorder.awaitRecording();
            long begin = System.nanoTime();
            for (var step : List.of("3:800x600", "6:1280x960")) {
                Rig.await("time passes", Duration.ofSeconds(10), () -> System.nanoTime() - begin > Long.parseLong(step.substring(0, 1)) * 1_000_000_000);
                rig.run("env", "DISPLAY=" + nested, "xrandr", "-s", step.substring(2));
                rig.run("env", "DISPLAY=" + nested, "xsetroot", "-solid", "#00ff00");
            }
            var file = finished(recorder);
            assertEveryFrame(file, 9);
            assertPixel(file, 2, 10, 10, 0, 255, 0);
            for (double at : new double[] {5, 8.5}) {
                assertPixel(file, at, 640, 10, 0, 255, 0);
                assertPixel(file, at, 640, 710, 0, 255, 0);
                assertPixel(file, at, 10, 360, 0, 0, 0); // 4:3 between bars of 160 pixels
                assertPixel(file, at, 150, 360, 0, 0, 0);
                assertPixel(file, at, 170, 360, 0, 255, 0);
            }
            assertFalse(recorder.err().contains("lost"), recorder.err());
        }
    }

    /** A window as the screen, which is closed: X refuses the request, and by itself Xlib would end the process. */
    @Test
    void aWindowThatIsClosedIsALostScreen() {
        try (var rig = new Rig()) {
            rig.startDisplay(640, 480);
            var clock = rig.startClock();
            Rig.await("the clock's window", Duration.ofSeconds(10), () -> rig.run("xwininfo", "-root", "-tree").contains("xclock"));
            var window = rig.run("xwininfo", "-root", "-tree").lines().filter(line -> line.contains("xclock")).findFirst().orElseThrow().strip().split("\\s")[0];
            var recorder = record(rig, 6, "--screen-source", "gst:ximagesrc xid=" + Long.decode(window) + " use-damage=false ! video/x-raw,framerate=30/1",
                    "--camera-source", "gst:" + RED);
            recorder.awaitRecording();
            Rig.kill(clock);
            recorder.awaitLog("screen lost", Duration.ofSeconds(5));
            var file = finished(recorder);
            assertEveryFrame(file, 6);
            assertPixel(file, 5.5, 560, 420, 255, 0, 0);
        }
    }

    // ---- layouts

    @ParameterizedTest
    @CsvSource({"pip, 0 0 255, 255 0 0, 0 0 255", "screen, 0 0 255, 0 0 255, 0 0 255", "camera, 255 0 0, 255 0 0, 255 0 0", "side, 0 0 255, 0 0 0, 255 0 0"})
    void eachLayoutShowsWhatItSays(String layout, String left, String corner, String right) {
        try (var rig = new Rig()) {
            var file = finished(record(rig, 2, "--screen-source", BLUE_SCREEN, "--camera-source", "gst:" + RED, "--scene-layout", layout));
            var expected = List.of(left, corner, right);
            var points = List.of(new int[] {200, 240}, new int[] {560, 420}, new int[] {530, 240});
            for (int i = 0; i < 3; i++) {
                var rgb = Arrays.stream(expected.get(i).split(" ")).mapToInt(Integer::parseInt).toArray();
                assertPixel(file, 1.5, points.get(i)[0], points.get(i)[1], rgb[0], rgb[1], rgb[2]);
            }
        }
    }

    // ---- colours

    /** x264 writes its colours into the H.264; openh264 does not, as Rockchip's encoder does not, and FLV has no other place for it. */
    @ParameterizedTest
    @ValueSource(strings = {"x264enc", "openh264enc"})
    void theStreamsColoursAreRightAndSaidRightly(String encoder) {
        try (var rig = new Rig()) {
            int port = Rig.freePort();
            rig.startRtmp(port);
            rig.startDisplay(1280, 720);
            rig.run("xsetroot", "-solid", "#20c060");
            var recorder = record(rig, 5, "--screen-source", rig.environment().get("DISPLAY"), "--camera-source", "none", "--video-width", "1280",
                    "--video-height", "720", "--video-encoder", encoder, "--stream-url", "rtmp://127.0.0.1:" + port + "/live/key");
            var file = finished(recorder);
            var stream = new Media(Rig.list(rig.received()).getFirst());
            for (var media : List.of(file, stream)) {
                assertEquals("tv,smpte170m,smpte170m,smpte170m", media.colourTags());
                var picture = media.pictureAt(1);
                assertTrue(picture.isNear(600, 300, 0x20, 0xc0, 0x60, 4), picture.describe(600, 300));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"x264enc, NV12", "x264enc, I420", "openh264enc, I420", "mpph264enc, NV12", "mpph264enc, I420", "mpph264enc, BGRx"})
    void coloursAreRightAndSaidRightly(String encoder, String format) {
        for (var colour : List.of("#ff0000", "#00ff00", "#0000ff", "#c08040", "#208050")) {
            try (var rig = new Rig()) {
                FakeVpu.install(rig);
                var camera = FakeCamera.install(rig);
                int rgb = Integer.decode(colour);
                int red = rgb >> 16;
                int green = rgb >> 8 & 255;
                int blue = rgb & 255;
                camera.plug(0, "modes=YUYV 160x120@30", "pattern=" + red + "," + green + "," + blue);
                rig.startDisplay(640, 480);
                rig.run("xsetroot", "-solid", colour);
                var recorder = record(rig, 2, "--screen-source", rig.environment().get("DISPLAY"), "--camera-source", "/dev/video0",
                        "--video-encoder", encoder, "--video-format", format, "--video-bitrate", "8M");
                var file = finished(recorder);
                assertTrue(recorder.err().contains("encoding with " + encoder), recorder.err());
                assertEquals("tv,smpte170m,smpte170m,smpte170m", file.colourTags());
                var picture = file.pictureAt(1);
                assertTrue(picture.isNear(200, 200, red, green, blue, 4), colour + " on the screen: " + picture.describe(200, 200));
                assertTrue(picture.isNear(560, 440, red, green, blue, format.equals("BGRx") ? 6 : 4), colour + " of the camera: " + picture.describe(560, 440));
            }
        }
    }
}
