package org.ballabox.gst;

import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_caps_from_string;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_element_factory_can_sink_any_caps;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_element_factory_find;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_element_factory_make;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_mini_object_unref;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_object_ref_sink;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_object_unref;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;
import java.util.Set;

/** What the registry says of an element, and what the element says of itself. */
public final class ElementFactory {

    private ElementFactory() {}

    /** Whether the registry lists the element. It may be stale: only making the element proves that it can be made. */
    public static boolean exists(String name) {
        try (var arena = Arena.ofConfined()) {
            var factory = gst_element_factory_find(arena.allocateFrom(name)); // transfer full
            if (factory.address() == 0) {
                return false;
            }
            gst_object_unref(factory);
            return true;
        }
    }

    /** Whether a sink pad of the element takes these caps, such as {@code video/x-raw,format=NV12}, by its templates. */
    public static boolean accepts(String name, String caps) {
        try (var arena = Arena.ofConfined()) {
            var factory = gst_element_factory_find(arena.allocateFrom(name)); // transfer full
            if (factory.address() == 0) {
                return false;
            }
            var wanted = gst_caps_from_string(arena.allocateFrom(caps)); // transfer full
            try {
                return wanted.address() != 0 && gst_element_factory_can_sink_any_caps(factory, wanted) != 0;
            } finally {
                if (wanted.address() != 0) {
                    gst_mini_object_unref(wanted);
                }
                gst_object_unref(factory);
            }
        }
    }

    /** Makes one element to list its properties; empty when it cannot be made, whatever the registry says. */
    public static Optional<Set<String>> properties(String name) {
        try (var arena = Arena.ofConfined()) {
            var element = gst_element_factory_make(arena.allocateFrom(name), MemorySegment.NULL); // transfer floating
            if (element.address() == 0) {
                return Optional.empty();
            }
            gst_object_ref_sink(element); // the floating reference becomes ours
            try {
                return Optional.of(Properties.names(element));
            } finally {
                gst_object_unref(element);
            }
        }
    }
}
