// Generated from gstreamer.h by gstreamer.args; not edited by hand.

package org.ballabox.bindings.gstreamer;

import java.lang.invoke.*;
import java.lang.foreign.*;
import java.util.*;
import java.util.function.*;

import static java.lang.foreign.ValueLayout.*;
import static java.lang.foreign.MemoryLayout.PathElement.*;

public class _GMutex {

    _GMutex() {
        // Should not be called directly
    }

    private static final GroupLayout $LAYOUT = MemoryLayout.unionLayout(
        gstreamer_h.C_POINTER.withName("p"),
        MemoryLayout.sequenceLayout(2, gstreamer_h.C_INT).withName("i")
    ).withName("_GMutex");

    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    private static final long p$OFFSET = $LAYOUT.byteOffset(groupElement("p"));

    public static final long p$offset() {
        return p$OFFSET;
    }

    private static final AddressLayout p$LAYOUT = (AddressLayout)$LAYOUT.select(groupElement("p"));

    /** {@snippet lang=c : gpointer p } */
    public static MemorySegment p(MemorySegment struct) {
        return struct.get(p$LAYOUT, p$OFFSET);
    }

    /** {@snippet lang=c : gpointer p } */
    public static void p(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(p$LAYOUT, p$OFFSET, fieldValue);
    }

    private static final long i$OFFSET = $LAYOUT.byteOffset(groupElement("i"));

    public static final long i$offset() {
        return i$OFFSET;
    }

    /** {@snippet lang=c : guint[2] i } */
    public static MemorySegment i(MemorySegment struct) {
        return struct.asSlice(i$OFFSET, $LAYOUT.select(groupElement("i")).byteSize());
    }

    public static long sizeof() { return layout().byteSize(); }

    public static MemorySegment allocate(SegmentAllocator allocator) {
        return allocator.allocate(layout());
    }

    public static MemorySegment reinterpret(MemorySegment addr, Arena arena, Consumer<MemorySegment> cleanup) {
        return addr.reinterpret(layout().byteSize(), arena, cleanup);
    }
}

