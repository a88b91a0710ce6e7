package org.ballabox.gst;

import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_element_send_event;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_object_get_name;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_object_unref;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_util_set_object_arg;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_video_event_new_upstream_force_key_unit;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/** One element and one reference to it. Properties go in and out as text, in gst-launch's notation. */
public sealed class Element extends NativeRef permits AppSink, AppSrc, Pipeline {

    /** @param pointer a reference that becomes this object's own */
    Element(MemorySegment pointer) {
        super(pointer);
    }

    @Override
    final void release(MemorySegment pointer) {
        gst_object_unref(pointer);
    }

    public final String name() {
        return NativeText.take(gst_object_get_name(pointer())); // transfer full
    }

    /**
     * Sets a property from text: enumerations by nick, booleans as {@code true}, times in ns.
     *
     * @throws GstException when the element has no such property
     */
    public final void set(String property, String value) {
        try (var arena = Arena.ofConfined()) {
            if (!Properties.has(pointer(), property)) {
                throw noSuchProperty(property);
            }
            gst_util_set_object_arg(pointer(), arena.allocateFrom(property), arena.allocateFrom(value));
        }
    }

    /**
     * Reads a property as text, as gst-launch would take it.
     *
     * @throws GstException when the element has no such property
     */
    public final String get(String property) {
        return Properties.text(pointer(), property).orElseThrow(() -> noSuchProperty(property));
    }

    private GstException noSuchProperty(String property) {
        return new GstException("element " + name() + " has no property " + property);
    }

    /**
     * Asks whatever encodes upstream of this element for a keyframe at once. Two traps of GStreamer 1.22: a request before
     * the encoder's first frame makes it refuse all later ones (it notes the time of its own output segment, 1000 h, as the
     * last request), so ask only once frames come; and h264parse keeps a request for "all headers" until it sees a keyframe
     * as late as the request and ignores others meanwhile, so this asks without, for h264parse adds the headers anyway.
     *
     * @param runningTime now, in ns: with "none" some encoders honour only the first request
     * @return whether somebody took the event
     * @see <a href="https://gstreamer.freedesktop.org/documentation/video/gstvideo.html">force-key-unit events</a>
     */
    public final boolean requestKeyframe(long runningTime) {
        var event = gst_video_event_new_upstream_force_key_unit(runningTime, 0, 0); // transfer full
        return gst_element_send_event(pointer(), event) != 0; // takes the event
    }
}
