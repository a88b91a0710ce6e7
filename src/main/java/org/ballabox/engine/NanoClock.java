package org.ballabox.engine;

/** A monotonic clock: injected, so that back-off and stall logic is tested without sleeping. */
@FunctionalInterface
public interface NanoClock {

    /** Now in ns; only differences mean anything. */
    long nanoTime();
}
