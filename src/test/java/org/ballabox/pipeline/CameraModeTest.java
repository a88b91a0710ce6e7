package org.ballabox.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CameraModeTest {

    /** As GStreamer lists a webcam's modes; 1.26 writes them the same. */
    private static final String WEBCAM = "video/x-raw, format=(string)YUY2, width=(int)640, height=(int)480, pixel-aspect-ratio=(fraction)1/1,"
            + " framerate=(fraction){ 30/1, 15/1 }; video/x-raw, format=(string)YUY2, width=(int)1920, height=(int)1080, framerate=(fraction)5/1;"
            + " image/jpeg, width=(int)1920, height=(int)1080, pixel-aspect-ratio=(fraction)1/1, framerate=(fraction){ 60/1, 30/1 };"
            + " image/jpeg, width=(int)640, height=(int)480, framerate=(fraction)30/1; video/x-h264, width=(int)640, height=(int)480, framerate=(fraction)30/1";

    private static CameraMode chosen(String caps, int width, int height, int fps) {
        return CameraMode.choose(CameraMode.list(caps), width, height, fps).orElseThrow();
    }

    @Test
    void everyModeIsListed() {
        assertEquals(List.of(new CameraMode("YUY2", 640, 480, "30/1"), new CameraMode("YUY2", 640, 480, "15/1"), new CameraMode("YUY2", 1920, 1080, "5/1"),
                new CameraMode("", 1920, 1080, "60/1"), new CameraMode("", 1920, 1080, "30/1"), new CameraMode("", 640, 480, "30/1")),
                CameraMode.list(WEBCAM));
    }

    @Test
    void aCornerTakesTheNearestRawSize() {
        assertEquals(new CameraMode("YUY2", 640, 480, "30/1"), chosen(WEBCAM, 320, 240, 30));
    }

    @Test
    void theWholePictureTakesTheLargestAtTheFullRate() {
        assertEquals(new CameraMode("", 1920, 1080, "30/1"), chosen(WEBCAM, 1920, 1080, 30));
        assertEquals(new CameraMode("", 1920, 1080, "60/1"), chosen(WEBCAM, 1920, 1080, 60));
    }

    @Test
    void theRateGoesBeforeTheSize() {
        var caps = "video/x-raw, format=(string)YUY2, width=(int)640, height=(int)360, framerate=(fraction)30/1;"
                + "video/x-raw, format=(string)YUY2, width=(int)1280, height=(int)720, framerate=(fraction)10/1";
        assertEquals(new CameraMode("YUY2", 640, 360, "30/1"), chosen(caps, 1920, 1080, 30));
        assertEquals(new CameraMode("YUY2", 640, 360, "30/1"), chosen(caps, 320, 240, 30));
    }

    @Test
    void formatsInAListAreModesOfTheirOwnAndDrawnOnesGoFirst() {
        var caps = "video/x-raw, format=(string){ RGB, UYVY }, width=(int)640, height=(int)480, framerate=(fraction)30/1";
        assertEquals(new CameraMode("UYVY", 640, 480, "30/1"), chosen(caps, 320, 240, 30));
    }

    @Test
    void rangesAreLeftOut() {
        assertEquals(Optional.empty(), CameraMode.choose(CameraMode.list("video/x-raw, format=(string)YUY2, width=(int)[ 16, 640 ], height=(int)480, framerate=(fraction)30/1;"
                + " video/x-raw, format=(string)NV12, width=(int)640, height=(int)480, framerate=(fraction)[ 0/1, 2147483647/1 ]"), 320, 240, 30));
    }
}
