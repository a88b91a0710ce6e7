// Generated from pulse_simple.h by pulse_simple.args; not edited by hand.

package org.ballabox.bindings.pulse;

import java.lang.invoke.*;
import java.lang.foreign.*;
import java.util.*;
import java.util.function.*;

import static java.lang.foreign.ValueLayout.*;
import static java.lang.foreign.MemoryLayout.PathElement.*;

public class pa_sample_spec {

    pa_sample_spec() {
        // Should not be called directly
    }

    private static final GroupLayout $LAYOUT = MemoryLayout.structLayout(
        pulse_simple_h.C_INT.withName("format"),
        pulse_simple_h.C_INT.withName("rate"),
        pulse_simple_h.C_CHAR.withName("channels"),
        MemoryLayout.paddingLayout(3)
    ).withName("pa_sample_spec");

    public static final GroupLayout layout() {
        return $LAYOUT;
    }

    private static final long format$OFFSET = $LAYOUT.byteOffset(groupElement("format"));

    public static final long format$offset() {
        return format$OFFSET;
    }

    private static final OfInt format$LAYOUT = (OfInt)$LAYOUT.select(groupElement("format"));

    /** {@snippet lang=c : pa_sample_format_t format } */
    public static int format(MemorySegment struct) {
        return struct.get(format$LAYOUT, format$OFFSET);
    }

    /** {@snippet lang=c : pa_sample_format_t format } */
    public static void format(MemorySegment struct, int fieldValue) {
        struct.set(format$LAYOUT, format$OFFSET, fieldValue);
    }

    private static final long rate$OFFSET = $LAYOUT.byteOffset(groupElement("rate"));

    public static final long rate$offset() {
        return rate$OFFSET;
    }

    private static final OfInt rate$LAYOUT = (OfInt)$LAYOUT.select(groupElement("rate"));

    /** {@snippet lang=c : uint32_t rate } */
    public static int rate(MemorySegment struct) {
        return struct.get(rate$LAYOUT, rate$OFFSET);
    }

    /** {@snippet lang=c : uint32_t rate } */
    public static void rate(MemorySegment struct, int fieldValue) {
        struct.set(rate$LAYOUT, rate$OFFSET, fieldValue);
    }

    private static final long channels$OFFSET = $LAYOUT.byteOffset(groupElement("channels"));

    public static final long channels$offset() {
        return channels$OFFSET;
    }

    private static final OfByte channels$LAYOUT = (OfByte)$LAYOUT.select(groupElement("channels"));

    /** {@snippet lang=c : uint8_t channels } */
    public static byte channels(MemorySegment struct) {
        return struct.get(channels$LAYOUT, channels$OFFSET);
    }

    /** {@snippet lang=c : uint8_t channels } */
    public static void channels(MemorySegment struct, byte fieldValue) {
        struct.set(channels$LAYOUT, channels$OFFSET, fieldValue);
    }

    public static long sizeof() { return layout().byteSize(); }

    public static MemorySegment allocate(SegmentAllocator allocator) {
        return allocator.allocate(layout());
    }

    public static MemorySegment reinterpret(MemorySegment addr, Arena arena, Consumer<MemorySegment> cleanup) {
        return addr.reinterpret(layout().byteSize(), arena, cleanup);
    }
}

