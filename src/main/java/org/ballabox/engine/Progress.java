package org.ballabox.engine;

/**
 * Whether encoded frames come out of the recording pipeline. Written by the file's thread, read by the recording's: a thread
 * that is alive proves nothing, a frame does.
 */
final class Progress {

    private final NanoClock clock;
    private volatile long lastLook;
    private volatile long lastFrame;
    private volatile long frames;

    Progress(NanoClock clock) {
        this.clock = clock;
        restart();
    }

    /** A new recording pipeline begins: it gets the full time for its first frame. */
    void restart() {
        lastLook = clock.nanoTime();
        lastFrame = lastLook;
    }

    /** The file's thread looked for a frame. */
    void looked() {
        lastLook = clock.nanoTime();
    }

    /** The file's thread got a frame. One writer: the increment needs no lock. */
    @SuppressWarnings("NonAtomicOperationOnVolatileField")
    void frame() {
        lastFrame = lastLook;
        frames = frames + 1;
    }

    long frames() {
        return frames;
    }

    /**
     * For how long no frame has come although somebody looked, in ns: a file's thread that waits for a slow disk says
     * nothing about the encoder.
     */
    long starved() {
        return Math.max(0, lastLook - lastFrame);
    }
}
