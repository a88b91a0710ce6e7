package org.ballabox.engine;

import java.time.Duration;

/**
 * Keeps a sound device's clock in step with the machine's: decides how many samples a second of the device is to become.
 * Sound arrives when it arrives, but never before it was heard; so the shortest delay within a few seconds tells, free of
 * the scheduler's moods, how far the count of samples is from the time. A PI controller brings it to where it should be and
 * holds it there: 20 ms are made up within a minute, at a pitch that is never more than 0.5 % off. Pure.
 */
final class Pace {

    private static final long WINDOW = Duration.ofSeconds(4).toNanos();
    /** What the way through the pipeline takes by itself. */
    private static final long EXPECTED = Duration.ofMillis(2).toNanos();
    /** Part of the error that is made up in a second. */
    private static final double PROPORTIONAL = 0.05;
    /** For a critically damped answer: a quarter of the other's square. */
    private static final double INTEGRAL = PROPORTIONAL * PROPORTIONAL / 4;
    private static final double MOST = 0.005;

    private final int nominal;
    private int rate;
    private long windowEnd = Long.MIN_VALUE;
    private long shortest;
    private double integral;

    /** @param nominal the rate in Hz that both clocks call the same */
    Pace(int nominal) {
        this.nominal = nominal;
        this.rate = nominal;
    }

    /** In Hz. */
    int rate() {
        return rate;
    }

    /**
     * Takes one measurement.
     *
     * @param delay from the end of a piece of sound, by its count, to its arrival, in ns; negative when the count is ahead
     * @param now in ns
     * @return the rate from now on, in Hz
     */
    int next(long delay, long now) {
        if (windowEnd == Long.MIN_VALUE) {
            begin(now);
        }
        shortest = Math.min(shortest, delay);
        if (now >= windowEnd) {
            double error = (shortest - EXPECTED) / 1e9; // s; late means too few samples
            integral = clamp(integral + INTEGRAL * error * (WINDOW / 1e9));
            rate = (int) Math.round(nominal * (1 + clamp(PROPORTIONAL * error + integral)));
            begin(now);
        }
        return rate;
    }

    private void begin(long now) {
        windowEnd = now + WINDOW;
        shortest = Long.MAX_VALUE;
    }

    private static double clamp(double value) {
        return Math.max(-MOST, Math.min(MOST, value));
    }
}
