package org.ballabox.gst;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Reads native structs where they lie: nothing is allocated, and nobody is asked for leave. Giving each pointer its struct's size
 * by {@link MemorySegment#reinterpret} would do both, and its look at who calls costs more than the read.
 *
 * <p>Addresses come from GStreamer, and whoever passes one knows that the struct is alive.
 */
final class NativeMemory {

    /** All that there is, beginning at address 0: an address is an offset in it. */
    private static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    private NativeMemory() {}

    static int int32(long address) {
        return ALL.get(ValueLayout.JAVA_INT, address);
    }

    static long int64(long address) {
        return ALL.get(ValueLayout.JAVA_LONG, address);
    }

    /** The address that lies at an address; 0 for NULL. */
    static long pointer(long address) {
        return int64(address);
    }

    /** Copies a C string that stays its owner's; NULL becomes the empty string. */
    static String string(long address) {
        return address == 0 ? "" : ALL.getString(address);
    }
}
