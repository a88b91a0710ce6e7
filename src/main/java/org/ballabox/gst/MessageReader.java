package org.ballabox.gst;

import static org.ballabox.bindings.gstreamer.gstreamer_h.g_value_get_boxed;
import static org.ballabox.bindings.gstreamer.gstreamer_h.g_value_get_double;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_message_get_structure;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_message_parse_error;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_message_parse_qos_stats;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_message_parse_state_changed;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_message_parse_stream_status;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_message_parse_warning;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_structure_get_name;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_structure_get_value;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_structure_to_string;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.ballabox.bindings.gstreamer._GValue;
import org.ballabox.bindings.gstreamer._GValueArray;
import org.ballabox.bindings.gstreamer._GstMessage;
import org.ballabox.bindings.gstreamer._GstObject;
import org.ballabox.bindings.gstreamer.gstreamer_h;

/**
 * Copies a GstMessage into the record for its type. The message stays the caller's. One thread's own, as the bus is: what the
 * parsers write goes into the same few bytes each time.
 */
final class MessageReader {

    private static final MemorySegment RMS = Arena.global().allocateFrom("rms");
    private static final MemorySegment PEAK = Arena.global().allocateFrom("peak");

    /** Three integers, or two longs and an integer. */
    private final MemorySegment parsed;
    private final MemorySegment second;
    private final MemorySegment third;

    /** @param arena lives as long as the reader */
    MessageReader(Arena arena) {
        parsed = arena.allocate(3 * ValueLayout.JAVA_LONG.byteSize(), ValueLayout.JAVA_LONG.byteAlignment());
        second = parsed.asSlice(ValueLayout.JAVA_LONG.byteSize());
        third = second.asSlice(ValueLayout.JAVA_LONG.byteSize());
    }

    BusMessage read(MemorySegment message) {
        int type = NativeMemory.int32(message.address() + _GstMessage.type$offset());
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

    /** An element of a pipeline keeps its name for life, so nobody can change it meanwhile. */
    private static String sourceName(MemorySegment message) {
        long source = NativeMemory.pointer(message.address() + _GstMessage.src$offset());
        return source == 0 ? "" : NativeMemory.string(NativeMemory.pointer(source + _GstObject.name$offset()));
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

    private BusMessage stateChanged(MemorySegment message, String source) {
        gst_message_parse_state_changed(message, parsed, second, third);
        return new BusMessage.StateChanged(source, State.of(parsed.get(ValueLayout.JAVA_INT, 0)),
                State.of(second.get(ValueLayout.JAVA_INT, 0)), State.of(third.get(ValueLayout.JAVA_INT, 0)));
    }

    private BusMessage qos(MemorySegment message, String source) {
        gst_message_parse_qos_stats(message, parsed, second, third);
        return new BusMessage.Qos(source, second.get(ValueLayout.JAVA_LONG, 0), third.get(ValueLayout.JAVA_LONG, 0));
    }

    private BusMessage streamStatus(MemorySegment message, String source) {
        gst_message_parse_stream_status(message, parsed, second); // the owner: transfer none, and not wanted
        return new BusMessage.StreamStatus(source, parsed.get(ValueLayout.JAVA_INT, 0));
    }

    private static BusMessage element(MemorySegment message, String source) {
        var structure = gst_message_get_structure(message); // transfer none
        if (structure.address() == 0) {
            return new BusMessage.ElementMessage(source, "", "");
        }
        var name = NativeText.copy(gst_structure_get_name(structure)); // transfer none
        if (name.equals("level")) {
            return new BusMessage.Level(source, loudest(structure, RMS), loudest(structure, PEAK));
        }
        return new BusMessage.ElementMessage(source, name, NativeText.take(gst_structure_to_string(structure))); // transfer full
    }

    /** The greatest of a GValueArray of doubles, one per channel. */
    private static double loudest(MemorySegment structure, MemorySegment field) {
        double loudest = Double.NEGATIVE_INFINITY;
        var value = gst_structure_get_value(structure, field); // transfer none
        if (value.address() == 0) {
            return loudest;
        }
        long array = g_value_get_boxed(value).address(); // transfer none
        if (array == 0) {
            return loudest; // some other element's idea of a level
        }
        int channels = NativeMemory.int32(array + _GValueArray.n_values$offset());
        long values = NativeMemory.pointer(array + _GValueArray.values$offset());
        for (int i = 0; i < channels; i++) {
            loudest = Math.max(loudest, g_value_get_double(MemorySegment.ofAddress(values + i * _GValue.sizeof())));
        }
        return loudest;
    }
}
