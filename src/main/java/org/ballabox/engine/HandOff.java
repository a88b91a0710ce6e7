package org.ballabox.engine;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Hands native references from one thread to another. What was offered and not yet taken is closed when something newer is
 * offered, so nothing leaks however late the taker is.
 */
final class HandOff<T extends HandOff.Owned> {

    /** A thing that has one owner, who closes it. */
    interface Owned extends AutoCloseable {
        @Override
        void close();
    }

    private final AtomicReference<T> next = new AtomicReference<>();

    /** Gives it away: the caller must not touch it again. */
    void offer(T thing) {
        closeIfAny(next.getAndSet(thing));
    }

    /** What was offered last, now the caller's own; null when nothing new was. */
    T take() {
        // a plain look first: this is asked for every sample, and something new is rare
        return next.get() == null ? null : next.getAndSet(null);
    }

    /** Closes what nobody took. */
    void discard() {
        closeIfAny(take());
    }

    private static void closeIfAny(Owned thing) {
        if (thing != null) {
            thing.close();
        }
    }
}
