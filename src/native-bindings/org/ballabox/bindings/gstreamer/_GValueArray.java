// Generated from gstreamer.h by gstreamer.args; not edited by hand.

package org.ballabox.bindings.gstreamer;

import java.lang.invoke.*;
import java.lang.foreign.*;
import java.util.*;
import java.util.function.*;

import static java.lang.foreign.ValueLayout.*;
import static java.lang.foreign.MemoryLayout.PathElement.*;

public class _GValueArray {

    _GValueArray() {
        // Should not be called directly
    }

    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
        gstreamer_h.C_INT.withName("n_values"),
        MemoryLayout.paddingLayout(4),
        gstreamer_h.C_POINTER.withName("values"),
        gstreamer_h.C_INT.withName("n_prealloced"),
        MemoryLayout.paddingLayout(4)
    ).withName("_GValueArray");

    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    private static final long n_values$OFFSET = $LAYOUT.byteOffset(groupElement("n_values"));

    public static final long n_values$offset() {
        return n_values$OFFSET;
    }

    private static final OfInt n_values$LAYOUT = (OfInt)$LAYOUT.select(groupElement("n_values"));

    /** {@snippet lang=c : guint n_values } */
    public static int n_values(MemorySegment struct) {
        return struct.get(n_values$LAYOUT, n_values$OFFSET);
    }

    /** {@snippet lang=c : guint n_values } */
    public static void n_values(MemorySegment struct, int fieldValue) {
        struct.set(n_values$LAYOUT, n_values$OFFSET, fieldValue);
    }

    private static final long values$OFFSET = $LAYOUT.byteOffset(groupElement("values"));

    public static final long values$offset() {
        return values$OFFSET;
    }

    private static final AddressLayout values$LAYOUT = (AddressLayout)$LAYOUT.select(groupElement("values"));

    /** {@snippet lang=c : GValue * values } */
    public static MemorySegment values(MemorySegment struct) {
        return struct.get(values$LAYOUT, values$OFFSET);
    }

    /** {@snippet lang=c : GValue * values } */
    public static void values(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(values$LAYOUT, values$OFFSET, fieldValue);
    }

    private static final long n_prealloced$OFFSET = $LAYOUT.byteOffset(groupElement("n_prealloced"));

    public static final long n_prealloced$offset() {
        return n_prealloced$OFFSET;
    }

    private static final OfInt n_prealloced$LAYOUT = (OfInt)$LAYOUT.select(groupElement("n_prealloced"));

    /** {@snippet lang=c : guint n_prealloced } */
    public static int n_prealloced(MemorySegment struct) {
        return struct.get(n_prealloced$LAYOUT, n_prealloced$OFFSET);
    }

    /** {@snippet lang=c : guint n_prealloced } */
    public static void n_prealloced(MemorySegment struct, int fieldValue) {
        struct.set(n_prealloced$LAYOUT, n_prealloced$OFFSET, fieldValue);
    }

    public static long sizeof() { return layout().byteSize(); }

    public static MemorySegment allocate(SegmentAllocator allocator) {
        return allocator.allocate(layout());
    }

    public static MemorySegment reinterpret(MemorySegment addr, Arena arena, Consumer<MemorySegment> cleanup) {
        return addr.reinterpret(layout().byteSize(), arena, cleanup);
    }
}

