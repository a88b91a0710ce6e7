// Generated from pulse_simple.h by pulse_simple.args; not edited by hand.

package org.ballabox.bindings.pulse;

import java.lang.invoke.*;
import java.lang.foreign.*;
import java.util.*;
import java.util.function.*;

import static java.lang.foreign.ValueLayout.*;
import static java.lang.foreign.MemoryLayout.PathElement.*;

public class pa_buffer_attr {

    pa_buffer_attr() {
        // Should not be called directly
    }

    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
        pulse_simple_h.C_INT.withName("maxlength"),
        pulse_simple_h.C_INT.withName("tlength"),
        pulse_simple_h.C_INT.withName("prebuf"),
        pulse_simple_h.C_INT.withName("minreq"),
        pulse_simple_h.C_INT.withName("fragsize")
    ).withName("pa_buffer_attr");

    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    private static final long maxlength$OFFSET = $LAYOUT.byteOffset(groupElement("maxlength"));

    public static final long maxlength$offset() {
        return maxlength$OFFSET;
    }

    private static final OfInt maxlength$LAYOUT = (OfInt)$LAYOUT.select(groupElement("maxlength"));

    /** {@snippet lang=c : uint32_t maxlength } */
    public static int maxlength(MemorySegment struct) {
        return struct.get(maxlength$LAYOUT, maxlength$OFFSET);
    }

    /** {@snippet lang=c : uint32_t maxlength } */
    public static void maxlength(MemorySegment struct, int fieldValue) {
        struct.set(maxlength$LAYOUT, maxlength$OFFSET, fieldValue);
    }

    private static final long tlength$OFFSET = $LAYOUT.byteOffset(groupElement("tlength"));

    public static final long tlength$offset() {
        return tlength$OFFSET;
    }

    private static final OfInt tlength$LAYOUT = (OfInt)$LAYOUT.select(groupElement("tlength"));

    /** {@snippet lang=c : uint32_t tlength } */
    public static int tlength(MemorySegment struct) {
        return struct.get(tlength$LAYOUT, tlength$OFFSET);
    }

    /** {@snippet lang=c : uint32_t tlength } */
    public static void tlength(MemorySegment struct, int fieldValue) {
        struct.set(tlength$LAYOUT, tlength$OFFSET, fieldValue);
    }

    private static final long prebuf$OFFSET = $LAYOUT.byteOffset(groupElement("prebuf"));

    public static final long prebuf$offset() {
        return prebuf$OFFSET;
    }

    private static final OfInt prebuf$LAYOUT = (OfInt)$LAYOUT.select(groupElement("prebuf"));

    /** {@snippet lang=c : uint32_t prebuf } */
    public static int prebuf(MemorySegment struct) {
        return struct.get(prebuf$LAYOUT, prebuf$OFFSET);
    }

    /** {@snippet lang=c : uint32_t prebuf } */
    public static void prebuf(MemorySegment struct, int fieldValue) {
        struct.set(prebuf$LAYOUT, prebuf$OFFSET, fieldValue);
    }

    private static final long minreq$OFFSET = $LAYOUT.byteOffset(groupElement("minreq"));

    public static final long minreq$offset() {
        return minreq$OFFSET;
    }

    private static final OfInt minreq$LAYOUT = (OfInt)$LAYOUT.select(groupElement("minreq"));

    /** {@snippet lang=c : uint32_t minreq } */
    public static int minreq(MemorySegment struct) {
        return struct.get(minreq$LAYOUT, minreq$OFFSET);
    }

    /** {@snippet lang=c : uint32_t minreq } */
    public static void minreq(MemorySegment struct, int fieldValue) {
        struct.set(minreq$LAYOUT, minreq$OFFSET, fieldValue);
    }

    private static final long fragsize$OFFSET = $LAYOUT.byteOffset(groupElement("fragsize"));

    public static final long fragsize$offset() {
        return fragsize$OFFSET;
    }

    private static final OfInt fragsize$LAYOUT = (OfInt)$LAYOUT.select(groupElement("fragsize"));

    /** {@snippet lang=c : uint32_t fragsize } */
    public static int fragsize(MemorySegment struct) {
        return struct.get(fragsize$LAYOUT, fragsize$OFFSET);
    }

    /** {@snippet lang=c : uint32_t fragsize } */
    public static void fragsize(MemorySegment struct, int fieldValue) {
        struct.set(fragsize$LAYOUT, fragsize$OFFSET, fieldValue);
    }

    public static long sizeof() { return layout().byteSize(); }

    public static MemorySegment allocate(SegmentAllocator allocator) {
        return allocator.allocate(layout());
    }

    public static MemorySegment reinterpret(MemorySegment addr, Arena arena, Consumer<MemorySegment> cleanup) {
        return addr.reinterpret(layout().byteSize(), arena, cleanup);
    }
}

