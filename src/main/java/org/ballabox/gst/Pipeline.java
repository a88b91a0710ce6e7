package org.ballabox.gst;

import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_bin_get_by_name;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_debug_bin_to_dot_data;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_element_get_bus;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_element_get_state;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_element_query_position;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_element_set_base_time;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_element_set_start_time;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_element_set_state;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_object_ref_sink;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_object_unref;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_parse_launch;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_pipeline_use_clock;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.OptionalLong;
import org.ballabox.bindings.gstreamer.gstreamer_h;

/**
 * A pipeline made from gst-launch text, and one reference to it. The thread that launches it owns it. Set it to {@link
 * State#NULL} before closing it; closing only gives the reference back.
 *
 * @see <a href="https://gstreamer.freedesktop.org/documentation/application-development/advanced/clocks.html">Clocks</a>
 */
public final class Pipeline extends Element {

    /** GST_CLOCK_TIME_NONE. */
    private static final long NO_TIME = -1;

    private Pipeline(MemorySegment pointer) {
        super(pointer);
    }

    /**
     * Builds a pipeline; it is in state NULL and uses no hardware yet.
     *
     * @param text at least two elements in gst-launch's notation
     * @throws GstException with GStreamer's words when an element is missing or the text is wrong
     */
    public static Pipeline launch(String text) {
        try (var arena = Arena.ofConfined()) {
            var error = arena.allocate(ValueLayout.ADDRESS);
            var made = gst_parse_launch(arena.allocateFrom(text), error); // transfer floating
            var refused = error.get(ValueLayout.ADDRESS, 0);
            if (made.address() != 0) {
                gst_object_ref_sink(made); // the floating reference becomes ours
            }
            if (made.address() == 0 || refused.address() != 0) {
                // GStreamer may return what it could build beside an error: a pipeline with holes is of no use
                if (made.address() != 0) {
                    gst_object_unref(made);
                }
                throw new GstException(Gst.takeError(refused));
            }
            return new Pipeline(made);
        }
    }

    /** Ties the pipeline to a timeline, before it goes to PLAYING. Its own choice of clock ends. */
    public void follow(Timeline timeline) {
        gst_pipeline_use_clock(pointer(), timeline.clock().pointer()); // transfer none
        gst_element_set_start_time(pointer(), NO_TIME); // otherwise PLAYING would set a base time of its own
        gst_element_set_base_time(pointer(), timeline.baseTime());
    }

    /** Requests a state. NULL may block for as long as an element's thread hangs; the rest return soon. */
    public StateChange setState(State state) {
        return StateChange.of(gst_element_set_state(pointer(), state.number));
    }

    /**
     * Waits until a requested state is reached.
     *
     * @param timeout in ns; 0 only looks
     */
    public StateChange awaitState(long timeout) {
        return StateChange.of(gst_element_get_state(pointer(), MemorySegment.NULL, MemorySegment.NULL, timeout));
    }

    /** The bus, as a reference of its own that the caller closes. */
    public Bus bus() {
        return new Bus(gst_element_get_bus(pointer())); // transfer full
    }

    /**
     * The appsink of that name, as a reference of its own that the caller closes.
     *
     * @throws GstException when there is none
     */
    public AppSink appSink(String name) {
        return new AppSink(child(name));
    }

    /**
     * The appsrc of that name, as a reference of its own that the caller closes.
     *
     * @throws GstException when there is none
     */
    public AppSrc appSrc(String name) {
        return new AppSrc(child(name));
    }

    /**
     * The element of that name, as a reference of its own that the caller closes, on whichever thread.
     *
     * @throws GstException when there is none
     */
    public Element element(String name) {
        return new Element(child(name));
    }

    /** Sets a property of a named element, as {@link Element#set}. */
    public void set(String element, String property, String value) {
        try (var child = element(element)) {
            child.set(property, value);
        }
    }

    /** Reads a property of a named element, as {@link Element#get}. */
    public String get(String element, String property) {
        try (var child = element(element)) {
            return child.get(property);
        }
    }

    private MemorySegment child(String name) {
        try (var arena = Arena.ofConfined()) {
            var child = gst_bin_get_by_name(pointer(), arena.allocateFrom(name)); // transfer full
            if (child.address() == 0) {
                throw new GstException("the pipeline has no element named " + name);
            }
            return child;
        }
    }

    /** Position in ns, when the pipeline has one. */
    public OptionalLong position() {
        try (var arena = Arena.ofConfined()) {
            var position = arena.allocate(ValueLayout.JAVA_LONG);
            boolean known = gst_element_query_position(pointer(), gstreamer_h.GST_FORMAT_TIME(), position) != 0;
            return known ? OptionalLong.of(position.get(ValueLayout.JAVA_LONG, 0)) : OptionalLong.empty();
        }
    }

    /** The graph in Graphviz's language. It shows every property, secrets included: redact before it is shown. */
    public String toDot() {
        return NativeText.take(gst_debug_bin_to_dot_data(pointer(), gstreamer_h.GST_DEBUG_GRAPH_SHOW_ALL())); // transfer full
    }
}
