package org.ballabox.gst;

/** Opens {@code gst}'s door for the benchmarks, which compare single calls on the same native object. */
public final class Pointers {

    private Pointers() {}

    /** The address of what a reference refers to; the reference stays the owner. */
    public static long of(NativeRef reference) {
        return reference.pointer().address();
    }
}
