package org.ballabox.picture;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Says when the next frame is due: tick n at n/fps of running time, and a little later, so that the screen's picture of the same
 * moment is there (ximagesrc takes its pictures on the same grid). Each tick comes once and in order, however late its turn;
 * only after a halt of a second or more are ticks left out. One thread's own.
 */
public final class FrameClock {

    private static final long SECOND = 1_000_000_000;
    /** What taking a picture of the screen takes, in ns: with 8 ms every tick of 480 found its picture. */
    private static final long AFTER_THE_SCREEN = 8_000_000;

    private final LongSupplier runningTime;
    private final int fps;
    private final long after;
    private long tick;

    /** @param runningTime now, in ns */
    public FrameClock(LongSupplier runningTime, int fps) {
        this.runningTime = runningTime;
        this.fps = fps;
        this.after = Math.min(AFTER_THE_SCREEN, SECOND / fps / 2);
        this.tick = number(Math.max(0, runningTime.getAsLong() - after));
    }

    /** Waits for the next tick, or until the thread is unparked; whether it has come. */
    public boolean await() {
        long due = time(tick + 1) + after;
        long now = runningTime.getAsLong();
        if (now < due) {
            LockSupport.parkNanos(due - now);
            return false;
        }
        tick = now - due > SECOND ? number(now - after) : tick + 1;
        return true;
    }

    /** Running time in ns of the frame whose tick came last. */
    public long time() {
        return time(tick);
    }

    /** How long a frame is shown, in ns. */
    public long duration() {
        return time(tick + 1) - time(tick);
    }

    /** Whether the next tick is due as well: then there is no time to draw this one. */
    public boolean isLate() {
        return runningTime.getAsLong() > time(tick + 1) + after;
    }

    /** The last tick at or before a running time. */
    private long number(long time) {
        return time / SECOND * fps + time % SECOND * fps / SECOND;
    }

    private long time(long number) {
        return number / fps * SECOND + number % fps * SECOND / fps;
    }
}
