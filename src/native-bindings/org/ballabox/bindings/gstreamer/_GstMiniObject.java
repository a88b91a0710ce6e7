// Generated from gstreamer.h by gstreamer.args; not edited by hand.

package org.ballabox.bindings.gstreamer;

import java.lang.invoke.*;
import java.lang.foreign.*;
import java.util.*;
import java.util.function.*;

import static java.lang.foreign.ValueLayout.*;
import static java.lang.foreign.MemoryLayout.PathElement.*;

public class _GstMiniObject {

    _GstMiniObject() {
        // Should not be called directly
    }

    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
        gstreamer_h.C_LONG.withName("type"),
        gstreamer_h.C_INT.withName("refcount"),
        gstreamer_h.C_INT.withName("lockstate"),
        gstreamer_h.C_INT.withName("flags"),
        MemoryLayout.paddingLayout(4),
        gstreamer_h.C_POINTER.withName("copy"),
        gstreamer_h.C_POINTER.withName("dispose"),
        gstreamer_h.C_POINTER.withName("free"),
        gstreamer_h.C_INT.withName("priv_uint"),
        MemoryLayout.paddingLayout(4),
        gstreamer_h.C_POINTER.withName("priv_pointer")
    ).withName("_GstMiniObject");

    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    private static final long type$OFFSET = $LAYOUT.byteOffset(groupElement("type"));

    public static final long type$offset() {
        return type$OFFSET;
    }

    private static final OfLong type$LAYOUT = (OfLong)$LAYOUT.select(groupElement("type"));

    /** {@snippet lang=c : GType type } */
    public static long type(MemorySegment struct) {
        return struct.get(type$LAYOUT, type$OFFSET);
    }

    /** {@snippet lang=c : GType type } */
    public static void type(MemorySegment struct, long fieldValue) {
        struct.set(type$LAYOUT, type$OFFSET, fieldValue);
    }

    private static final long refcount$OFFSET = $LAYOUT.byteOffset(groupElement("refcount"));

    public static final long refcount$offset() {
        return refcount$OFFSET;
    }

    private static final OfInt refcount$LAYOUT = (OfInt)$LAYOUT.select(groupElement("refcount"));

    /** {@snippet lang=c : gint refcount } */
    public static int refcount(MemorySegment struct) {
        return struct.get(refcount$LAYOUT, refcount$OFFSET);
    }

    /** {@snippet lang=c : gint refcount } */
    public static void refcount(MemorySegment struct, int fieldValue) {
        struct.set(refcount$LAYOUT, refcount$OFFSET, fieldValue);
    }

    private static final long lockstate$OFFSET = $LAYOUT.byteOffset(groupElement("lockstate"));

    public static final long lockstate$offset() {
        return lockstate$OFFSET;
    }

    private static final OfInt lockstate$LAYOUT = (OfInt)$LAYOUT.select(groupElement("lockstate"));

    /** {@snippet lang=c : gint lockstate } */
    public static int lockstate(MemorySegment struct) {
        return struct.get(lockstate$LAYOUT, lockstate$OFFSET);
    }

    /** {@snippet lang=c : gint lockstate } */
    public static void lockstate(MemorySegment struct, int fieldValue) {
        struct.set(lockstate$LAYOUT, lockstate$OFFSET, fieldValue);
    }

    private static final long flags$OFFSET = $LAYOUT.byteOffset(groupElement("flags"));

    public static final long flags$offset() {
        return flags$OFFSET;
    }

    private static final OfInt flags$LAYOUT = (OfInt)$LAYOUT.select(groupElement("flags"));

    /** {@snippet lang=c : guint flags } */
    public static int flags(MemorySegment struct) {
        return struct.get(flags$LAYOUT, flags$OFFSET);
    }

    /** {@snippet lang=c : guint flags } */
    public static void flags(MemorySegment struct, int fieldValue) {
        struct.set(flags$LAYOUT, flags$OFFSET, fieldValue);
    }

    private static final long copy$OFFSET = $LAYOUT.byteOffset(groupElement("copy"));

    public static final long copy$offset() {
        return copy$OFFSET;
    }

    private static final AddressLayout copy$LAYOUT = (AddressLayout)$LAYOUT.select(groupElement("copy"));

    /** {@snippet lang=c : GstMiniObjectCopyFunction copy } */
    public static MemorySegment copy(MemorySegment struct) {
        return struct.get(copy$LAYOUT, copy$OFFSET);
    }

    /** {@snippet lang=c : GstMiniObjectCopyFunction copy } */
    public static void copy(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(copy$LAYOUT, copy$OFFSET, fieldValue);
    }

    private static final long dispose$OFFSET = $LAYOUT.byteOffset(groupElement("dispose"));

    public static final long dispose$offset() {
        return dispose$OFFSET;
    }

    private static final AddressLayout dispose$LAYOUT = (AddressLayout)$LAYOUT.select(groupElement("dispose"));

    /** {@snippet lang=c : GstMiniObjectDisposeFunction dispose } */
    public static MemorySegment dispose(MemorySegment struct) {
        return struct.get(dispose$LAYOUT, dispose$OFFSET);
    }

    /** {@snippet lang=c : GstMiniObjectDisposeFunction dispose } */
    public static void dispose(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(dispose$LAYOUT, dispose$OFFSET, fieldValue);
    }

    private static final long free$OFFSET = $LAYOUT.byteOffset(groupElement("free"));

    public static final long free$offset() {
        return free$OFFSET;
    }

    private static final AddressLayout free$LAYOUT = (AddressLayout)$LAYOUT.select(groupElement("free"));

    /** {@snippet lang=c : GstMiniObjectFreeFunction free } */
    public static MemorySegment free(MemorySegment struct) {
        return struct.get(free$LAYOUT, free$OFFSET);
    }

    /** {@snippet lang=c : GstMiniObjectFreeFunction free } */
    public static void free(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(free$LAYOUT, free$OFFSET, fieldValue);
    }

    private static final long priv_uint$OFFSET = $LAYOUT.byteOffset(groupElement("priv_uint"));

    public static final long priv_uint$offset() {
        return priv_uint$OFFSET;
    }

    private static final OfInt priv_uint$LAYOUT = (OfInt)$LAYOUT.select(groupElement("priv_uint"));

    /** {@snippet lang=c : guint priv_uint } */
    public static int priv_uint(MemorySegment struct) {
        return struct.get(priv_uint$LAYOUT, priv_uint$OFFSET);
    }

    /** {@snippet lang=c : guint priv_uint } */
    public static void priv_uint(MemorySegment struct, int fieldValue) {
        struct.set(priv_uint$LAYOUT, priv_uint$OFFSET, fieldValue);
    }

    private static final long priv_pointer$OFFSET = $LAYOUT.byteOffset(groupElement("priv_pointer"));

    public static final long priv_pointer$offset() {
        return priv_pointer$OFFSET;
    }

    private static final AddressLayout priv_pointer$LAYOUT = (AddressLayout)$LAYOUT.select(groupElement("priv_pointer"));

    /** {@snippet lang=c : gpointer priv_pointer } */
    public static MemorySegment priv_pointer(MemorySegment struct) {
        return struct.get(priv_pointer$LAYOUT, priv_pointer$OFFSET);
    }

    /** {@snippet lang=c : gpointer priv_pointer } */
    public static void priv_pointer(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(priv_pointer$LAYOUT, priv_pointer$OFFSET, fieldValue);
    }

    public static long sizeof() { return layout().byteSize(); }

    public static MemorySegment allocate(SegmentAllocator allocator) {
        return allocator.allocate(layout());
    }

    public static MemorySegment reinterpret(MemorySegment addr, Arena arena, Consumer<MemorySegment> cleanup) {
        return addr.reinterpret(layout().byteSize(), arena, cleanup);
    }
}

