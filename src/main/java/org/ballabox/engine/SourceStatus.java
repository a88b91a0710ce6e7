package org.ballabox.engine;

/**
 * What a source does.
 *
 * @param name {@code screen}, {@code camera}, {@code mic} or {@code desktop}
 * @param reason why it is not live, else empty
 * @param lostCount how often it was lost
 * @param secondsLost for how long altogether, in s
 * @param level loudness in dBFS (RMS of the last 200 ms); NaN for pictures and while it is not live
 */
public record SourceStatus(String name, State state, String reason, int lostCount, double secondsLost, double level) {

    /** States of a source. */
    public enum State {
        /** Its first attempt is under way. */
        STARTING,
        /** It delivers. */
        LIVE,
        /** It has failed or stalled, or was never there; a worker keeps trying. */
        LOST
    }
}
