package org.ballabox.gst;

import java.lang.foreign.MemorySegment;

/**
 * One owned reference to a native object. Closing gives the reference back; a second close does nothing, and a use after
 * the close is an error in the program.
 *
 * <p>Belongs to one thread at a time; handing one over needs a happens-before edge, such as {@code engine}'s hand-offs.
 */
abstract class NativeRef implements AutoCloseable {

    private MemorySegment pointer;

    /** @param pointer a reference that the caller owns and hands over; never NULL */
    NativeRef(MemorySegment pointer) {
        if (pointer.address() == 0) {
            throw new IllegalArgumentException("NULL");
        }
        this.pointer = pointer;
    }

    final MemorySegment pointer() {
        if (pointer == null) {
            throw new IllegalStateException(getClass().getSimpleName() + " used after it was closed");
        }
        return pointer;
    }

    /** Gives the native reference back: called exactly once. */
    abstract void release(MemorySegment pointer);

    @Override
    public final void close() {
        var owned = pointer;
        if (owned != null) {
            pointer = null;
            release(owned);
        }
    }
}
