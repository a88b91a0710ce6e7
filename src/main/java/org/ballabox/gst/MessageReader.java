package org.ballabox.gst;

import static org.ballabox.bindings.gstreamer.gstreamer_h.g_value_get_boxed;
import static org.ballabox.bindings.gstreamer.gstreamer_h.g_value_get_double;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_message_get_structure;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_message_parse_error;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_message_parse_qos_stats;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_message_parse_state_changed;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_message_parse_stream_status;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_message_parse_warning;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_object_get_name;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_structure_get_name;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_structure_get_value;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_structure_to_string;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.ballabox.bindings.gstreamer._GValue;
import org.ballabox.bindings.gstreamer._GValueArray;
import org.ballabox.bindings.gstreamer._GstMessage;
import org.ballabox.bindings.gstreamer.gstreamer_h;

/** Copies a GstMessage into the record for its type. The message stays the caller's. */
final class MessageReader {

    private MessageReader() {}

    static BusMessage read(MemorySegment pointer) {
        var message = pointer.reinterpret(_GstMessage.sizeof());
        int type = _GstMessage.type(message);
        var source = sourceName(message);
        if (type == gstreamer_h.GST_MESSAGE_ELEMENT()) {
            return element(message, source);
        }
        if (type == gstreamer_h.GST_MESSAGE_STATE_CHANGED()) {
            return stateChanged(message, source);
        }
        if (type == gstreamer_h.GST_MESSAGE_QOS()) {
            return qos(message, source);
        }
        if (type == gstreamer_h.GST_MESSAGE_ERROR() || type == gstreamer_h.GST_MESSAGE_WARNING()) {
            return trouble(message, source, type == gstreamer_h.GST_MESSAGE_ERROR());
        }
        if (type == gstreamer_h.GST_MESSAGE_STREAM_STATUS()) {
            return streamStatus(message, source);
        }
        if (type == gstreamer_h.GST_MESSAGE_LATENCY()) {
            return new BusMessage.Latency(source);
        }
        if (type == gstreamer_h.GST_MESSAGE_CLOCK_LOST()) {
            return new BusMessage.ClockLost(source);
        }
        if (type == gstreamer_h.GST_MESSAGE_EOS()) {
            return new BusMessage.Eos(source);
        }
        throw new AssertionError("the bus filter lets no message of type " + type + " through");
    }

    private static String sourceName(MemorySegment message) {
        var source = _GstMessage.src(message);
        return source.address() == 0 ? "" : NativeText.take(gst_object_get_name(source)); // transfer full
    }

    private static BusMessage trouble(MemorySegment message, String source, boolean isError) {
        try (var arena = Arena.ofConfined()) {
            var error = arena.allocate(ValueLayout.ADDRESS); // out, transfer full
            var debug = arena.allocate(gstreamer_h.C_POINTER); // out, transfer full, may be NULL
            if (isError) {
                gst_message_parse_error(message, error, debug);
            } else {
                gst_message_parse_warning(message, error, debug);
            }
            var text = Gst.takeError(error.get(ValueLayout.ADDRESS, 0));
            var detail = NativeText.take(debug.get(gstreamer_h.C_POINTER, 0));
            return isError ? new BusMessage.Failure(source, text, detail) : new BusMessage.Warning(source, text, detail);
        }
    }

    private static BusMessage stateChanged(MemorySegment message, String source) {
        try (var arena = Arena.ofConfined()) {
            var states = arena.allocate(ValueLayout.JAVA_INT, 3);
            gst_message_parse_state_changed(message, states, states.asSlice(4), states.asSlice(8));
            return new BusMessage.StateChanged(source, State.of(states.getAtIndex(ValueLayout.JAVA_INT, 0)),
                    State.of(states.getAtIndex(ValueLayout.JAVA_INT, 1)), State.of(states.getAtIndex(ValueLayout.JAVA_INT, 2)));
        }
    }

    private static BusMessage qos(MemorySegment message, String source) {
        try (var arena = Arena.ofConfined()) {
            var format = arena.allocate(ValueLayout.JAVA_INT);
            var counts = arena.allocate(ValueLayout.JAVA_LONG, 2);
            gst_message_parse_qos_stats(message, format, counts, counts.asSlice(8));
            return new BusMessage.Qos(source, counts.getAtIndex(ValueLayout.JAVA_LONG, 0),
                    counts.getAtIndex(ValueLayout.JAVA_LONG, 1));
        }
    }

    private static BusMessage streamStatus(MemorySegment message, String source) {
        try (var arena = Arena.ofConfined()) {
            var type = arena.allocate(ValueLayout.JAVA_INT);
            var owner = arena.allocate(ValueLayout.ADDRESS); // out, transfer none
            gst_message_parse_stream_status(message, type, owner);
            return new BusMessage.StreamStatus(source, type.get(ValueLayout.JAVA_INT, 0));
        }
    }

    private static BusMessage element(MemorySegment message, String source) {
        var structure = gst_message_get_structure(message); // transfer none
        if (structure.address() == 0) {
            return new BusMessage.ElementMessage(source, "", "");
        }
        var name = NativeText.copy(gst_structure_get_name(structure)); // transfer none
        if (name.equals("level")) {
            return new BusMessage.Level(source, loudest(structure, "rms"), loudest(structure, "peak"));
        }
        return new BusMessage.ElementMessage(source, name, NativeText.take(gst_structure_to_string(structure))); // transfer full
    }

    /** The greatest of a GValueArray of doubles, one per channel. */
    private static double loudest(MemorySegment structure, String field) {
        double loudest = Double.NEGATIVE_INFINITY;
        try (var arena = Arena.ofConfined()) {
            var value = gst_structure_get_value(structure, arena.allocateFrom(field)); // transfer none
            if (value.address() == 0) {
                return loudest;
            }
            var boxed = g_value_get_boxed(value).reinterpret(_GValueArray.sizeof()); // transfer none
            if (boxed.address() == 0) {
                return loudest; // some other element's idea of a level
            }
            int channels = _GValueArray.n_values(boxed);
            var values = _GValueArray.values(boxed).reinterpret(channels * _GValue.sizeof());
            for (int i = 0; i < channels; i++) {
                loudest = Math.max(loudest, g_value_get_double(values.asSlice(i * _GValue.sizeof(), _GValue.sizeof())));
            }
        }
        return loudest;
    }
}
