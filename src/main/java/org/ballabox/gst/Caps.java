package org.ballabox.gst;

import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_caps_from_string;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_mini_object_ref;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_mini_object_unref;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * One reference to caps.
 *
 * @see <a href="https://gstreamer.freedesktop.org/documentation/gstreamer/gstcaps.html">GstCaps</a>
 */
public final class Caps extends NativeRef {

    private Caps(MemorySegment pointer) {
        super(pointer);
    }

    /**
     * The caller's to close.
     *
     * @throws GstException when the text is not what GStreamer writes caps as
     */
    public static Caps parse(String text) {
        try (var arena = Arena.ofConfined()) {
            var parsed = gst_caps_from_string(arena.allocateFrom(text)); // transfer full
            if (parsed.address() == 0) {
                throw new GstException("these are no caps: " + text);
            }
            return new Caps(parsed);
        }
    }

    static Caps share(MemorySegment caps) {
        return new Caps(gst_mini_object_ref(caps)); // transfer full
    }

    @Override
    void release(MemorySegment pointer) {
        gst_mini_object_unref(pointer);
    }
}
