package org.ballabox.engine;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Pauses between attempts: each half as long again as the one before, up to a ceiling, spread by ±10 %. */
final class Backoff {

    private static final double GROWTH = 1.5;
    private static final double SPREAD = 0.1;

    private final double first;
    private final double ceiling;
    private final RandomGenerator random;
    private double next;

    Backoff(Duration first, Duration ceiling, RandomGenerator random) {
        this.first = first.toNanos();
        this.ceiling = ceiling.toNanos();
        this.random = random;
        reset();
    }

    /** The next pause; it never exceeds the ceiling. */
    Duration next() {
        double pause = Math.min(ceiling, next * (1 + SPREAD * (2 * random.nextDouble() - 1)));
        next = Math.min(ceiling, next * GROWTH);
        return Duration.ofNanos(Math.round(pause));
    }

    /** It worked: begin with the shortest pause again. */
    void reset() {
        next = Math.min(first, ceiling);
    }
}
