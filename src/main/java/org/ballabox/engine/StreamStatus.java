package org.ballabox.engine;

/**
 * What a stream does.
 *
 * @param url where to, without its secrets
 * @param reason why it is not live, else empty
 * @param attempts how often it has tried to connect
 * @param bytes sent in all connections so far
 * @param droppedFrames frames left out because the network was too slow
 */
public record StreamStatus(String url, State state, String reason, int attempts, long bytes, long droppedFrames) {

    /** States of a stream. */
    public enum State {
        /** An attempt to connect is under way. */
        CONNECTING,
        /** Data flows. */
        LIVE,
        /** The last attempt or connection failed; the next attempt follows after a pause. */
        WAITING,
        /** The recording ends. */
        STOPPED
    }
}
