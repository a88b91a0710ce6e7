package org.ballabox.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void growsByHalfUpToTheCeilingAndBeginsAgain() {
        RandomGenerator middle = () -> 1L << 63; // nextDouble() is 0.5: no spread
        var backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30), middle);
        double expected = 1;
        for (int i = 0; i < 30; i++) {
            assertEquals(Math.min(30, expected), backoff.next().toMillis() / 1000.0, 0.002);
            expected *= 1.5;
        }
        backoff.reset();
        assertEquals(1000, backoff.next().toMillis(), 1);
    }

    @Test
    void spreadsByATenthAndNeverExceedsTheCeiling() {
        var backoff = new Backoff(Duration.ofSeconds(8), Duration.ofSeconds(10), RandomGenerator.getDefault());
        for (int i = 0; i < 1000; i++) {
            if (i % 2 == 0) {
                backoff.reset();
            }
            var pause = backoff.next().toMillis();
            assertTrue(pause >= 7199 && pause <= 10_000, pause + " ms");
        }
    }
}
