// Generated from gstreamer.h by gstreamer.args; not edited by hand.

package org.ballabox.bindings.gstreamer;

import java.lang.invoke.*;
import java.lang.foreign.*;
import java.util.*;
import java.util.function.*;

import static java.lang.foreign.ValueLayout.*;
import static java.lang.foreign.MemoryLayout.PathElement.*;

public class _GTypeInstance {

    _GTypeInstance() {
        // Should not be called directly
    }

    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
        gstreamer_h.C_POINTER.withName("g_class")
    ).withName("_GTypeInstance");

    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    private static final long g_class$OFFSET = $LAYOUT.byteOffset(groupElement("g_class"));

    public static final long g_class$offset() {
        return g_class$OFFSET;
    }

    private static final AddressLayout g_class$LAYOUT = (AddressLayout)$LAYOUT.select(groupElement("g_class"));

    /** {@snippet lang=c : GTypeClass * g_class } */
    public static MemorySegment g_class(MemorySegment struct) {
        return struct.get(g_class$LAYOUT, g_class$OFFSET);
    }

    /** {@snippet lang=c : GTypeClass * g_class } */
    public static void g_class(MemorySegment struct, MemorySegment fieldValue) {
        struct.set(g_class$LAYOUT, g_class$OFFSET, fieldValue);
    }

    public static long sizeof() { return layout().byteSize(); }

    public static MemorySegment allocate(SegmentAllocator allocator) {
        return allocator.allocate(layout());
    }

    public static MemorySegment reinterpret(MemorySegment addr, Arena arena, Consumer<MemorySegment> cleanup) {
        return addr.reinterpret(layout().byteSize(), arena, cleanup);
    }
}

