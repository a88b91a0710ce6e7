package org.ballabox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ballabox.rig.BallaProcess;
import org.ballabox.rig.FakeCamera;
import org.ballabox.rig.Media;
import org.ballabox.rig.Rig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which camera is taken, and how. The devices are simulated below GStreamer's real v4l2src, libudev and the device monitor
 * (src/test/c/fakevideo.c); they behave as uvcvideo and Rockchip's rk_hdmirx do.
 */
@Timeout(120)
class CameraIT {

    private static final String RED = "pattern=255,0,0";
    private static final String GREEN = "pattern=0,255,0";
    private static final String VGA = "modes=YUYV 640x480@30";
    private static final String[] HDMI = {"driver=rk_hdmirx", "modes=NV12", "signal=1920x1080@60", GREEN};
    private static final Duration SOON = Duration.ofSeconds(15);

    private final Rig rig = new Rig();
    private final FakeCamera camera = FakeCamera.install(rig);

    @AfterEach
    void end() {
        rig.close();
    }

    /** The screen is blue, the corner 160×120. */
    private BallaProcess record(int seconds, String... more) {
        var arguments = new ArrayList<>(List.of("run", "--output-dir", rig.out().toString(), "--video-width", "640", "--video-height", "480",
                "--camera-width", "160", "--camera-height", "120", "--mic-source", "none", "--desktop-source", "none", "--verbose",
                "--duration", seconds + "s"));
        if (!Arrays.asList(more).contains("--screen-source")) {
            arguments.addAll(List.of("--screen-source", "gst:videotestsrc is-live=true pattern=blue ! video/x-raw,width=640,height=480,framerate=30/1"));
        }
        arguments.addAll(Arrays.asList(more));
        return BallaProcess.start(rig, arguments.toArray(String[]::new));
    }

    private static Media finished(BallaProcess recorder) {
        assertEquals(0, recorder.awaitExit(Duration.ofSeconds(60)), recorder.err());
        var file = new Media(recorder.files().getFirst());
        assertEquals("", file.decodeErrors());
        assertTrue(file.largestGap() < 0.035, "gap of " + file.largestGap() + " s");
        return file;
    }

    private static void assertCorner(Media file, double at, int red, int green, int blue) {
        var picture = file.pictureAt(at);
        assertTrue(picture.isNear(560, 440, red, green, blue, 16), "at " + at + " s: " + picture.describe(560, 440));
    }

    @Test
    void theHdmiInputIsNoWebcam() {
        camera.plug(0, HDMI);
        camera.plug(1, VGA, RED);
        assertCorner(finished(record(3)), 2, 255, 0, 0);
    }

    @Test
    void aWebcamThatComesBackUnderAnotherNumberIsFoundAgain() {
        camera.plug(1, VGA, RED);
        camera.plug(3, HDMI);
        var recorder = record(14).awaitRecording();
        long begin = System.nanoTime();
        Rig.await("time passes", SOON, () -> System.nanoTime() - begin > 2_000_000_000L);
        camera.unplug(1);
        recorder.awaitLog("camera lost", SOON);
        Rig.await("its last picture is gone", SOON, () -> System.nanoTime() - begin > 7_500_000_000L);
        camera.plug(0, VGA, "pattern=255,255,0");
        recorder.awaitLog("camera restored", SOON);
        var file = finished(recorder);
        assertCorner(file, 1, 255, 0, 0);
        assertCorner(file, 7, 0, 0, 255);
        assertCorner(file, 13, 255, 255, 0);
    }

    @Test
    void withoutAWebcamTheHdmiInputIsNotTakenForOne() {
        camera.plug(0, HDMI);
        var recorder = record(2);
        assertCorner(finished(recorder), 1.5, 0, 0, 255);
        assertTrue(recorder.err().contains("there is no camera"), recorder.err());
    }

    @Test
    void aCameraByNameIsTakenWhateverItIs() {
        camera.plug(0, VGA, RED);
        camera.plug(2, HDMI);
        assertCorner(finished(record(3, "--camera-source", "/dev/video2")), 2, 0, 255, 0);
    }

    // ---- modes

    private static void assertMode(BallaProcess recorder, String mode) {
        assertTrue(recorder.err().contains("CameraMode[" + mode + "]"), recorder.err());
    }

    private static final String MODES = "modes=YUYV 640x480@30,15;YUYV 640x360@30;YUYV 1280x720@10;MJPG 640x480@30;MJPG 1280x720@30,60";

