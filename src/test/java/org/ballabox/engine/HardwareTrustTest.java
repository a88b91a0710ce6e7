package org.ballabox.engine;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HardwareTrustTest {

    @Test
    void isLostWithTheSecondFailureInARow() {
        var trust = new HardwareTrust();
        assertFalse(trust.isLost(Duration.ofHours(3).toNanos()));
        assertTrue(trust.isLost(Duration.ofSeconds(5).toNanos()));
    }

    @Test
    void isWonAgainByTenMinutesOfWork() {
        var trust = new HardwareTrust();
        assertFalse(trust.isLost(0));
        assertFalse(trust.isLost(Duration.ofMinutes(11).toNanos()));
        assertTrue(trust.isLost(Duration.ofMinutes(9).toNanos()));
    }
}
