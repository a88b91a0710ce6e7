package org.ballabox.engine;

import java.time.Duration;

/**
 * Decides the encoder's bitrate from whether any stream is congested: down by 30 % at once and every five seconds while it
 * lasts, to no less than a sixth; up by 20 % after every fifteen quiet seconds, to no more than what the user set. Pure.
 */
final class AdaptiveBitrate {

    private static final Duration STEP_DOWN = Duration.ofSeconds(5);
    private static final Duration STEP_UP = Duration.ofSeconds(15);

    private final int most;
    private final int least;
    private int current;
    private long lastChange;
    private long lastCongestion;

    /** @param bitrate what the user set, in bit/s */
    AdaptiveBitrate(int bitrate, long now) {
        this.most = bitrate;
        this.least = bitrate / 6;
        this.current = bitrate;
        this.lastChange = now - STEP_DOWN.toNanos();
        this.lastCongestion = now;
    }

    /**
     * @param now in ns
     * @return the bitrate to use from now on, in bit/s
     */
    int next(boolean congested, long now) {
        if (congested) {
            lastCongestion = now;
            if (now - lastChange >= STEP_DOWN.toNanos()) {
                change(Math.max(least, (int) (current * 0.7)), now);
            }
        } else if (current < most && now - Math.max(lastCongestion, lastChange) >= STEP_UP.toNanos()) {
            change(Math.min(most, (int) (current * 1.2)), now);
        }
        return current;
    }

    private void change(int bitrate, long now) {
        current = bitrate;
        lastChange = now;
    }
}
