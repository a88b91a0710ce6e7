// Generated from gstreamer.h by gstreamer.args; not edited by hand.

package org.ballabox.bindings.gstreamer;

import java.lang.invoke.*;
import java.lang.foreign.*;
import java.util.*;
import java.util.function.*;

import static java.lang.foreign.ValueLayout.*;
import static java.lang.foreign.MemoryLayout.PathElement.*;

public class _GTypeClass {

    _GTypeClass() {
        // Should not be called directly
    }

    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
        gstreamer_h.C_LONG.withName("g_type")
    ).withName("_GTypeClass");

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

    public static long sizeof() { return layout().byteSize(); }

    public static MemorySegment allocate(SegmentAllocator allocator) {
        return allocator.allocate(layout());
    }

    public static MemorySegment reinterpret(MemorySegment addr, Arena arena, Consumer<MemorySegment> cleanup) {
        return addr.reinterpret(layout().byteSize(), arena, cleanup);
    }
}

