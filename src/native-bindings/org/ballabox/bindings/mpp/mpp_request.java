// Generated from mpp_service.h by mpp_service.args; not edited by hand.

package org.ballabox.bindings.mpp;

import java.lang.invoke.*;
import java.lang.foreign.*;
import java.util.*;
import java.util.function.*;

import static java.lang.foreign.ValueLayout.*;
import static java.lang.foreign.MemoryLayout.PathElement.*;

public class mpp_request {

    mpp_request() {
        // Should not be called directly
    }

    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
        mpp_service_h.C_INT.withName("cmd"),
        mpp_service_h.C_INT.withName("flag"),
        mpp_service_h.C_INT.withName("size"),
        mpp_service_h.C_INT.withName("offset"),
        mpp_service_h.C_LONG.withName("data_ptr")
    ).withName("mpp_request");

    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    private static final long cmd$OFFSET = $LAYOUT.byteOffset(groupElement("cmd"));

    public static final long cmd$offset() {
        return cmd$OFFSET;
    }

    private static final OfInt cmd$LAYOUT = (OfInt)$LAYOUT.select(groupElement("cmd"));

    /** {@snippet lang=c : uint32_t cmd } */
    public static int cmd(MemorySegment struct) {
        return struct.get(cmd$LAYOUT, cmd$OFFSET);
    }

    /** {@snippet lang=c : uint32_t cmd } */
    public static void cmd(MemorySegment struct, int fieldValue) {
        struct.set(cmd$LAYOUT, cmd$OFFSET, fieldValue);
    }

    private static final long flag$OFFSET = $LAYOUT.byteOffset(groupElement("flag"));

    public static final long flag$offset() {
        return flag$OFFSET;
    }

    private static final OfInt flag$LAYOUT = (OfInt)$LAYOUT.select(groupElement("flag"));

    /** {@snippet lang=c : uint32_t flag } */
    public static int flag(MemorySegment struct) {
        return struct.get(flag$LAYOUT, flag$OFFSET);
    }

    /** {@snippet lang=c : uint32_t flag } */
    public static void flag(MemorySegment struct, int fieldValue) {
        struct.set(flag$LAYOUT, flag$OFFSET, fieldValue);
    }

    private static final long size$OFFSET = $LAYOUT.byteOffset(groupElement("size"));

    public static final long size$offset() {
        return size$OFFSET;
    }

    private static final OfInt size$LAYOUT = (OfInt)$LAYOUT.select(groupElement("size"));

    /** {@snippet lang=c : uint32_t size } */
    public static int size(MemorySegment struct) {
        return struct.get(size$LAYOUT, size$OFFSET);
    }

    /** {@snippet lang=c : uint32_t size } */
    public static void size(MemorySegment struct, int fieldValue) {
        struct.set(size$LAYOUT, size$OFFSET, fieldValue);
    }

    private static final long offset$OFFSET = $LAYOUT.byteOffset(groupElement("offset"));

    public static final long offset$offset() {
        return offset$OFFSET;
    }

    private static final OfInt offset$LAYOUT = (OfInt)$LAYOUT.select(groupElement("offset"));

    /** {@snippet lang=c : uint32_t offset } */
    public static int offset(MemorySegment struct) {
        return struct.get(offset$LAYOUT, offset$OFFSET);
    }

    /** {@snippet lang=c : uint32_t offset } */
    public static void offset(MemorySegment struct, int fieldValue) {
        struct.set(offset$LAYOUT, offset$OFFSET, fieldValue);
    }

    private static final long data_ptr$OFFSET = $LAYOUT.byteOffset(groupElement("data_ptr"));

    public static final long data_ptr$offset() {
        return data_ptr$OFFSET;
    }

    private static final OfLong data_ptr$LAYOUT = (OfLong)$LAYOUT.select(groupElement("data_ptr"));

    /** {@snippet lang=c : uint64_t data_ptr } */
    public static long data_ptr(MemorySegment struct) {
        return struct.get(data_ptr$LAYOUT, data_ptr$OFFSET);
    }

    /** {@snippet lang=c : uint64_t data_ptr } */
    public static void data_ptr(MemorySegment struct, long fieldValue) {
        struct.set(data_ptr$LAYOUT, data_ptr$OFFSET, fieldValue);
    }

    public static long sizeof() { return layout().byteSize(); }

    public static MemorySegment allocate(SegmentAllocator allocator) {
        return allocator.allocate(layout());
    }

    public static MemorySegment reinterpret(MemorySegment addr, Arena arena, Consumer<MemorySegment> cleanup) {
        return addr.reinterpret(layout().byteSize(), arena, cleanup);
    }
}

