// Generated from gstreamer.h by gstreamer.args; not edited by hand.

package org.ballabox.bindings.gstreamer;

import java.lang.invoke.*;
import java.lang.foreign.*;
import java.util.*;
import java.util.function.*;

import static java.lang.foreign.ValueLayout.*;
import static java.lang.foreign.MemoryLayout.PathElement.*;

public class _GstObject {

    _GstObject() {
        // Should not be called directly
    }

    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
        _GObject.layout().withName("object"),
        _GMutex.layout().withName("lock"),
        gstreamer_h.C_POINTER.withName("name"),
        gstreamer_h.C_POINTER.withName("parent"),
        gstreamer_h.C_INT.withName("flags"),
        MemoryLayout.paddingLayout(4),
        gstreamer_h.C_POINTER.withName("control_bindings"),
        gstreamer_h.C_LONG.withName("control_rate"),
        gstreamer_h.C_LONG.withName("last_sync"),
        gstreamer_h.C_POINTER.withName("_gst_reserved")
    ).withName("_GstObject");

    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    private static final long object$OFFSET = $LAYOUT.byteOffset(groupElement("object"));

    public static final long object$offset() {
        return object$OFFSET;
    }

    /** {@snippet lang=c : GInitiallyUnowned object } */
    public static MemorySegment object(MemorySegment struct) {
        return struct.asSlice(object$OFFSET, $LAYOUT.select(groupElement("object")).byteSize());
    }

    private static final long lock$OFFSET = $LAYOUT.byteOffset(groupElement("lock"));

    public static final long lock$offset() {
        return lock$OFFSET;
    }

    /** {@snippet lang=c : GMutex lock } */
    public static MemorySegment lock(MemorySegment struct) {
        return struct.asSlice(lock$OFFSET, $LAYOUT.select(groupElement("lock")).byteSize());
    }

    private static final long name$OFFSET = $LAYOUT.byteOffset(groupElement("name"));

    public static final long name$offset() {
        return name$OFFSET;
    }

    private static final AddressLayout name$LAYOUT = (AddressLayout)$LAYOUT.select(groupElement("name"));

    /** {@snippet lang=c : gchar * name } */
    public static MemorySegment name(MemorySegment struct) {
        return struct.get(name$LAYOUT, name$OFFSET);
    }

    /** {@snippet lang=c : gchar * name } */
    public static void name(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(name$LAYOUT, name$OFFSET, fieldValue);
    }

    private static final long parent$OFFSET = $LAYOUT.byteOffset(groupElement("parent"));

    public static final long parent$offset() {
        return parent$OFFSET;
    }

    private static final AddressLayout parent$LAYOUT = (AddressLayout)$LAYOUT.select(groupElement("parent"));

    /** {@snippet lang=c : GstObject * parent } */
    public static MemorySegment parent(MemorySegment struct) {
        return struct.get(parent$LAYOUT, parent$OFFSET);
    }

    /** {@snippet lang=c : GstObject * parent } */
    public static void parent(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(parent$LAYOUT, parent$OFFSET, fieldValue);
    }

    private static final long flags$OFFSET = $LAYOUT.byteOffset(groupElement("flags"));

    public static final long flags$offset() {
        return flags$OFFSET;
    }

    private static final OfInt flags$LAYOUT = (OfInt)$LAYOUT.select(groupElement("flags"));

    /** {@snippet lang=c : guint32 flags } */
    public static int flags(MemorySegment struct) {
        return struct.get(flags$LAYOUT, flags$OFFSET);
    }

    /** {@snippet lang=c : guint32 flags } */
    public static void flags(MemorySegment struct, int fieldValue) {
        struct.set(flags$LAYOUT, flags$OFFSET, fieldValue);
    }

    private static final long control_bindings$OFFSET = $LAYOUT.byteOffset(groupElement("control_bindings"));

    public static final long control_bindings$offset() {
        return control_bindings$OFFSET;
    }

    private static final AddressLayout control_bindings$LAYOUT = (AddressLayout)$LAYOUT.select(groupElement("control_bindings"));

    /** {@snippet lang=c : GList * control_bindings } */
    public static MemorySegment control_bindings(MemorySegment struct) {
        return struct.get(control_bindings$LAYOUT, control_bindings$OFFSET);
    }

    /** {@snippet lang=c : GList * control_bindings } */
    public static void control_bindings(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(control_bindings$LAYOUT, control_bindings$OFFSET, fieldValue);
    }

    private static final long control_rate$OFFSET = $LAYOUT.byteOffset(groupElement("control_rate"));

    public static final long control_rate$offset() {
        return control_rate$OFFSET;
    }

    private static final OfLong control_rate$LAYOUT = (OfLong)$LAYOUT.select(groupElement("control_rate"));

    /** {@snippet lang=c : guint64 control_rate } */
    public static long control_rate(MemorySegment struct) {
        return struct.get(control_rate$LAYOUT, control_rate$OFFSET);
    }

    /** {@snippet lang=c : guint64 control_rate } */
    public static void control_rate(MemorySegment struct, long fieldValue) {
        struct.set(control_rate$LAYOUT, control_rate$OFFSET, fieldValue);
    }

    private static final long last_sync$OFFSET = $LAYOUT.byteOffset(groupElement("last_sync"));

    public static final long last_sync$offset() {
        return last_sync$OFFSET;
    }

    private static final OfLong last_sync$LAYOUT = (OfLong)$LAYOUT.select(groupElement("last_sync"));

    /** {@snippet lang=c : guint64 last_sync } */
    public static long last_sync(MemorySegment struct) {
        return struct.get(last_sync$LAYOUT, last_sync$OFFSET);
    }

    /** {@snippet lang=c : guint64 last_sync } */
    public static void last_sync(MemorySegment struct, long fieldValue) {
        struct.set(last_sync$LAYOUT, last_sync$OFFSET, fieldValue);
    }

    private static final long _gst_reserved$OFFSET = $LAYOUT.byteOffset(groupElement("_gst_reserved"));

    public static final long _gst_reserved$offset() {
        return _gst_reserved$OFFSET;
    }

    private static final AddressLayout _gst_reserved$LAYOUT = (AddressLayout)$LAYOUT.select(groupElement("_gst_reserved"));

    /** {@snippet lang=c : gpointer _gst_reserved } */
    public static MemorySegment _gst_reserved(MemorySegment struct) {
        return struct.get(_gst_reserved$LAYOUT, _gst_reserved$OFFSET);
    }

    /** {@snippet lang=c : gpointer _gst_reserved } */
    public static void _gst_reserved(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(_gst_reserved$LAYOUT, _gst_reserved$OFFSET, fieldValue);
    }

    public static long sizeof() { return layout().byteSize(); }

    public static MemorySegment allocate(SegmentAllocator allocator) {
        return allocator.allocate(layout());
    }

    public static MemorySegment reinterpret(MemorySegment addr, Arena arena, Consumer<MemorySegment> cleanup) {
        return addr.reinterpret(layout().byteSize(), arena, cleanup);
    }
}

