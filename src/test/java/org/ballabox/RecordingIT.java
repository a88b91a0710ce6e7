package org.ballabox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.ballabox.rig.BallaProcess;
import org.ballabox.rig.Media;
import org.ballabox.rig.Rig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The main job on real input: X display with a moving clock, PulseAudio with two tones, an RTMP server that keeps what it gets.
 * The camera is a generated picture, since there is none here; the encoder is software.
 */
@Timeout(180)
class RecordingIT {

    /** 16:9 in red: in the 4:3 corner it must stand between black bars, as wide as the corner. */
    private static final String RED_CAMERA = "gst:videotestsrc is-live=true pattern=red ! video/x-raw,width=640,height=360,framerate=30/1";

    @ParameterizedTest
    @CsvSource({"1280, 720", "1920, 1080"})
    void recordsAndStreams(int width, int height) throws Exception {
        try (var rig = new Rig()) {
            int port = Rig.freePort();
            rig.startDisplay(width, height);
            rig.startPulse();
            rig.startClock();
            rig.startTone("micsink", 440, 0.2);
            rig.startTone("desk", 1000, 0.2);
            rig.startRtmp(port);

            var recorder = BallaProcess.start(rig, "run", "--output-dir", rig.out().toString(), "--video-width", "" + width,
                    "--video-height", "" + height, "--camera-source", RED_CAMERA, "--mic-source", "mic", "--desktop-source",
                    "desk.monitor", "--stream-url", "rtmp://127.0.0.1:" + port + "/live/test-key");
            recorder.awaitRecording();
            long begin = System.nanoTime();
            Thread.sleep(15_000); // the recording's length is what is tested
            double wall = (System.nanoTime() - begin) / 1e9;
            assertEquals(0, recorder.stop(), recorder.err());

            assertEquals(1, recorder.files().size(), recorder.out());
            var file = new Media(recorder.files().getFirst());
            assertEquals(wall, file.seconds(), 0.5, "duration in the header");
            assertEquals("", file.decodeErrors());
            assertTrue(file.hasIndex(), "no cues");
            assertEquals(width + "x" + height, file.videoSize());
            var frames = file.frameTimes();
            assertTrue(frames.size() >= 0.99 * 30 * (frames.getLast() - frames.getFirst()), frames.size() + " frames");
            assertTrue(file.largestGap() < 0.1, "gap of " + file.largestGap());

            assertSound(file);
            assertCamera(file, width, height);
            var early = file.pictureAt(3);
            var late = file.pictureAt(12);
            assertFalse(same(early, late), "the clock does not move");

            var received = Rig.list(rig.received());
            assertEquals(1, received.size(), received.toString());
            var stream = new Media(received.getFirst());
            assertEquals("", stream.decodeErrors());
            assertTrue(stream.startsWithKeyframe());
            assertTrue(stream.decodedSeconds() > wall - 3, "the stream has " + stream.decodedSeconds() + " s");
            assertTrue(stream.frameTimes().getFirst() < 0.5, "the stream begins at " + stream.frameTimes().getFirst());
            assertEquals(1, Rig.list(rig.out()).size(), "nothing is left beside the recording: " + Rig.list(rig.out()));
        }
    }

    /** Both tones were played equally loud; in the file they differ by the volumes 1.5 and 0.4. */
    private static void assertSound(Media file) {
        var sound = file.sound();
        double mic = Media.amplitude(sound, 440, 3, 12);
        double desktop = Media.amplitude(sound, 1000, 3, 12);
        assertEquals(Media.decibels(1.5 / 0.4), Media.decibels(mic / desktop), 1, "mic " + mic + ", desktop " + desktop);
        assertEquals(0, Media.decibels(mic / (0.2 * 1.5)), 1, "mic " + mic);
        assertEquals(0, Media.decibels(desktop / (0.2 * 0.4)), 1, "desktop " + desktop);
        assertTrue(Media.decibels(Media.amplitude(sound, 700, 3, 12) / mic) < -40, "noise at 700 Hz");
    }

    /** 320×240 in the bottom right corner: a red band of 320×180 between two black bars of 30 lines, and the screen beside. */
    private static void assertCamera(Media file, int width, int height) {
        var picture = file.pictureAt(8);
        int left = width - 320;
        int top = height - 240;
        for (int x : new int[] {left + 6, left + 160, width - 6}) {
            for (int y : new int[] {top + 38, top + 120, top + 202}) {
                assertTrue(picture.isNear(x, y, 255, 0, 0, 24), "camera: " + picture.describe(x, y));
            }
            assertTrue(picture.isNear(x, top + 20, 0, 0, 0, 24), "bar above: " + picture.describe(x, top + 20));
            assertTrue(picture.isNear(x, height - 12, 0, 0, 0, 24), "bar below: " + picture.describe(x, height - 12));
        }
        assertTrue(picture.isNear(left - 8, top + 120, 0, 0, 0, 24), "left of it: " + picture.describe(left - 8, top + 120));
        assertTrue(picture.isNear(left + 160, top - 8, 0, 0, 0, 24), "above it: " + picture.describe(left + 160, top - 8));
        boolean clock = false;
        for (int x = 30; x < 400 && !clock; x += 2) {
            clock = picture.isNear(x, 60, 255, 255, 255, 40);
        }
        assertTrue(clock, "the clock's window is not in the picture");
    }

    private static boolean same(Media.Picture a, Media.Picture b) {
        int different = 0;
        for (int i = 0; i < a.rgb().length; i++) {
            different += Math.abs((a.rgb()[i] & 255) - (b.rgb()[i] & 255)) > 60 ? 1 : 0;
        }
        return different < 20;
    }

