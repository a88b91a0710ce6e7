// Generated from gstreamer.h by gstreamer.args; not edited by hand.

package org.ballabox.bindings.gstreamer;

import java.lang.invoke.*;
import java.lang.foreign.*;
import java.util.*;
import java.util.function.*;

import static java.lang.foreign.ValueLayout.*;
import static java.lang.foreign.MemoryLayout.PathElement.*;

public class _GstMessage {

    _GstMessage() {
        // Should not be called directly
    }

    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
        _GstMiniObject.layout().withName("mini_object"),
        gstreamer_h.C_INT.withName("type"),
        MemoryLayout.paddingLayout(4),
        gstreamer_h.C_LONG.withName("timestamp"),
        gstreamer_h.C_POINTER.withName("src"),
        gstreamer_h.C_INT.withName("seqnum"),
        MemoryLayout.paddingLayout(4),
        _GMutex.layout().withName("lock"),
        _GCond.layout().withName("cond")
    ).withName("_GstMessage");

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

    private static final long type$OFFSET = $LAYOUT.byteOffset(groupElement("type"));

    public static final long type$offset() {
        return type$OFFSET;
    }

    private static final OfInt type$LAYOUT = (OfInt)$LAYOUT.select(groupElement("type"));

    /** {@snippet lang=c : GstMessageType type } */
    public static int type(MemorySegment struct) {
        return struct.get(type$LAYOUT, type$OFFSET);
    }

    /** {@snippet lang=c : GstMessageType type } */
    public static void type(MemorySegment struct, int fieldValue) {
        struct.set(type$LAYOUT, type$OFFSET, fieldValue);
    }

    private static final long timestamp$OFFSET = $LAYOUT.byteOffset(groupElement("timestamp"));

    public static final long timestamp$offset() {
        return timestamp$OFFSET;
    }

    private static final OfLong timestamp$LAYOUT = (OfLong)$LAYOUT.select(groupElement("timestamp"));

    /** {@snippet lang=c : guint64 timestamp } */
    public static long timestamp(MemorySegment struct) {
        return struct.get(timestamp$LAYOUT, timestamp$OFFSET);
    }

    /** {@snippet lang=c : guint64 timestamp } */
    public static void timestamp(MemorySegment struct, long fieldValue) {
        struct.set(timestamp$LAYOUT, timestamp$OFFSET, fieldValue);
    }

    private static final long src$OFFSET = $LAYOUT.byteOffset(groupElement("src"));

    public static final long src$offset() {
        return src$OFFSET;
    }

    private static final AddressLayout src$LAYOUT = (AddressLayout)$LAYOUT.select(groupElement("src"));

    /** {@snippet lang=c : GstObject * src } */
    public static MemorySegment src(MemorySegment struct) {
        return struct.get(src$LAYOUT, src$OFFSET);
    }

    /** {@snippet lang=c : GstObject * src } */
    public static void src(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(src$LAYOUT, src$OFFSET, fieldValue);
    }

    private static final long seqnum$OFFSET = $LAYOUT.byteOffset(groupElement("seqnum"));

    public static final long seqnum$offset() {
        return seqnum$OFFSET;
    }

    private static final OfInt seqnum$LAYOUT = (OfInt)$LAYOUT.select(groupElement("seqnum"));

    /** {@snippet lang=c : guint32 seqnum } */
    public static int seqnum(MemorySegment struct) {
        return struct.get(seqnum$LAYOUT, seqnum$OFFSET);
    }

    /** {@snippet lang=c : guint32 seqnum } */
    public static void seqnum(MemorySegment struct, int fieldValue) {
        struct.set(seqnum$LAYOUT, seqnum$OFFSET, fieldValue);
    }

    private static final long lock$OFFSET = $LAYOUT.byteOffset(groupElement("lock"));

    public static final long lock$offset() {
        return lock$OFFSET;
    }

    /** {@snippet lang=c : GMutex lock } */
    public static MemorySegment lock(MemorySegment struct) {
        return struct.asSlice(lock$OFFSET, $LAYOUT.select(groupElement("lock")).byteSize());
    }

    private static final long cond$OFFSET = $LAYOUT.byteOffset(groupElement("cond"));

    public static final long cond$offset() {
        return cond$OFFSET;
    }

    /** {@snippet lang=c : GCond cond } */
    public static MemorySegment cond(MemorySegment struct) {
        return struct.asSlice(cond$OFFSET, $LAYOUT.select(groupElement("cond")).byteSize());
    }

    public static long sizeof() { return layout().byteSize(); }

    public static MemorySegment allocate(SegmentAllocator allocator) {
        return allocator.allocate(layout());
    }

    public static MemorySegment reinterpret(MemorySegment addr, Arena arena, Consumer<MemorySegment> cleanup) {
        return addr.reinterpret(layout().byteSize(), arena, cleanup);
    }
}

