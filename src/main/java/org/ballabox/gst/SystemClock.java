package org.ballabox.gst;

import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_clock_get_time;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_object_unref;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_system_clock_obtain;

import java.lang.foreign.MemorySegment;

/** The monotonic system clock: the one clock of every pipeline, so that none depends on a device's. Any thread may ask. */
public final class SystemClock extends NativeRef {

    private SystemClock(MemorySegment pointer) {
        super(pointer);
    }

    public static SystemClock obtain() {
        return new SystemClock(gst_system_clock_obtain()); // transfer full
    }

    @Override
    void release(MemorySegment pointer) {
        gst_object_unref(pointer);
    }

    /** Now in ns, since some moment in the past. */
    long time() {
        return gst_clock_get_time(pointer());
    }

    /** A timeline whose running time begins with zero now; good for as long as this clock is open. */
    public Timeline timeline() {
        return new Timeline(this, time());
    }
}
