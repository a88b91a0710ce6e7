package org.ballabox.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.ballabox.gst.Gst;
import org.ballabox.hardware.CapabilityDetector;
import org.ballabox.pipeline.SourceText;
import org.ballabox.rig.Media;
import org.ballabox.rig.Rig;
import org.ballabox.settings.ConfigFile;
import org.ballabox.settings.Layout;
import org.ballabox.settings.Settings;
import org.ballabox.settings.SettingsResolver;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Layouts are changed while a real recording runs, by the engine's own call, with a real RTMP server beside the file. */
@Timeout(60)
class LayoutIT {

    private static final String BLUE = "gst:videotestsrc is-live=true pattern=blue ! video/x-raw,width=640,height=480,framerate=30/1";
    private static final String RED = "gst:videotestsrc is-live=true pattern=red ! video/x-raw,width=640,height=480,framerate=30/1";

    @BeforeAll
    static void start() {
        Gst.init(Optional.empty());
    }

    private static Settings settings(Rig rig, int port) {
        return new SettingsResolver(Map.of(), Map.of(), ConfigFile.parse("test", String.join("\n", "output.dir = " + rig.out(), "video.width = 640",
                "video.height = 480", "camera.width = 160", "camera.height = 120", "screen.source = " + BLUE, "camera.source = " + RED,
                "mic.source = test", "desktop.source = none", "output.finalize = off", "stream.url = rtmp://127.0.0.1:" + port + "/live/key")))
                .settings(Path.of("/"));
    }

    private static Optional<SourcePlan> plan(Optional<String> text) {
        return text.map(pipeline -> () -> new SourcePlan.Attempt(pipeline, "", 0));
    }

    @Test
    void aLayoutIsSeenWithinTwoTicksInFileAndStreamWithoutAGap() throws Exception {
        try (var rig = new Rig()) {
            int port = Rig.freePort();
            rig.startRtmp(port);
            var settings = settings(rig, port);
            var plans = new Sources(plan(SourceText.screen(settings, "")), plan(SourceText.camera(settings, new SourceText.CameraDevice("", Optional.empty(), ""))),
                    plan(SourceText.mic(settings, "")), Optional.empty());
            var recorder = new Recorder(settings, CapabilityDetector.detect(settings), plans,
                    new Times(Clock.systemDefaultZone(), System::nanoTime, RandomGenerator.getDefault()));
            recorder.start(Optional.empty());
            Rig.await("a file is open and the stream flows", Duration.ofSeconds(20), () -> recorder.status().file().path() != null
                    && recorder.status().streams().getFirst().state() == StreamStatus.State.LIVE);
            aSecondPasses(recorder);
            for (var layout : List.of(Layout.CAMERA, Layout.SCREEN, Layout.SIDE, Layout.PIP)) {
                recorder.show(layout);
                aSecondPasses(recorder);
            }
            recorder.close();
            assertTrue(recorder.release());
            check(new Media(Rig.list(rig.out()).getFirst()));
            check(new Media(Rig.list(rig.received()).getFirst()));
        }
    }

    private static void aSecondPasses(Recorder recorder) {
        long before = recorder.status().file().frames();
        Rig.await("a second passes", Duration.ofSeconds(10), () -> recorder.status().file().frames() >= before + 30);
    }

    /** What the corner, the middle and the left show in each layout: the sequence is right, and every frame is in one layout whole. */
    private static void check(Media media) {
        assertEquals("", media.decodeErrors());
        assertTrue(media.largestGap() < 0.045, "gap of " + media.largestGap()); // FLV's times are whole ms
        var seen = new ArrayList<String>();
        var corner = media.redness("16:16:552:412");
        var middle = media.redness("16:16:300:100");
        for (int i = 0; i < corner.size(); i++) {
            var layout = middle.get(i) ? "camera" : corner.get(i) ? "pip" : "screen";
            if (seen.isEmpty() || !seen.getLast().equals(layout)) {
                seen.add(layout);
            }
        }
        // side by side the corner is black, as in "screen" it is blue; so both count as "screen" here
        assertEquals(List.of("pip", "camera", "screen", "pip"), seen);
    }
}
