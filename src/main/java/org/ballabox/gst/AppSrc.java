package org.ballabox.gst;

import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_app_src_end_of_stream;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_app_src_get_current_level_buffers;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_app_src_get_current_level_time;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_app_src_push_buffer;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_app_src_push_sample;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_element_get_static_pad;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_mini_object_ref;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_object_unref;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_pad_set_offset;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.ballabox.bindings.gstreamer.gstreamer_h;

/**
 * Where samples enter a pipeline. One thread pushes; with {@code block=false} no call here waits.
 *
 * @see <a href="https://gstreamer.freedesktop.org/documentation/app/appsrc.html">appsrc</a>
 */
public final class AppSrc extends Element {

    AppSrc(MemorySegment pointer) {
        super(pointer);
    }

    /**
     * Queues a sample with its caps and segment; the native reference is shared, no byte is copied, and the sample stays the
     * caller's to close.
     *
     * @return false when the pipeline is stopped or has had EOS
     */
    public boolean push(Sample sample) {
        return gst_app_src_push_sample(pointer(), sample.pointer()) == gstreamer_h.GST_FLOW_OK(); // transfer none
    }

    /**
     * Queues a frame, of the caps that the element was given as text; no byte is copied, and the frame stays the caller's to
     * close. It must not be changed any more.
     *
     * @return false when the pipeline is stopped or has had EOS
     */
    public boolean push(Frame frame) {
        var shared = gst_mini_object_ref(frame.pointer()); // transfer full
        return gst_app_src_push_buffer(pointer(), shared) == gstreamer_h.GST_FLOW_OK(); // takes the reference
    }

    /**
     * Moves everything that will be pushed in running time, for samples of another timeline.
     *
     * @param offset in ns; negative to make it earlier
     */
    public void shift(long offset) {
        try (var arena = Arena.ofConfined()) {
            var pad = gst_element_get_static_pad(pointer(), arena.allocateFrom("src")); // transfer full
            gst_pad_set_offset(pad, offset);
            gst_object_unref(pad);
        }
    }

    /** Announces that nothing more will be pushed; what is queued still goes through. */
    public void endOfStream() {
        gst_app_src_end_of_stream(pointer());
    }

    /** How many buffers are queued and not yet taken. */
    public long queuedBuffers() {
        return gst_app_src_get_current_level_buffers(pointer());
    }

    /** Duration of what is queued and not yet taken, in ns. */
    public long queuedTime() {
        return gst_app_src_get_current_level_time(pointer());
    }
}
