package org.ballabox.gst;

import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_bus_timed_pop_filtered;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_mini_object_unref;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_object_unref;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Optional;
import org.ballabox.bindings.gstreamer.gstreamer_h;

/**
 * A pipeline's bus. Each message is copied into a {@link BusMessage} and freed before {@link #poll} returns.
 *
 * @see <a href="https://gstreamer.freedesktop.org/documentation/gstreamer/gstbus.html">GstBus</a>
 */
public final class Bus extends NativeRef {

    /** What {@link BusMessage} has records for; anything else is dropped by GStreamer itself. */
    private static final int WANTED = gstreamer_h.GST_MESSAGE_EOS() | gstreamer_h.GST_MESSAGE_ERROR()
            | gstreamer_h.GST_MESSAGE_WARNING() | gstreamer_h.GST_MESSAGE_STATE_CHANGED() | gstreamer_h.GST_MESSAGE_QOS()
            | gstreamer_h.GST_MESSAGE_LATENCY() | gstreamer_h.GST_MESSAGE_ELEMENT() | gstreamer_h.GST_MESSAGE_CLOCK_LOST()
            | gstreamer_h.GST_MESSAGE_STREAM_STATUS();

    // shared, for the thread that closes it need not be the one that reads
    private final Arena arena = Arena.ofShared();
    private final MessageReader reader = new MessageReader(arena);

    Bus(MemorySegment pointer) {
        super(pointer);
    }

    @Override
    void release(MemorySegment pointer) {
        gst_object_unref(pointer);
        arena.close();
    }

    /**
     * The next message, or empty when none came in time. Blocks a platform thread: not for virtual ones.
     *
     * @param timeout in ns; 0 only looks
     */
    public Optional<BusMessage> poll(long timeout) {
        var message = gst_bus_timed_pop_filtered(pointer(), timeout, WANTED); // transfer full
        if (message.address() == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.read(message));
        } finally {
            gst_mini_object_unref(message);
        }
    }
}
