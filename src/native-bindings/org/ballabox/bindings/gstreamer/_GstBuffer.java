// Generated from gstreamer.h by gstreamer.args; not edited by hand.

package org.ballabox.bindings.gstreamer;

import java.lang.invoke.*;
import java.lang.foreign.*;
import java.util.*;
import java.util.function.*;

import static java.lang.foreign.ValueLayout.*;
import static java.lang.foreign.MemoryLayout.PathElement.*;

public class _GstBuffer {

    _GstBuffer() {
        // Should not be called directly
    }

    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
        _GstMiniObject.layout().withName("mini_object"),
        gstreamer_h.C_POINTER.withName("pool"),
        gstreamer_h.C_LONG.withName("pts"),
        gstreamer_h.C_LONG.withName("dts"),
        gstreamer_h.C_LONG.withName("duration"),
        gstreamer_h.C_LONG.withName("offset"),
        gstreamer_h.C_LONG.withName("offset_end")
    ).withName("_GstBuffer");

    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    private static final long mini_object$OFFSET = $LAYOUT.byteOffset(groupElement("mini_object"));

    public static final long mini_object$offset() {
        return mini_object$OFFSET;
    }

    /** {@snippet lang=c : GstMiniObject mini_object } */
    public static MemorySegment mini_object(MemorySegment struct) {
        return struct.asSlice(mini_object$OFFSET, $LAYOUT.select(groupElement("mini_object")).byteSize());
    }

    private static final long pool$OFFSET = $LAYOUT.byteOffset(groupElement("pool"));

    public static final long pool$offset() {
        return pool$OFFSET;
    }

    private static final AddressLayout pool$LAYOUT = (AddressLayout)$LAYOUT.select(groupElement("pool"));

    /** {@snippet lang=c : GstBufferPool * pool } */
    public static MemorySegment pool(MemorySegment struct) {
        return struct.get(pool$LAYOUT, pool$OFFSET);
    }

    /** {@snippet lang=c : GstBufferPool * pool } */
    public static void pool(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(pool$LAYOUT, pool$OFFSET, fieldValue);
    }

    private static final long pts$OFFSET = $LAYOUT.byteOffset(groupElement("pts"));

    public static final long pts$offset() {
        return pts$OFFSET;
    }

    private static final OfLong pts$LAYOUT = (OfLong)$LAYOUT.select(groupElement("pts"));

    /** {@snippet lang=c : GstClockTime pts } */
    public static long pts(MemorySegment struct) {
        return struct.get(pts$LAYOUT, pts$OFFSET);
    }

    /** {@snippet lang=c : GstClockTime pts } */
    public static void pts(MemorySegment struct, long fieldValue) {
        struct.set(pts$LAYOUT, pts$OFFSET, fieldValue);
    }

    private static final long dts$OFFSET = $LAYOUT.byteOffset(groupElement("dts"));

    public static final long dts$offset() {
        return dts$OFFSET;
    }

    private static final OfLong dts$LAYOUT = (OfLong)$LAYOUT.select(groupElement("dts"));

    /** {@snippet lang=c : GstClockTime dts } */
    public static long dts(MemorySegment struct) {
        return struct.get(dts$LAYOUT, dts$OFFSET);
    }

    /** {@snippet lang=c : GstClockTime dts } */
    public static void dts(MemorySegment struct, long fieldValue) {
        struct.set(dts$LAYOUT, dts$OFFSET, fieldValue);
    }

    private static final long duration$OFFSET = $LAYOUT.byteOffset(groupElement("duration"));

    public static final long duration$offset() {
        return duration$OFFSET;
    }

    private static final OfLong duration$LAYOUT = (OfLong)$LAYOUT.select(groupElement("duration"));

    /** {@snippet lang=c : GstClockTime duration } */
    public static long duration(MemorySegment struct) {
        return struct.get(duration$LAYOUT, duration$OFFSET);
    }

    /** {@snippet lang=c : GstClockTime duration } */
    public static void duration(MemorySegment struct, long fieldValue) {
        struct.set(duration$LAYOUT, duration$OFFSET, fieldValue);
    }

    private static final long offset$OFFSET = $LAYOUT.byteOffset(groupElement("offset"));

    public static final long offset$offset() {
        return offset$OFFSET;
    }

    private static final OfLong offset$LAYOUT = (OfLong)$LAYOUT.select(groupElement("offset"));

    /** {@snippet lang=c : guint64 offset } */
    public static long offset(MemorySegment struct) {
        return struct.get(offset$LAYOUT, offset$OFFSET);
    }

    /** {@snippet lang=c : guint64 offset } */
    public static void offset(MemorySegment struct, long fieldValue) {
        struct.set(offset$LAYOUT, offset$OFFSET, fieldValue);
    }

    private static final long offset_end$OFFSET = $LAYOUT.byteOffset(groupElement("offset_end"));

    public static final long offset_end$offset() {
        return offset_end$OFFSET;
    }

    private static final OfLong offset_end$LAYOUT = (OfLong)$LAYOUT.select(groupElement("offset_end"));

    /** {@snippet lang=c : guint64 offset_end } */
    public static long offset_end(MemorySegment struct) {
        return struct.get(offset_end$LAYOUT, offset_end$OFFSET);
    }

    /** {@snippet lang=c : guint64 offset_end } */
    public static void offset_end(MemorySegment struct, long fieldValue) {
        struct.set(offset_end$LAYOUT, offset_end$OFFSET, fieldValue);
    }

    public static long sizeof() { return layout().byteSize(); }

    public static MemorySegment allocate(SegmentAllocator allocator) {
        return allocator.allocate(layout());
    }

    public static MemorySegment reinterpret(MemorySegment addr, Arena arena, Consumer<MemorySegment> cleanup) {
        return addr.reinterpret(layout().byteSize(), arena, cleanup);
    }
}

