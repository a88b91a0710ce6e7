package org.ballabox.engine;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.ballabox.gst.Frame;
import org.ballabox.gst.PixelFormat;
import org.ballabox.gst.Timeline;
import org.ballabox.picture.FrameClock;
import org.ballabox.picture.Role;
import org.ballabox.picture.Scene;
import org.ballabox.settings.Layout;
import org.ballabox.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the picture: at each tick of the frame clock one frame, drawn from the newest picture of each source, whatever the
 * sources do. It never waits for any of them. When nothing has changed it sends the same frame again. When the encoder does not
 * keep up it leaves the tick out and counts it.
 */
final class SceneWorker implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(SceneWorker.class);

    /** Frames that may wait for the encoder: a quarter of a second at 30 fps. */
    private static final int WAITING = 8;
    /** Frames in use at once: those that wait, those that an encoder looks ahead at (x264 up to 60, and one a thread), and the last. */
    private static final int FRAMES = WAITING + 120;
    /** … but no more memory than this, in bytes, as long as it is enough for those that wait and a few more. */
    private static final long MEMORY = 400L << 20;
    private static final int FEWEST = WAITING + 16;
    /** Frames that are repeated in a row, while the machine is too slow to draw every one, before one is drawn. */
    private static final int REPEATS = 8;
    /** Ticks in a row that may end by an error in the program: two seconds at 30 fps. */
    private static final int HOPELESS = 60;
    /** A few ticks, in ms. */
    private static final long SNAPSHOT = 300;

    private final Settings settings;
    private final Timeline timeline;
    private final NanoClock clock;
    private final Map<Role, HandOff<PictureConnection>> connections;
    private final HandOff<FrameInlet> inlets;
    private final Reaper reaper;
    private final Stopping stopping = new Stopping();
    private final AtomicReference<CompletableFuture<Snapshot>> wanted = new AtomicReference<>();

    private FrameInlet inlet;
    private Canvas canvas;
    private Scene drawn;
    /** Whether the last frame no longer shows what the sources have. */
    private boolean stale = true;
    private int repeats;
    private long leftOut;
    private boolean isBehind;
    private int brokenTicks;
    private volatile String failure = "";
    private volatile Scene scene;

    /** @param timeline of the source pipelines */
    SceneWorker(Settings settings, Timeline timeline, NanoClock clock, Map<Role, HandOff<PictureConnection>> connections,
            HandOff<FrameInlet> inlets, Reaper reaper) {
        this.settings = settings;
        this.timeline = timeline;
        this.clock = clock;
        this.connections = connections;
        this.inlets = inlets;
        this.reaper = reaper;
        this.scene = Scene.of(settings, settings.layout());
    }

    /** Shows the sources in another way, from the next tick on. Safe from any thread. */
    void show(Layout layout) {
        scene = Scene.of(settings, layout);
    }

    /** The last frame with its caps, the caller's to close. */
    record Snapshot(Frame frame, String caps) implements AutoCloseable {
        @Override
        public void close() {
            frame.close();
        }
    }

    /** The last frame; empty when there is none within a few ticks. Safe from any thread but the scene's. */
    Optional<Snapshot> snapshot() {
        var answer = new CompletableFuture<Snapshot>();
        wanted.set(answer); // whoever asked before gets none
        try {
            return Optional.of(answer.get(SNAPSHOT, TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException e) {
            giveUp(answer);
        } catch (InterruptedException e) {
            giveUp(answer);
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private static void giveUp(CompletableFuture<Snapshot> answer) {
        if (!answer.cancel(false)) {
            answer.join().close(); // it came at the last moment
        }
    }

    void stop() {
        stopping.request();
    }

    @Override
    public void run() {
        Map<Role, PictureFeed> feeds = new EnumMap<>(Role.class);
        connections.forEach((role, handOff) -> feeds.put(role, new PictureFeed(role, role == Role.SCREEN && settings.screen().isDevice(), handOff, reaper)));
        try {
            var ticks = new FrameClock(timeline::runningTime, settings.video().fps());
            while (!stopping.requested()) {
                if (ticks.await()) {
                    tryTick(ticks, feeds);
                }
            }
        } catch (Error e) {
            failure = "no frame can be drawn: " + e;
            throw e;
        } finally {
            feeds.values().forEach(PictureFeed::close);
            forgetInlet();
            inlets.discard();
        }
    }

    /** One broken tick costs one frame: the next may do, with other pictures. */
    private void tryTick(FrameClock ticks, Map<Role, PictureFeed> feeds) {
        try {
            tick(ticks, feeds);
            brokenTicks = 0;
        } catch (RuntimeException e) {
            if (brokenTicks++ == 0) {
                LOG.error("a frame could not be drawn; going on with the next", e);
            } else if (brokenTicks == HOPELESS) {
                failure = "no frame can be drawn: " + e;
            }
        }
    }

    /** Why no frame can be made any more; empty while they can. */
    String failure() {
        return failure;
    }

    private void tick(FrameClock ticks, Map<Role, PictureFeed> feeds) {
        takeInlet();
        long now = clock.nanoTime();
        var wantedScene = scene;
        for (var feed : feeds.entrySet()) {
            boolean changed = feed.getValue().refresh(now);
            stale |= changed && wantedScene.shows(feed.getKey());
        }
        stale |= wantedScene != drawn;
        if (canvas != null) {
            send(ticks, wantedScene, feeds);
        }
        answer();
    }

    private void takeInlet() {
        var next = inlets.take();
        if (next == null) {
            return;
        }
        forgetInlet();
        inlet = next;
        canvas = new Canvas(inlet, frames(inlet.pixels()));
        stale = true;
    }

    private int frames(PixelFormat pixels) {
        long size = settings.video().width() * settings.video().height() * (pixels == PixelFormat.BGRX ? 8L : 3L) / 2;
        return (int) Math.clamp(MEMORY / size, FEWEST, FRAMES);
    }

    private void forgetInlet() {
        if (canvas != null) {
            canvas.close();
            canvas = null;
        }
        if (inlet != null) {
            inlet.close();
            inlet = null;
        }
    }

    private void send(FrameClock ticks, Scene wantedScene, Map<Role, PictureFeed> feeds) {
        long time = ticks.time() - inlet.timeline().since(timeline);
        if (time < 0) {
            return; // before that pipeline's beginning
        }
        boolean isRoom = inlet.appSrc().queuedBuffers() < WAITING;
        boolean mayRepeat = canvas.last().isPresent() && (!stale || ticks.isLate() && repeats < REPEATS);
        if (!isRoom || !mayRepeat && !canvas.draw(wantedScene, feeds)) {
            leaveOut();
            return;
        }
        if (mayRepeat) {
            repeats++;
            try (var again = canvas.last().orElseThrow().again()) {
                push(again, time, ticks.duration());
            }
        } else {
            repeats = 0;
            stale = false;
            drawn = wantedScene;
            push(canvas.last().orElseThrow(), time, ticks.duration());
        }
        caughtUp();
    }

    private void push(Frame frame, long time, long duration) {
        frame.stamp(time, duration);
        inlet.appSrc().push(frame);
    }

    /** Said once when it begins; the status counts every frame that is missing. */
    private void leaveOut() {
        leftOut++;
        if (!isBehind) {
            isBehind = true;
            LOG.warn("the encoder does not keep up: leaving out frames; a smaller video.width, video.height or video.fps helps");
        }
    }

    private void caughtUp() {
        if (isBehind && inlet.appSrc().queuedBuffers() <= 1) {
            isBehind = false;
            LOG.info("the encoder keeps up again; {} frames were left out so far", leftOut);
        }
    }

    private void answer() {
        if (wanted.get() == null || canvas == null || canvas.last().isEmpty()) {
            return;
        }
        var asked = wanted.getAndSet(null);
        if (asked != null) {
            var snapshot = new Snapshot(canvas.last().orElseThrow().share(), inlet.caps());
            if (!asked.complete(snapshot)) {
                snapshot.close();
            }
        }
    }
}
