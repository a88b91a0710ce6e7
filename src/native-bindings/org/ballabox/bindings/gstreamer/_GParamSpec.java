// Generated from gstreamer.h by gstreamer.args; not edited by hand.

package org.ballabox.bindings.gstreamer;

import java.lang.invoke.*;
import java.lang.foreign.*;
import java.util.*;
import java.util.function.*;

import static java.lang.foreign.ValueLayout.*;
import static java.lang.foreign.MemoryLayout.PathElement.*;

public class _GParamSpec {

    _GParamSpec() {
        // Should not be called directly
    }

    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
        _GTypeInstance.layout().withName("g_type_instance"),
        gstreamer_h.C_POINTER.withName("name"),
        gstreamer_h.C_INT.withName("flags"),
        MemoryLayout.paddingLayout(4),
        gstreamer_h.C_LONG.withName("value_type"),
        gstreamer_h.C_LONG.withName("owner_type"),
        gstreamer_h.C_POINTER.withName("_nick"),
        gstreamer_h.C_POINTER.withName("_blurb"),
        gstreamer_h.C_POINTER.withName("qdata"),
        gstreamer_h.C_INT.withName("ref_count"),
        gstreamer_h.C_INT.withName("param_id")
    ).withName("_GParamSpec");

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

    private static final long name$OFFSET = $LAYOUT.byteOffset(groupElement("name"));

    public static final long name$offset() {
        return name$OFFSET;
    }

    private static final AddressLayout name$LAYOUT = (AddressLayout)$LAYOUT.select(groupElement("name"));

    /** {@snippet lang=c : const gchar * name } */
    public static MemorySegment name(MemorySegment struct) {
        return struct.get(name$LAYOUT, name$OFFSET);
    }

    /** {@snippet lang=c : const gchar * name } */
    public static void name(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(name$LAYOUT, name$OFFSET, fieldValue);
    }

    private static final long flags$OFFSET = $LAYOUT.byteOffset(groupElement("flags"));

    public static final long flags$offset() {
        return flags$OFFSET;
    }

    private static final OfInt flags$LAYOUT = (OfInt)$LAYOUT.select(groupElement("flags"));

    /** {@snippet lang=c : GParamFlags flags } */
    public static int flags(MemorySegment struct) {
        return struct.get(flags$LAYOUT, flags$OFFSET);
    }

    /** {@snippet lang=c : GParamFlags flags } */
    public static void flags(MemorySegment struct, int fieldValue) {
        struct.set(flags$LAYOUT, flags$OFFSET, fieldValue);
    }

    private static final long value_type$OFFSET = $LAYOUT.byteOffset(groupElement("value_type"));

    public static final long value_type$offset() {
        return value_type$OFFSET;
    }

    private static final OfLong value_type$LAYOUT = (OfLong)$LAYOUT.select(groupElement("value_type"));

    /** {@snippet lang=c : GType value_type } */
    public static long value_type(MemorySegment struct) {
        return struct.get(value_type$LAYOUT, value_type$OFFSET);
    }

    /** {@snippet lang=c : GType value_type } */
    public static void value_type(MemorySegment struct, long fieldValue) {
        struct.set(value_type$LAYOUT, value_type$OFFSET, fieldValue);
    }

    private static final long owner_type$OFFSET = $LAYOUT.byteOffset(groupElement("owner_type"));

    public static final long owner_type$offset() {
        return owner_type$OFFSET;
    }

    private static final OfLong owner_type$LAYOUT = (OfLong)$LAYOUT.select(groupElement("owner_type"));

    /** {@snippet lang=c : GType owner_type } */
    public static long owner_type(MemorySegment struct) {
        return struct.get(owner_type$LAYOUT, owner_type$OFFSET);
    }

    /** {@snippet lang=c : GType owner_type } */
    public static void owner_type(MemorySegment struct, long fieldValue) {
        struct.set(owner_type$LAYOUT, owner_type$OFFSET, fieldValue);
    }

    private static final long _nick$OFFSET = $LAYOUT.byteOffset(groupElement("_nick"));

    public static final long _nick$offset() {
        return _nick$OFFSET;
    }

    private static final AddressLayout _nick$LAYOUT = (AddressLayout)$LAYOUT.select(groupElement("_nick"));

    /** {@snippet lang=c : gchar * _nick } */
    public static MemorySegment _nick(MemorySegment struct) {
        return struct.get(_nick$LAYOUT, _nick$OFFSET);
    }

    /** {@snippet lang=c : gchar * _nick } */
    public static void _nick(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(_nick$LAYOUT, _nick$OFFSET, fieldValue);
    }

    private static final long _blurb$OFFSET = $LAYOUT.byteOffset(groupElement("_blurb"));

    public static final long _blurb$offset() {
        return _blurb$OFFSET;
    }

    private static final AddressLayout _blurb$LAYOUT = (AddressLayout)$LAYOUT.select(groupElement("_blurb"));

    /** {@snippet lang=c : gchar * _blurb } */
    public static MemorySegment _blurb(MemorySegment struct) {
        return struct.get(_blurb$LAYOUT, _blurb$OFFSET);
    }

    /** {@snippet lang=c : gchar * _blurb } */
    public static void _blurb(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(_blurb$LAYOUT, _blurb$OFFSET, fieldValue);
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

    private static final long param_id$OFFSET = $LAYOUT.byteOffset(groupElement("param_id"));

    public static final long param_id$offset() {
        return param_id$OFFSET;
    }

    private static final OfInt param_id$LAYOUT = (OfInt)$LAYOUT.select(groupElement("param_id"));

    /** {@snippet lang=c : guint param_id } */
    public static int param_id(MemorySegment struct) {
        return struct.get(param_id$LAYOUT, param_id$OFFSET);
    }

    /** {@snippet lang=c : guint param_id } */
    public static void param_id(MemorySegment struct, int fieldValue) {
        struct.set(param_id$LAYOUT, param_id$OFFSET, fieldValue);
    }

    public static long sizeof() { return layout().byteSize(); }

    public static MemorySegment allocate(SegmentAllocator allocator) {
        return allocator.allocate(layout());
    }

    public static MemorySegment reinterpret(MemorySegment addr, Arena arena, Consumer<MemorySegment> cleanup) {
        return addr.reinterpret(layout().byteSize(), arena, cleanup);
    }
}

