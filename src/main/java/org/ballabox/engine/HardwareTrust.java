package org.ballabox.engine;

import java.time.Duration;

/**
 * Decides when a failing hardware encoder is given up: when it fails twice with less than ten minutes of work between. A
 * service runs for weeks, and two hiccups in as many weeks are no reason to burden the processor from then on. Pure.
 */
final class HardwareTrust {

    private static final int FAILURES = 2;
    private static final Duration PROVEN = Duration.ofMinutes(10);

    private int failures;

    /**
     * Takes note of a failure.
     *
     * @param worked for how long the encoder had worked before it, in ns
     * @return whether to go on without it
     */
    boolean isLost(long worked) {
        failures = worked > PROVEN.toNanos() ? 1 : failures + 1;
        return failures >= FAILURES;
    }
}
