// Generated from gstreamer.h by gstreamer.args; not edited by hand.

package org.ballabox.bindings.gstreamer;

import java.lang.invoke.*;
import java.lang.foreign.*;
import java.util.*;
import java.util.function.*;

import static java.lang.foreign.ValueLayout.*;
import static java.lang.foreign.MemoryLayout.PathElement.*;

public class _GObject {

    _GObject() {
        // Should not be called directly
    }

    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
        _GTypeInstance.layout().withName("g_type_instance"),
        gstreamer_h.C_INT.withName("ref_count"),
        MemoryLayout.paddingLayout(4),
        gstreamer_h.C_POINTER.withName("qdata")
    ).withName("_GObject");

    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    private static final long g_type_instance$OFFSET = $LAYOUT.byteOffset(groupElement("g_type_instance"));

    public static final long g_type_instance$offset() {
        return g_type_instance$OFFSET;
    }

    /** {@snippet lang=c : GTypeInstance g_type_instance } */
    public static MemorySegment g_type_instance(MemorySegment struct) {
        return struct.asSlice(g_type_instance$OFFSET, $LAYOUT.select(groupElement("g_type_instance")).byteSize());
    }

    private static final long ref_count$OFFSET = $LAYOUT.byteOffset(groupElement("ref_count"));

    public static final long ref_count$offset() {
        return ref_count$OFFSET;
    }

    private static final OfInt ref_count$LAYOUT = (OfInt)$LAYOUT.select(groupElement("ref_count"));

    /** {@snippet lang=c : guint ref_count } */
    public static int ref_count(MemorySegment struct) {
        return struct.get(ref_count$LAYOUT, ref_count$OFFSET);
    }

    /** {@snippet lang=c : guint ref_count } */
    public static void ref_count(MemorySegment struct, int fieldValue) {
        struct.set(ref_count$LAYOUT, ref_count$OFFSET, fieldValue);
    }

    private static final long qdata$OFFSET = $LAYOUT.byteOffset(groupElement("qdata"));

    public static final long qdata$offset() {
        return qdata$OFFSET;
    }

    private static final AddressLayout qdata$LAYOUT = (AddressLayout)$LAYOUT.select(groupElement("qdata"));

    /** {@snippet lang=c : GData * qdata } */
    public static MemorySegment qdata(MemorySegment struct) {
        return struct.get(qdata$LAYOUT, qdata$OFFSET);
    }

    /** {@snippet lang=c : GData * qdata } */
    public static void qdata(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(qdata$LAYOUT, qdata$OFFSET, fieldValue);
    }

    public static long sizeof() { return layout().byteSize(); }

    public static MemorySegment allocate(SegmentAllocator allocator) {
        return allocator.allocate(layout());
    }

    public static MemorySegment reinterpret(MemorySegment addr, Arena arena, Consumer<MemorySegment> cleanup) {
        return addr.reinterpret(layout().byteSize(), arena, cleanup);
    }
}

