package org.ballabox.engine;

/**
 * How to make one source's pipeline; asked anew before every attempt, so that a device that was plugged in since is found.
 * Runs on the source's own thread and may take a while.
 */
public interface SourcePlan {

    /**
     * @param text the source pipeline
     * @param device the PulseAudio source that it must stay connected to, or empty when any will do
     * @param rate Hz of a sound whose device has a clock of its own, which must be followed; 0 for everything else
     */
    record Attempt(String text, String device, int rate) {}

    Attempt next() throws SourceMissing;

    /**
     * The attempt that came last has ended, by a failure or by silence; the next one may do without what it used.
     *
     * @param reason as it is reported
     */
    default void failed(String reason) {}
}