    @Test
    void theCornerGetsASmallRawPictureAtTheFullRate() {
        camera.plug(0, MODES, RED);
        var recorder = record(3);
        assertCorner(finished(recorder), 2, 255, 0, 0);
        assertMode(recorder, "format=YUY2, width=640, height=480, rate=30/1");
    }

    @Test
    void theWholePictureGetsALargeOne() {
        camera.plug(0, MODES, RED);
        var recorder = record(3, "--screen-source", "none", "--video-width", "1280", "--video-height", "720");
        assertCorner(finished(recorder), 2, 255, 0, 0);
        assertMode(recorder, "format=, width=1280, height=720, rate=30/1");
    }

    @Test
    void aLargeModeThatIsSlowIsNotTaken() {
        camera.plug(0, "modes=YUYV 640x360@30;YUYV 1280x720@10", RED);
        var recorder = record(3, "--screen-source", "none", "--video-width", "1280", "--video-height", "720");
        assertCorner(finished(recorder), 2, 255, 0, 0);
        assertMode(recorder, "format=YUY2, width=640, height=360, rate=30/1");
    }

    // ---- pictures

    /** Every fifth JPEG is cut off in the middle and marked by the driver: what is shown stays whole. */
    @ParameterizedTest
    @ValueSource(strings = {"modes=MJPG 640x480@30", VGA})
    void brokenFramesAreNotShown(String modes) {
        camera.plug(0, modes, RED, "error=5");
        var file = finished(record(4));
        for (double at = 1; at < 3.9; at += 1 / 30.0) {
            assertCorner(file, at, 255, 0, 0);
        }
    }

    @Test
    void anInterlacedDeviceIsShown() {
        camera.plug(0, VGA, RED, "field=interlaced");
        assertCorner(finished(record(3)), 2, 255, 0, 0);
    }

    @Test
    void aSlowCameraHoldsNothingUp() {
        camera.plug(0, VGA, RED, "slow=400", "rate=5");
        var file = finished(record(5));
        assertEquals(150, file.frameTimes().size(), 1);
        assertCorner(file, 4, 255, 0, 0);
    }

    /** Every call to the driver blocks from 2 s on: giving a frame's memory back as well. Faster than the recording, it sends more than are shown. */
    @ParameterizedTest
    @ValueSource(ints = {30, 60})
    void aDriverThatHangsHoldsNothingUp(int rate) {
        camera.plug(0, "modes=YUYV 640x480@" + rate, RED);
        var recorder = record(9).awaitRecording();
        long begin = System.nanoTime();
        Rig.await("time passes", SOON, () -> System.nanoTime() - begin > 2_000_000_000L);
        camera.set(0, "ioctlhang", 1);
        recorder.awaitLog("camera lost", SOON);
        var file = finished(recorder);
        assertEquals(270, file.frameTimes().size(), 1);
        assertCorner(file, 1, 255, 0, 0);
        assertCorner(file, 8, 0, 0, 255);
    }

    @Test
    void aBusyCameraIsTakenWhenItIsFree() {
        camera.plug(0, VGA, RED, "busy=1");
        var recorder = record(9).awaitRecording();
        recorder.awaitLog("camera is not there", SOON);
        assertTrue(recorder.err().contains("is busy"), recorder.err());
        long begin = System.nanoTime();
        Rig.await("time passes", SOON, () -> System.nanoTime() - begin > 2_000_000_000L);
        camera.set(0, "busy", 0);
        recorder.awaitLog("camera is there now", SOON);
        var file = finished(recorder);
        assertCorner(file, 0.5, 0, 0, 255);
        assertCorner(file, 8, 255, 0, 0);
    }

    /** The VPU's decoder hangs at the first picture: that shows before it gets the camera, and software takes its place. */
    @Test
    void aJpegDecoderThatHangsIsReplacedBySoftware() throws Exception {
        var plugins = Files.createDirectories(rig.dir().resolve("plugins"));
        rig.run("bash", "-c", "LD_PRELOAD= gcc -shared -fPIC -o " + plugins + "/libgstfakejpeg.so " + Path.of("src/test/c/fakejpeg.c").toAbsolutePath()
                + " $(pkg-config --cflags --libs gstreamer-1.0)");
        rig.environment().put("GST_PLUGIN_PATH", plugins.toString());
        camera.plug(0, "modes=MJPG 640x480@30", RED);
        var recorder = record(9);
        var file = finished(recorder);
        assertTrue(recorder.err().contains("mppjpegdec does not work (it hangs"), recorder.err());
        assertCorner(file, 2, 0, 0, 255);
        assertCorner(file, 8, 255, 0, 0);
        assertFalse(recorder.err().contains("lost"), recorder.err());
    }
}
