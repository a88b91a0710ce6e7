package org.ballabox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballabox.rig.BallaProcess;
import org.ballabox.rig.FakeVpu;
import org.ballabox.rig.Media;
import org.ballabox.rig.Rig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which encoder is taken and what it is told. The VPU's encoder is a stand-in (src/test/c/fakempp.c); x264enc is real. */
@Timeout(120)
class EncoderIT {

    private static BallaProcess record(Rig rig, String... more) {
        var arguments = new ArrayList<>(List.of("run", "--output-dir", rig.out().toString(), "--video-width", "640",
                "--video-height", "360",
                "--camera-source", "none", "--mic-source", "test", "--desktop-source", "none"));
        arguments.addAll(Arrays.asList(more));
        if (!arguments.contains("--screen-source")) {
            arguments.addAll(List.of("--screen-source", "gst:videotestsrc is-live=true pattern=red ! video/x-raw,width=640,height=360"));
        }
        if (!arguments.contains("--duration")) {
            arguments.addAll(List.of("--duration", "2s"));
        }
        return BallaProcess.start(rig, arguments.toArray(String[]::new));
    }

    private static Map<String, String> report(Rig rig) throws IOException {
        return Files.readAllLines(rig.dir().resolve("report")).stream().map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    @Test
    void theVpuIsTakenAndToldExactlyWhatItKnows() throws IOException {
        try (var rig = new Rig()) {
            FakeVpu.install(rig);
            var recorder = record(rig, "--video-bitrate", "3M", "--video-gop", "45");
            assertEquals(0, recorder.awaitExit(Duration.ofSeconds(30)), recorder.err());
            assertTrue(recorder.err().contains("encoding with mpph264enc"), recorder.err());
            assertFalse(recorder.err().contains("warning"), recorder.err());
            assertEquals(Map.of("format", "NV12", "bps", "3000000", "bps-min", "0", "bps-max", "0", "rc-mode", "1", "gop", "45",
                    "header-mode", "1", "level", "40", "max-pending", "3", "zero-copy-pkt", "0"), report(rig));
            assertEquals("", new Media(recorder.files().getFirst()).decodeErrors());
        }
    }

    @Test
    void anOldBuildIsNotToldWhatItDoesNotKnow() throws IOException {
        try (var rig = new Rig()) {
            FakeVpu.install(rig);
            rig.environment().put("FAKE_MPP_OLD", "1");
            var recorder = record(rig);
            assertEquals(0, recorder.awaitExit(Duration.ofSeconds(30)), recorder.err());
            assertTrue(recorder.err().contains("encoding with mpph264enc"), recorder.err());
            assertEquals("16", report(rig).get("max-pending"));
            assertEquals("1", report(rig).get("zero-copy-pkt"));
        }
    }

    @Test
    void bgrxReachesTheVpuAndTheColoursAreRight() throws IOException {
        try (var rig = new Rig()) {
            FakeVpu.install(rig);
            var recorder = record(rig, "--video-format", "BGRx");
            assertEquals(0, recorder.awaitExit(Duration.ofSeconds(30)), recorder.err());
            assertEquals("BGRx", report(rig).get("format"));
            var picture = new Media(recorder.files().getFirst()).pictureAt(1);
            assertTrue(picture.isNear(320, 180, 255, 0, 0, 24), picture.describe(320, 180));
        }
    }

    @Test
    void theColoursAreRightInSoftware() {
        try (var rig = new Rig()) {
            var recorder = record(rig, "--video-encoder", "x264enc");
            assertEquals(0, recorder.awaitExit(Duration.ofSeconds(30)), recorder.err());
            var picture = new Media(recorder.files().getFirst()).pictureAt(1);
            assertTrue(picture.isNear(320, 180, 255, 0, 0, 24), picture.describe(320, 180));
        }
    }

    @Test
    void aVpuThatDoesNotStartIsRefusedWithItsReason() {
        try (var rig = new Rig()) {
            FakeVpu.install(rig);
            rig.environment().put("FAKE_MPP_MODE", "refuse");
            var recorder = record(rig);
            assertEquals(0, recorder.awaitExit(Duration.ofSeconds(30)), recorder.err());
            assertTrue(recorder.err().contains("mpph264enc does not work") && recorder.err().contains("Failed to start encoder")
                    && recorder.err().contains("in software with x264enc"), recorder.err());
            assertEquals("", new Media(recorder.files().getFirst()).decodeErrors());

            var named = record(rig, "--video-encoder", "mpph264enc");
            assertEquals(1, named.awaitExit(Duration.ofSeconds(30)), named.err());
            assertTrue(named.err().contains("video.encoder=mpph264enc does not work"), named.err());
        }
    }

    @Test
    void aVpuThatHangsIsRefused() {
        try (var rig = new Rig()) {
            FakeVpu.install(rig);
            rig.environment().put("FAKE_MPP_MODE", "hang");
            rig.environment().put("FAKE_MPP_FRAMES", "1");
            var recorder = record(rig);
            assertEquals(0, recorder.awaitExit(Duration.ofSeconds(40)), recorder.err());
            assertTrue(recorder.err().contains("it hangs") && recorder.err().contains("encoding with x264enc"), recorder.err());
        }
    }

    /** x264 looks 40 frames ahead, and holds each of them meanwhile. */
    @Test
    void anEncoderThatLooksAheadHasEnoughFrames() {
        try (var rig = new Rig()) {
            var recorder = record(rig, "--video-encoder", "gst:x264enc bitrate=2000 speed-preset=superfast rc-lookahead=40", "--screen-source",
                    "gst:videotestsrc is-live=true pattern=snow ! video/x-raw,width=640,height=360,framerate=30/1", "--duration", "6s");
            assertEquals(0, recorder.awaitExit(Duration.ofSeconds(40)), recorder.err());
            var file = new Media(recorder.files().getFirst());
            assertEquals("", file.decodeErrors());
            assertEquals(180, file.frameTimes().size(), 1, recorder.err());
            assertTrue(file.largestGap() < 0.045, "gap of " + file.largestGap());
        }
    }

    @Test
    void theUsersOwnFragmentEncodes() {
        try (var rig = new Rig()) {
            var recorder = record(rig, "--video-encoder", "gst:openh264enc bitrate=900000", "--video-format", "I420");
            assertEquals(0, recorder.awaitExit(Duration.ofSeconds(30)), recorder.err());
            assertEquals("", new Media(recorder.files().getFirst()).decodeErrors());
        }
    }
}
