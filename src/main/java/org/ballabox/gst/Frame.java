package org.ballabox.gst;

import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_buffer_copy_region;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_mini_object_ref;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_mini_object_unref;

import java.lang.foreign.MemorySegment;
import org.ballabox.bindings.gstreamer._GstBuffer;
import org.ballabox.bindings.gstreamer.gstreamer_h;

/**
 * One reference to a frame that we made. Its bytes and times must not change once it was pushed.
 *
 * @see <a href="https://gstreamer.freedesktop.org/documentation/gstreamer/gstbuffer.html">GstBuffer</a>
 */
public final class Frame extends NativeRef {

    Frame(MemorySegment pointer) {
        super(pointer);
    }

    @Override
    void release(MemorySegment pointer) {
        gst_mini_object_unref(pointer);
    }

    /**
     * Says when the frame is shown, before it is pushed.
     *
     * @param time running time in ns
     * @param duration in ns
     */
    public void stamp(long time, long duration) {
        long buffer = pointer().address();
        NativeMemory.setInt64(buffer + _GstBuffer.pts$offset(), time);
        NativeMemory.setInt64(buffer + _GstBuffer.duration$offset(), duration);
    }

    /** Another frame with the same bytes, shared and not copied, that can have times of its own; the caller's to close. */
    public Frame again() {
        return new Frame(gst_buffer_copy_region(pointer(), gstreamer_h.GST_BUFFER_COPY_FLAGS() | gstreamer_h.GST_BUFFER_COPY_META()
                | gstreamer_h.GST_BUFFER_COPY_MEMORY(), 0, -1)); // transfer full
    }

    /** One more reference to the same frame, the caller's to close, on whichever thread. */
    public Frame share() {
        return new Frame(gst_mini_object_ref(pointer())); // transfer full
    }
}
