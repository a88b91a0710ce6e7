package org.ballabox.gst;

import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_clock_get_time;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_object_unref;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_system_clock_obtain;

import java.lang.foreign.MemorySegment;

/**
 * The one clock (the monotonic system clock) and the one base time of every pipeline: so running time means the same in
 * all of them, and none of them depends on a device's clock. Safe for use by any thread.
 */
public final class Timeline extends NativeRef {

    private final long baseTime;

    private Timeline(MemorySegment clock) {
        super(clock);
        this.baseTime = gst_clock_get_time(clock);
    }

    /** A timeline whose running time begins with zero now. */
    public static Timeline startNow() {
        return new Timeline(gst_system_clock_obtain()); // transfer full
    }

    @Override
    void release(MemorySegment pointer) {
        gst_object_unref(pointer);
    }

    /** Clock time at which running time is zero, in ns. */
    long baseTime() {
        return baseTime;
    }

    /** Time since the start, in ns. */
    public long runningTime() {
        return gst_clock_get_time(pointer()) - baseTime;
    }
}
