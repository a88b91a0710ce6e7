package org.ballabox.benchmarks.bus;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.ballabox.benchmarks.calls.Natives;

/** Posts messages on a bus, in the same way and for the same price whoever reads them. */
final class Poster {

    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
    private static final MethodHandle POST = Natives.bind("gst_bus_post", FunctionDescriptor.of(INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    private static final MethodHandle NEW_EOS = Natives.bind("gst_message_new_eos", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    private static final MethodHandle NEW_STATE = Natives.bind("gst_message_new_state_changed",
            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, INT, INT, INT));
    private static final MethodHandle NEW_ERROR = Natives.bind("gst_message_new_error",
            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    private static final MethodHandle NEW_ELEMENT = Natives.bind("gst_message_new_element",
            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    private static final MethodHandle STRUCTURE = Natives.bind("gst_structure_from_string",
            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    private static final MethodHandle COPY = Natives.bind("gst_structure_copy", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    private static final MethodHandle NEW_GERROR = Natives.bind("g_error_new_literal",
            FunctionDescriptor.of(ValueLayout.ADDRESS, INT, INT, ValueLayout.ADDRESS));
    private static final MethodHandle QUARK = Natives.bind("gst_stream_error_quark", FunctionDescriptor.of(INT));

    private final String type;
    private final MemorySegment bus;
    private final MemorySegment source;
    private final MemorySegment error;
    private final MemorySegment details;
    private final MemorySegment structure;

    /**
     * @param type eos, state, error or element
     * @param bus address of a GstBus
     * @param source address of the element that the messages are from
     */
    Poster(String type, long bus, long source) throws Throwable {
        this.type = type;
        this.bus = MemorySegment.ofAddress(bus);
        this.source = MemorySegment.ofAddress(source);
        var arena = Arena.global();
        details = arena.allocateFrom("somewhere.c(1): in_a_function");
        error = (MemorySegment) NEW_GERROR.invokeExact((int) QUARK.invokeExact(), 1, arena.allocateFrom("Something did not work."));
        structure = (MemorySegment) STRUCTURE.invokeExact(arena.allocateFrom("measured, stream-time=(guint64)1, rms=(double)-20.5;"), MemorySegment.NULL);
    }

    void post() throws Throwable {
        var message = switch (type) {
            case "eos" -> (MemorySegment) NEW_EOS.invokeExact(source);
            case "state" -> (MemorySegment) NEW_STATE.invokeExact(source, 2, 3, 4);
            case "error" -> (MemorySegment) NEW_ERROR.invokeExact(source, error, details);
            case "element" -> (MemorySegment) NEW_ELEMENT.invokeExact(source, (MemorySegment) COPY.invokeExact(structure));
            default -> throw new IllegalArgumentException(type);
        };
        int posted = (int) POST.invokeExact(bus, message);
        if (posted == 0) {
            throw new IllegalStateException("not posted");
        }
    }
}
