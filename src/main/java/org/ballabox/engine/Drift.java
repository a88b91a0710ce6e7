package org.ballabox.engine;

/**
 * How far two things that should stay together have moved apart. Each single measurement jumps by a frame, so what counts is
 * their running mean, against what it was when it had settled.
 */
final class Drift {

    private static final int SETTLED = 200;
    private static final double WEIGHT = 0.01;

    private long measurements;
    private double mean;
    private double settled;

    /** @param distance in ns */
    void measured(long distance) {
        measurements++;
        mean += (distance - mean) * Math.max(WEIGHT, 1.0 / measurements);
        if (measurements == SETTLED) {
            settled = mean;
        }
    }

    /** In ms; 0 until it has settled. */
    double millis() {
        return measurements < SETTLED ? 0 : (mean - settled) / 1e6;
    }
}
