package org.ballabox.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ballabox.gst.AppSink;
import org.ballabox.gst.Gst;
import org.ballabox.gst.PixelFormat;
import org.ballabox.gst.Sample;
import org.ballabox.gst.State;
import org.ballabox.gst.SystemClock;
import org.ballabox.gst.Timeline;
import org.ballabox.picture.Role;
import org.ballabox.rig.Rig;
import org.ballabox.settings.ConfigFile;
import org.ballabox.settings.Layout;
import org.ballabox.settings.Settings;
import org.ballabox.settings.SettingsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The scene's thread with real pipelines at both ends, and without an encoder, so that each frame can be looked at. */
@Timeout(30)
class SceneWorkerTest {

    private static final long SECOND = 1_000_000_000;
    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;
    private static final String CAPS = "video/x-raw,format=BGRx,width=" + WIDTH + ",height=" + HEIGHT + ",framerate=30/1";

    private final SystemClock clock = SystemClock.obtain();
    private final Timeline timeline = clock.timeline();
    private final Reaper reaper = new Reaper(System::nanoTime);
    private final Map<Role, HandOff<PictureConnection>> connections = new EnumMap<>(Map.of(Role.SCREEN, new HandOff<>(), Role.CAMERA, new HandOff<>()));
    private final HandOff<FrameInlet> inlets = new HandOff<>();
    private final SceneWorker scene = new SceneWorker(settings(), timeline, System::nanoTime, connections, inlets, reaper);
    private final Thread thread = new Thread(scene, "scene");

    private LivePipeline recording;
    private AppSink frames;

    @BeforeAll
    static void startGStreamer() {
        Gst.init(Optional.empty());
    }

    private static Settings settings() {
        return new SettingsResolver(Map.of(), Map.of(), ConfigFile.parse("test", "video.width = " + WIDTH + "\nvideo.height = " + HEIGHT
                + "\ncamera.width = 64\ncamera.height = 48\n")).settings(Path.of("/"));
    }

    @BeforeEach
    void start() {
        recording = LivePipeline.launch("appsrc name=in is-live=true format=time caps=\"" + CAPS + "\" ! appsink name=out sync=false", timeline);
        recording.play();
        frames = recording.pipeline().appSink("out");
        inlets.offer(new FrameInlet(recording.pipeline().appSrc("in"), timeline, PixelFormat.BGRX, CAPS));
        thread.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        scene.stop();
        thread.join();
        frames.close();
        recording.close();
        clock.close();
    }

    private static LivePipeline source(String pattern, Timeline timeline) {
        var source = LivePipeline.launch("videotestsrc is-live=true pattern=" + pattern + " ! video/x-raw,format=BGRx,width=" + WIDTH + ",height=" + HEIGHT
                + ",framerate=30/1 ! appsink name=out sync=false max-buffers=1 drop=true", timeline);
        source.play();
        return source;
    }

    /** Red, green and blue of a frame's first pixel. */
    private static int corner(Sample frame) {
        var bytes = frame.toBytes();
        return (bytes[2] & 255) << 16 | (bytes[1] & 255) << 8 | bytes[0] & 255;
    }

    private Sample next() {
        var frame = frames.pull(SECOND);
        assertTrue(frame != null, "no frame within a second");
        return frame;
    }

    private long awaitColour(int colour) {
        for (;;) {
            try (var frame = next()) {
                if (corner(frame) == colour) {
                    return frame.runningTime();
                }
            }
        }
    }

    @Test
    void withoutAnySourceThereIsABlackFrameAtEveryTick() {
        long before = -1;
        for (int i = 0; i < 45; i++) {
            try (var frame = next()) {
                assertEquals(0x000000, corner(frame));
                long tick = Math.round(frame.runningTime() * 30.0 / SECOND);
                assertEquals(tick * SECOND / 30.0, frame.runningTime(), 1);
                assertTrue(before < 0 || tick == before + 1, "tick " + tick + " after " + before);
                before = tick;
            }
        }
    }

