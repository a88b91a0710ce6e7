// Generated from gstreamer.h by gstreamer.args; not edited by hand.

package org.ballabox.bindings.gstreamer;

import java.lang.invoke.*;
import java.lang.foreign.*;
import java.util.*;
import java.util.function.*;

import static java.lang.foreign.ValueLayout.*;
import static java.lang.foreign.MemoryLayout.PathElement.*;

public class _GError {

    _GError() {
        // Should not be called directly
    }

    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
        gstreamer_h.C_INT.withName("domain"),
        gstreamer_h.C_INT.withName("code"),
        gstreamer_h.C_POINTER.withName("message")
    ).withName("_GError");

    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    private static final long domain$OFFSET = $LAYOUT.byteOffset(groupElement("domain"));

    public static final long domain$offset() {
        return domain$OFFSET;
    }

    private static final OfInt domain$LAYOUT = (OfInt)$LAYOUT.select(groupElement("domain"));

    /** {@snippet lang=c : GQuark domain } */
    public static int domain(MemorySegment struct) {
        return struct.get(domain$LAYOUT, domain$OFFSET);
    }

    /** {@snippet lang=c : GQuark domain } */
    public static void domain(MemorySegment struct, int fieldValue) {
        struct.set(domain$LAYOUT, domain$OFFSET, fieldValue);
    }

    private static final long code$OFFSET = $LAYOUT.byteOffset(groupElement("code"));

    public static final long code$offset() {
        return code$OFFSET;
    }

    private static final OfInt code$LAYOUT = (OfInt)$LAYOUT.select(groupElement("code"));

    /** {@snippet lang=c : gint code } */
    public static int code(MemorySegment struct) {
        return struct.get(code$LAYOUT, code$OFFSET);
    }

    /** {@snippet lang=c : gint code } */
    public static void code(MemorySegment struct, int fieldValue) {
        struct.set(code$LAYOUT, code$OFFSET, fieldValue);
    }

    private static final long message$OFFSET = $LAYOUT.byteOffset(groupElement("message"));

    public static final long message$offset() {
        return message$OFFSET;
    }

    private static final AddressLayout message$LAYOUT = (AddressLayout)$LAYOUT.select(groupElement("message"));

    /** {@snippet lang=c : gchar * message } */
    public static MemorySegment message(MemorySegment struct) {
        return struct.get(message$LAYOUT, message$OFFSET);
    }

    /** {@snippet lang=c : gchar * message } */
    public static void message(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(message$LAYOUT, message$OFFSET, fieldValue);
    }

    public static long sizeof() { return layout().byteSize(); }

    public static MemorySegment allocate(SegmentAllocator allocator) {
        return allocator.allocate(layout());
    }

    public static MemorySegment reinterpret(MemorySegment addr, Arena arena, Consumer<MemorySegment> cleanup) {
        return addr.reinterpret(layout().byteSize(), arena, cleanup);
    }
}

