package org.ballabox.engine;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ballabox.gst.AppSink;

/**
 * One source pipeline's way into the scene. The source's thread makes it and asks for its end; the scene's thread pulls, says
 * what came, and lets go. Only then may the pipeline be closed: a picture of ximagesrc that is freed later would wait in its pool
 * for ever.
 */
final class PictureConnection implements HandOff.Owned {

    /** The scene's thread looks at every tick; this is much longer. */
    private static final Duration RELEASE = Duration.ofSeconds(1);

    private final AppSink sink;
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile boolean ending;
    private volatile long lastPicture = -1;
    private volatile String refusal = "";

    /** @param sink becomes the connection's own */
    PictureConnection(AppSink sink) {
        this.sink = sink;
    }

    /** For the scene's thread. */
    AppSink sink() {
        return sink;
    }

    /** A picture came at that time of the engine's clock, in ns. */
    void received(long now) {
        lastPicture = now;
    }

    /** What comes cannot be drawn, for that reason. */
    void refuse(String reason) {
        refusal = reason;
    }

    /** When the last picture came, in ns of the engine's clock; -1 before the first. */
    long lastPicture() {
        return lastPicture;
    }

    /** Why what comes is not drawn; empty while it is. */
    String refusal() {
        return refusal;
    }

    boolean isEnding() {
        return ending;
    }

    /** Asks the scene to let go of the pipeline and everything from it, and waits until it has, or has ended itself. */
    void end() {
        ending = true;
        try {
            released.await(RELEASE.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets go; pictures that were pulled are freed before. */
    @Override
    public void close() {
        sink.close();
        released.countDown();
    }
}