    @Test
    void anotherLayoutIsSeenWithinTwoTicks() {
        try (var screen = source("blue", timeline); var camera = source("red", timeline)) {
            var screenConnection = new PictureConnection(screen.pipeline().appSink("out"));
            var cameraConnection = new PictureConnection(camera.pipeline().appSink("out"));
            connections.get(Role.SCREEN).offer(screenConnection);
            connections.get(Role.CAMERA).offer(cameraConnection);
            awaitColour(0x0000ff);
            for (int i = 0; i < 10; i++) {
                boolean isCamera = i % 2 == 0;
                long asked = timeline.runningTime();
                scene.show(isCamera ? Layout.CAMERA : Layout.PIP);
                long seen = awaitColour(isCamera ? 0xff0000 : 0x0000ff);
                assertTrue(seen - asked <= 2 * SECOND / 30, "seen " + (seen - asked) / 1_000_000 + " ms later");
            }
            screenConnection.end();
            cameraConnection.end();
        }
    }

    /** Its pipeline may be closed at once; its last picture stays for three seconds. */
    @Test
    void aSourceThatGoesLeavesTheSceneAfterThreeSeconds() {
        var screen = source("blue", timeline);
        var connection = new PictureConnection(screen.pipeline().appSink("out"));
        connections.get(Role.SCREEN).offer(connection);
        awaitColour(0x0000ff);
        connection.end();
        screen.close();
        long gone = timeline.runningTime();
        assertEquals(3, (awaitColour(0x000000) - gone) / 1e9, 0.2);
    }

    @Test
    void whatCannotBeDrawnIsRefusedWithTheReason() {
        try (var screen = LivePipeline.launch("videotestsrc is-live=true ! video/x-raw,format=GRAY8 ! appsink name=out sync=false", timeline)) {
            screen.play();
            var connection = new PictureConnection(screen.pipeline().appSink("out"));
            connections.get(Role.SCREEN).offer(connection);
            Rig.await("it is refused", Duration.ofSeconds(5), () -> connection.refusal().contains("a format that is not drawn"));
            connection.end();
        }
    }

    /** An encoder that takes nothing: frames wait up to a bound, then ticks are left out; afterwards every tick has its frame again. */
    @Test
    void ticksAreLeftOutWhileTheEncoderDoesNotKeepUp() {
        var slow = LivePipeline.launch("appsrc name=in is-live=true format=time caps=\"" + CAPS + "\" ! identity sleep-time=200000 ! appsink name=out sync=false", timeline);
        slow.play();
        try (var out = slow.pipeline().appSink("out")) {
            inlets.offer(new FrameInlet(slow.pipeline().appSrc("in"), timeline, PixelFormat.BGRX, CAPS));
            long first = -1;
            long last = -1;
            int count = 0;
            while (count < 15) {
                try (var frame = out.pull(SECOND)) {
                    first = first < 0 ? frame.runningTime() : first;
                    last = frame.runningTime();
                    count++;
                }
            }
            assertTrue(last - first > 25 * SECOND / 30, "15 frames of a fifth of a second each span " + (last - first) / 1_000_000 + " ms");
            assertTrue(timeline.runningTime() - last < 3 * SECOND, "the queue is bounded: the newest frame is " + (timeline.runningTime() - last) / 1_000_000 + " ms old");
        }
        slow.pipeline().setState(State.NULL);
        slow.close();
    }

    @Test
    void theLastFrameIsThereForWhoeverAsks() {
        try (var screen = source("blue", timeline)) {
            var connection = new PictureConnection(screen.pipeline().appSink("out"));
            connections.get(Role.SCREEN).offer(connection);
            awaitColour(0x0000ff);
            try (var snapshot = scene.snapshot().orElseThrow()) {
                assertEquals(CAPS, snapshot.caps());
            }
            connection.end();
        }
    }
}
