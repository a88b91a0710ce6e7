package org.ballabox.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FrameClockTest {

    private static final long MS = 1_000_000;

    private final AtomicLong now = new AtomicLong();
    private final FrameClock clock = new FrameClock(now::get, 30);

    private void at(long millis) {
        now.set(millis * MS);
    }

    @Test
    void everyTickComesOnceAndALittleAfterItsTime() {
        at(33);
        assertFalse(clock.await(), "before the screen has its picture");
        at(42);
        assertTrue(clock.await());
        assertEquals(33_333_333, clock.time());
        assertFalse(clock.await(), "twice");
        at(75);
        assertTrue(clock.await());
        assertEquals(66_666_666, clock.time());
        assertEquals(33_333_334, clock.duration());
    }

    @Test
    void ticksThatAreLateComeAllTheSame() {
        at(42 + 100);
        for (int n = 1; n <= 4; n++) {
            assertTrue(clock.await(), "tick " + n);
            assertEquals(n * 1_000_000_000L / 30, clock.time());
            assertEquals(n < 4, clock.isLate(), "after tick " + n);
        }
        assertFalse(clock.await());
    }

    @Test
    void aLongHaltLeavesTicksOut() {
        at(5_010);
        assertTrue(clock.await());
        assertEquals(5_000 * MS, clock.time());
        assertFalse(clock.await());
    }

    @Test
    void aSecondHasItsFramesHoweverLongItRuns() {
        at(0);
        var late = new FrameClock(now::get, 30);
        long days = 10L * 24 * 3600 * 1000;
        at(days + 10);
        assertTrue(late.await());
        assertEquals(days * MS, late.time());
    }
}
