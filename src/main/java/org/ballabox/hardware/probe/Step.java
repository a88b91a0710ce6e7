package org.ballabox.hardware.probe;

import java.time.Duration;

/**
 * One look at one thing.
 *
 * @param id of the finding that is reported when the look hangs or breaks
 * @param bound after which it counts as hanging
 */
record Step(String id, Duration bound, Look look) {

    /** Looks, and adds what it finds. Interrupted or abandoned when it hangs. */
    @FunctionalInterface
    interface Look {
        void look(Findings findings) throws Exception;
    }

    static Step of(String id, Look look) {
        return new Step(id, Duration.ofSeconds(3), look);
    }
}
