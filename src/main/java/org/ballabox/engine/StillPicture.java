package org.ballabox.engine;

import java.time.Duration;
import java.util.Optional;
import org.ballabox.gst.GstException;
import org.ballabox.gst.Pipeline;
import org.ballabox.gst.State;
import org.ballabox.gst.StateChange;
import org.ballabox.pipeline.Names;
import org.ballabox.pipeline.PictureText;
import org.ballabox.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is being recorded, as a JPEG, made when somebody asks and for nobody else. However many ask, one picture is made a
 * second; whoever asks makes it, on a thread that the recording does not wait for.
 */
final class StillPicture {

    private static final Logger LOG = LoggerFactory.getLogger(StillPicture.class);
    /** A little less than a second, so that whoever asks once a second gets a new one each time. */
    private static final Duration FRESH = Duration.ofMillis(900);
    private static final long MAKE = 1_000_000_000;

    private final Settings settings;
    private final NanoClock clock;
    private final SceneWorker scene;
    private byte[] latest;
    private long madeAt;
    private boolean closed;

    StillPicture(Settings settings, NanoClock clock, SceneWorker scene) {
        this.settings = settings;
        this.clock = clock;
        this.scene = scene;
    }

    /** The newest picture; empty before the first, after the end, and where none can be made. Safe from any thread. */
    synchronized Optional<byte[]> jpeg() {
        if (!closed && (latest == null || clock.nanoTime() - madeAt > FRESH.toNanos())) {
            var snapshot = scene.snapshot();
            try (var frame = snapshot.orElse(null)) {
                if (frame != null) {
                    latest = encode(frame);
                    madeAt = clock.nanoTime();
                }
            } catch (GstException e) {
                LOG.warn("no picture for the status page: {}", e.getMessage());
                close();
            }
        }
        return Optional.ofNullable(latest);
    }

    private byte[] encode(SceneWorker.Snapshot snapshot) {
        var pipeline = Pipeline.launch(PictureText.of(settings, snapshot.caps()));
        try (var in = pipeline.appSrc(Names.PICTURE_IN); var out = pipeline.appSink(Names.SOURCE_OUT)) {
            if (pipeline.setState(State.PLAYING) == StateChange.FAILURE) {
                throw new GstException("jpegenc does not start");
            }
            in.push(snapshot.frame());
            in.endOfStream();
            try (var jpeg = out.pull(MAKE)) {
                return jpeg == null ? latest : jpeg.toBytes();
            }
        } finally {
            pipeline.setState(State.NULL);
            pipeline.close();
        }
    }

    /** No more pictures. */
    synchronized void close() {
        closed = true;
        latest = null;
    }
}
