package org.ballabox.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AdaptiveBitrateTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void goesDownInStepsToItsFloorAndUpAgainToWhatWasSet() {
        var adaptive = new AdaptiveBitrate(6_000_000, 0);
        assertEquals(6_000_000, adaptive.next(false, SECOND));
        assertEquals(4_200_000, adaptive.next(true, 2 * SECOND));
        assertEquals(4_200_000, adaptive.next(true, 3 * SECOND), "not twice within five seconds");
        assertEquals(2_940_000, adaptive.next(true, 7 * SECOND));
        for (int i = 2; i < 20; i++) {
            adaptive.next(true, i * 6 * SECOND);
        }
        assertEquals(1_000_000, adaptive.next(true, 200 * SECOND));
        assertEquals(1_000_000, adaptive.next(false, 214 * SECOND), "not before fifteen quiet seconds");
        assertEquals(1_200_000, adaptive.next(false, 215 * SECOND));
        for (int i = 0; i < 20; i++) {
            adaptive.next(false, (231 + i * 16) * SECOND);
        }
        assertEquals(6_000_000, adaptive.next(false, 900 * SECOND));
    }
}
