package org.ballabox.gst;

/**
 * A clock and a base time. Pipelines that follow the same timeline mean the same by running time, and between two timelines
 * of one clock there is a fixed distance.
 */
public final class Timeline {

    private final SystemClock clock;
    private final long baseTime;

    Timeline(SystemClock clock, long baseTime) {
        this.clock = clock;
        this.baseTime = baseTime;
    }

    SystemClock clock() {
        return clock;
    }

    /** Clock time at which running time is zero, in ns. */
    long baseTime() {
        return baseTime;
    }

    /** Time since the start, in ns. */
    public long runningTime() {
        return clock.time() - baseTime;
    }

    /** By how much this one began after the other, in ns. */
    public long since(Timeline earlier) {
        return baseTime - earlier.baseTime;
    }
}
