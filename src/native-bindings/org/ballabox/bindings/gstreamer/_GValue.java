// Generated from gstreamer.h by gstreamer.args; not edited by hand.

package org.ballabox.bindings.gstreamer;

import java.lang.invoke.*;
import java.lang.foreign.*;
import java.util.*;
import java.util.function.*;

import static java.lang.foreign.ValueLayout.*;
import static java.lang.foreign.MemoryLayout.PathElement.*;

public class _GValue {

    _GValue() {
        // Should not be called directly
    }

    public static class data {

        data() {
            // Should not be called directly
        }

        private static final GroupLayout $LAYOUT = MemoryLayout.unionLayout(
            gstreamer_h.C_INT.withName("v_int"),
            gstreamer_h.C_INT.withName("v_uint"),
            gstreamer_h.C_LONG.withName("v_long"),
            gstreamer_h.C_LONG.withName("v_ulong"),
            gstreamer_h.C_LONG.withName("v_int64"),
            gstreamer_h.C_LONG.withName("v_uint64"),
            gstreamer_h.C_FLOAT.withName("v_float"),
            gstreamer_h.C_DOUBLE.withName("v_double"),
            gstreamer_h.C_POINTER.withName("v_pointer")
        ).withName("data");

        public static final GroupLayout layout() {
            return $LAYOUT;
        }

        private static final long v_int$OFFSET = $LAYOUT.byteOffset(groupElement("v_int"));

        public static final long v_int$offset() {
            return v_int$OFFSET;
        }

        private static final OfInt v_int$LAYOUT = (OfInt)$LAYOUT.select(groupElement("v_int"));

        /** {@snippet lang=c : gint v_int } */
        public static int v_int(MemorySegment struct) {
            return struct.get(v_int$LAYOUT, v_int$OFFSET);
        }

        /** {@snippet lang=c : gint v_int } */
        public static void v_int(MemorySegment struct, int fieldValue) {
            struct.set(v_int$LAYOUT, v_int$OFFSET, fieldValue);
        }

        private static final long v_uint$OFFSET = $LAYOUT.byteOffset(groupElement("v_uint"));

        public static final long v_uint$offset() {
            return v_uint$OFFSET;
        }

        private static final OfInt v_uint$LAYOUT = (OfInt)$LAYOUT.select(groupElement("v_uint"));

        /** {@snippet lang=c : guint v_uint } */
        public static int v_uint(MemorySegment struct) {
            return struct.get(v_uint$LAYOUT, v_uint$OFFSET);
        }

        /** {@snippet lang=c : guint v_uint } */
        public static void v_uint(MemorySegment struct, int fieldValue) {
            struct.set(v_uint$LAYOUT, v_uint$OFFSET, fieldValue);
        }

        private static final long v_long$OFFSET = $LAYOUT.byteOffset(groupElement("v_long"));

        public static final long v_long$offset() {
            return v_long$OFFSET;
        }

        private static final OfLong v_long$LAYOUT = (OfLong)$LAYOUT.select(groupElement("v_long"));

        /** {@snippet lang=c : glong v_long } */
        public static long v_long(MemorySegment struct) {
            return struct.get(v_long$LAYOUT, v_long$OFFSET);
        }

        /** {@snippet lang=c : glong v_long } */
        public static void v_long(MemorySegment struct, long fieldValue) {
            struct.set(v_long$LAYOUT, v_long$OFFSET, fieldValue);
        }

        private static final long v_ulong$OFFSET = $LAYOUT.byteOffset(groupElement("v_ulong"));

        public static final long v_ulong$offset() {
            return v_ulong$OFFSET;
        }

        private static final OfLong v_ulong$LAYOUT = (OfLong)$LAYOUT.select(groupElement("v_ulong"));

        /** {@snippet lang=c : gulong v_ulong } */
        public static long v_ulong(MemorySegment struct) {
            return struct.get(v_ulong$LAYOUT, v_ulong$OFFSET);
        }

        /** {@snippet lang=c : gulong v_ulong } */
        public static void v_ulong(MemorySegment struct, long fieldValue) {
            struct.set(v_ulong$LAYOUT, v_ulong$OFFSET, fieldValue);
        }

        private static final long v_int64$OFFSET = $LAYOUT.byteOffset(groupElement("v_int64"));

        public static final long v_int64$offset() {
            return v_int64$OFFSET;
        }

        private static final OfLong v_int64$LAYOUT = (OfLong)$LAYOUT.select(groupElement("v_int64"));

        /** {@snippet lang=c : gint64 v_int64 } */
        public static long v_int64(MemorySegment struct) {
            return struct.get(v_int64$LAYOUT, v_int64$OFFSET);
        }

        /** {@snippet lang=c : gint64 v_int64 } */
        public static void v_int64(MemorySegment struct, long fieldValue) {
            struct.set(v_int64$LAYOUT, v_int64$OFFSET, fieldValue);
        }

        private static final long v_uint64$OFFSET = $LAYOUT.byteOffset(groupElement("v_uint64"));

