package org.ballabox.engine;

/**
 * How to make one source's pipeline; asked anew before every attempt, so that a device that was plugged in since is found.
 * Runs on the source's own thread and may take a while.
 */
@FunctionalInterface
public interface SourcePlan {

    /**
     * @param text the source pipeline
     * @param device the PulseAudio source that it must stay connected to, or empty when any will do
     */
    record Attempt(String text, String device) {}

    Attempt next() throws SourceMissing;
}
