package org.ballabox.gst;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Reads and writes native structs where they lie. Nothing is allocated, and the access check is skipped: giving each pointer its
 * struct's size by {@link MemorySegment#reinterpret} would walk the stack each time, which costs more than the read.
 *
 * <p>Addresses come from GStreamer, and whoever passes one knows that the struct is alive.
 */
final class NativeMemory {

    /** All that there is, beginning at address 0: an address is an offset in it. */
    private static final MemorySegment ALL = MemorySegment.NULL.reinterpret(Long.MAX_VALUE);

    private NativeMemory() {}

    static int int8(long address) {
        return ALL.get(ValueLayout.JAVA_BYTE, address) & 255;
    }

    static int int32(long address) {
        return ALL.get(ValueLayout.JAVA_INT, address);
    }

    static long int64(long address) {
        return ALL.get(ValueLayout.JAVA_LONG, address);
    }

    static void setInt64(long address, long value) {
        ALL.set(ValueLayout.JAVA_LONG, address, value);
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
