package org.ballabox.engine;

import java.time.Duration;

/** Waiting, with a bound. */
final class Threads {

    private Threads() {}

    /** Whether the thread ended in time. */
    static boolean join(Thread thread, Duration bound) {
        try {
            return thread.join(bound);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