        public static final long v_uint64$offset() {
            return v_uint64$OFFSET;
        }

        private static final OfLong v_uint64$LAYOUT = (OfLong)$LAYOUT.select(groupElement("v_uint64"));

        /** {@snippet lang=c : guint64 v_uint64 } */
        public static long v_uint64(MemorySegment struct) {
            return struct.get(v_uint64$LAYOUT, v_uint64$OFFSET);
        }

        /** {@snippet lang=c : guint64 v_uint64 } */
        public static void v_uint64(MemorySegment struct, long fieldValue) {
            struct.set(v_uint64$LAYOUT, v_uint64$OFFSET, fieldValue);
        }

        private static final long v_float$OFFSET = $LAYOUT.byteOffset(groupElement("v_float"));

        public static final long v_float$offset() {
            return v_float$OFFSET;
        }

        private static final OfFloat v_float$LAYOUT = (OfFloat)$LAYOUT.select(groupElement("v_float"));

        /** {@snippet lang=c : gfloat v_float } */
        public static float v_float(MemorySegment struct) {
            return struct.get(v_float$LAYOUT, v_float$OFFSET);
        }

        /** {@snippet lang=c : gfloat v_float } */
        public static void v_float(MemorySegment struct, float fieldValue) {
            struct.set(v_float$LAYOUT, v_float$OFFSET, fieldValue);
        }

        private static final long v_double$OFFSET = $LAYOUT.byteOffset(groupElement("v_double"));

        public static final long v_double$offset() {
            return v_double$OFFSET;
        }

        private static final OfDouble v_double$LAYOUT = (OfDouble)$LAYOUT.select(groupElement("v_double"));

        /** {@snippet lang=c : gdouble v_double } */
        public static double v_double(MemorySegment struct) {
            return struct.get(v_double$LAYOUT, v_double$OFFSET);
        }

        /** {@snippet lang=c : gdouble v_double } */
        public static void v_double(MemorySegment struct, double fieldValue) {
            struct.set(v_double$LAYOUT, v_double$OFFSET, fieldValue);
        }

        private static final long v_pointer$OFFSET = $LAYOUT.byteOffset(groupElement("v_pointer"));

        public static final long v_pointer$offset() {
            return v_pointer$OFFSET;
        }

        private static final AddressLayout v_pointer$LAYOUT = (AddressLayout)$LAYOUT.select(groupElement("v_pointer"));

        /** {@snippet lang=c : gpointer v_pointer } */
        public static MemorySegment v_pointer(MemorySegment struct) {
            return struct.get(v_pointer$LAYOUT, v_pointer$OFFSET);
        }

        /** {@snippet lang=c : gpointer v_pointer } */
        public static void v_pointer(MemorySegment struct, MemorySegment fieldValue) {
            struct.set(v_pointer$LAYOUT, v_pointer$OFFSET, fieldValue);
        }

        public static long sizeof() { return layout().byteSize(); }

        public static MemorySegment allocate(SegmentAllocator allocator) {
            return allocator.allocate(layout());
        }

        public static MemorySegment reinterpret(MemorySegment addr, Arena arena, Consumer<MemorySegment> cleanup) {
            return addr.reinterpret(layout().byteSize(), arena, cleanup);
        }
    }


    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
        gstreamer_h.C_LONG.withName("g_type"),
        MemoryLayout.sequenceLayout(2, data.layout()).withName("data")
    ).withName("_GValue");

    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    private static final long g_type$OFFSET = $LAYOUT.byteOffset(groupElement("g_type"));

    public static final long g_type$offset() {
        return g_type$OFFSET;
    }

    private static final OfLong g_type$LAYOUT = (OfLong)$LAYOUT.select(groupElement("g_type"));

    /** {@snippet lang=c : GType g_type } */
    public static long g_type(MemorySegment struct) {
        return struct.get(g_type$LAYOUT, g_type$OFFSET);
    }

    /** {@snippet lang=c : GType g_type } */
    public static void g_type(MemorySegment struct, long fieldValue) {
        struct.set(g_type$LAYOUT, g_type$OFFSET, fieldValue);
    }

    private static final long data$OFFSET = $LAYOUT.byteOffset(groupElement("data"));

    public static final long data$offset() {
        return data$OFFSET;
    }

    /** {@snippet lang=c : union (unnamed union at /usr/include/glib-2.0/gobject/gvalue.h:119:3)[2] data } */
    public static MemorySegment data(MemorySegment struct) {
        return struct.asSlice(data$OFFSET, $LAYOUT.select(groupElement("data")).byteSize());
    }

    public static long sizeof() { return layout().byteSize(); }

    public static MemorySegment allocate(SegmentAllocator allocator) {
        return allocator.allocate(layout());
    }

    public static MemorySegment reinterpret(MemorySegment addr, Arena arena, Consumer<MemorySegment> cleanup) {
        return addr.reinterpret(layout().byteSize(), arena, cleanup);
    }
}

