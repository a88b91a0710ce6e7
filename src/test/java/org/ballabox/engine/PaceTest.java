package org.ballabox.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A simulated device whose clock is wrong, heard through a scheduler that delays. */
class PaceTest {

    private static final int RATE = 44_100;

    @ParameterizedTest(name = "device off by {0} ppm, first piece {1} ms late")
    @CsvSource({"110, 0", "-110, 0", "30, 25", "-300, 25", "0, -15", "1000, 5"})
    void theCountStaysWithTheTime(double ppm, double late) {
        var pace = new Pace(RATE);
        var random = new Random(7);
        double count = -late / 1000; // s of sound by count, less what the first piece was late
        double worst = 0;
        for (double now = 0.04; now < 3 * 3600; now += 0.04) {
            count += 0.04 * (1 + ppm / 1e6) * pace.rate() / RATE;
            double delay = 0.002 + (random.nextInt(20) == 0 ? 0.0005 * random.nextDouble() : 0.030 * random.nextDouble());
            pace.next((long) ((now + delay - count) * 1e9), (long) (now * 1e9));
            if (now > 240) {
                worst = Math.max(worst, Math.abs(now - count));
            }
        }
        assertTrue(worst < 0.005, "up to " + worst + " s apart");
        assertEquals(RATE / (1 + ppm / 1e6), pace.rate(), 30);
    }
}