    /** One sound comes in twice, and the microphone's is asked to be late: first the quiet one, a second later the loud one. */
    @Test
    void aDelayedMicrophoneIsHeardLater() {
        try (var rig = new Rig()) {
            rig.startPulse();
            var beeps = rig.dir().resolve("beeps.wav");
            rig.run("ffmpeg", "-v", "error", "-f", "lavfi", "-i", "aevalsrc='0.5*sin(2*PI*1000*t)*lt(mod(t\\,3)\\,0.2)':s=44100:d=20", beeps.toString());
            rig.start("gst-launch-1.0", "-q", "filesrc", "location=" + beeps, "!", "wavparse", "!", "pulsesink", "device=desk");
            var recorder = BallaProcess.start(rig, "run", "--output-dir", rig.out().toString(), "--screen-source", "test", "--camera-source", "none",
                    "--video-width", "320", "--video-height", "240", "--camera-width", "32", "--camera-height", "32", "--mic-source", "desk.monitor",
                    "--mic-volume", "1", "--mic-delay", "1s", "--desktop-source", "desk.monitor", "--desktop-volume", "0.4", "--duration", "9s");
            assertEquals(0, recorder.awaitExit(Duration.ofSeconds(30)), recorder.err());
            var sound = new Media(recorder.files().getFirst()).sound();
            var quiet = Media.onsets(sound, 0.05).stream().filter(at -> at > 3 && Media.amplitude(sound, 1000, at + 0.05, at + 0.15) < 0.3).findFirst().orElseThrow();
            assertEquals(0.5 * 0.4, Media.amplitude(sound, 1000, quiet + 0.05, quiet + 0.15), 0.03);
            var loud = Media.onsets(sound, 0.05).stream().filter(at -> at > quiet).findFirst().orElseThrow();
            assertEquals(1, loud - quiet, 0.05);
            assertEquals(0.5, Media.amplitude(sound, 1000, loud + 0.05, loud + 0.15), 0.05);
        }
    }

    @ParameterizedTest
    @CsvSource({"top-left, 20, 100, 100", "top-right, 20, 540, 100", "bottom-left, 0, 80, 420"})
    void cameraStandsInEveryCorner(String corner, int margin, int x, int y) {
        try (var rig = new Rig()) {
            var recorder = BallaProcess.start(rig, "run", "--output-dir", rig.out().toString(), "--video-width", "640",
                    "--video-height", "480", "--screen-source", "gst:videotestsrc is-live=true pattern=blue ! video/x-raw,width=640,height=480",
                    "--camera-source", "gst:videotestsrc is-live=true pattern=red ! video/x-raw,width=640,height=480",
                    "--camera-width", "160", "--camera-height", "120", "--camera-corner", corner, "--camera-margin", "" + margin,
                    "--mic-source", "test", "--desktop-source", "none", "--duration", "2s");
            assertEquals(0, recorder.awaitExit(Duration.ofSeconds(30)), recorder.err());
            var picture = new Media(recorder.files().getFirst()).pictureAt(1);
            assertTrue(picture.isNear(x, y, 255, 0, 0, 24), picture.describe(x, y));
            assertTrue(picture.isNear(320, 240, 0, 0, 255, 24), picture.describe(320, 240));
            if (margin > 0) {
                assertTrue(picture.isNear(corner.endsWith("left") ? margin / 2 : 640 - margin / 2, margin / 2, 0, 0, 255, 30), "margin");
            }
        }
    }

    @Test
    void withoutScreenTheCameraFillsThePicture() {
        try (var rig = new Rig()) {
            var recorder = BallaProcess.start(rig, "run", "--output-dir", rig.out().toString(), "--video-width", "640",
                    "--video-height", "360", "--screen-source", "none", "--camera-source", RED_CAMERA, "--mic-source", "none",
                    "--desktop-source", "test", "--duration", "2s", "--output-finalize", "off");
            assertEquals(0, recorder.awaitExit(Duration.ofSeconds(30)), recorder.err());
            var file = new Media(recorder.files().getFirst());
            assertTrue(file.pictureAt(1).isNear(10, 10, 255, 0, 0, 24) && file.pictureAt(1).isNear(630, 350, 255, 0, 0, 24));
            assertTrue(file.hasIndex(), "the muxer's own file has an index");
            assertEquals(2, file.seconds(), 0.5);
        }
    }

    @Test
    void cyclesThroughSegmentsWithoutLosingAFrame() {
        try (var rig = new Rig()) {
            var recorder = BallaProcess.start(rig, "run", "--output-dir", rig.out().toString(), "--video-width", "640",
                    "--video-height", "360", "--screen-source", "test", "--camera-source", "none", "--mic-source", "test",
                    "--desktop-source", "none", "--video-gop", "30", "--output-segment", "5s", "--duration", "17s");
            assertEquals(0, recorder.awaitExit(Duration.ofSeconds(60)), recorder.err());
            var files = recorder.files();
            assertTrue(files.size() >= 3, recorder.out());
            int frames = 0;
            double sound = 0;
            for (var path : files) {
                var file = new Media(path);
                assertEquals("", file.decodeErrors());
                assertTrue(file.startsWithKeyframe());
                assertTrue(file.largestGap() < 0.04, "gap of " + file.largestGap());
                frames += file.frameTimes().size();
                sound += file.sound().length / 44100.0;
            }
            // the whole, put together: every frame once, and as much sound as picture
            assertEquals(frames / 30.0, sound, 0.15, "sound against picture");
            assertEquals(17 * 30, frames, 1);
        }
    }
}
