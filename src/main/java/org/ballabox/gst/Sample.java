package org.ballabox.gst;

import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_buffer_copy_deep;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_buffer_copy_into;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_buffer_extract;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_buffer_get_size;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_buffer_new_memdup;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_caps_to_string;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_mini_object_unref;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_sample_get_buffer;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_sample_get_caps;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_sample_get_segment;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_sample_new;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_segment_to_running_time;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;
import org.ballabox.bindings.gstreamer._GstBuffer;
import org.ballabox.bindings.gstreamer._GstMiniObject;
import org.ballabox.bindings.gstreamer.gstreamer_h;

/**
 * A reference to a buffer with its caps and segment, on its way from one pipeline to another. Its bytes
 * stay where they are, but for small pictures that leave the program, and keyframes whose headers are completed.
 *
 * @see <a href="https://gstreamer.freedesktop.org/documentation/gstreamer/gstsample.html">GstSample</a>
 */
public final class Sample extends NativeRef {

    /** Address of its GstBuffer; 0 until somebody asks. */
    private long buffer;

    Sample(MemorySegment pointer) {
        super(pointer);
    }

    @Override
    void release(MemorySegment pointer) {
        gst_mini_object_unref(pointer);
    }

    /** Whether decoding can begin with it: true for raw media, false for the frames between keyframes. */
    public boolean isKeyframe() {
        int flags = NativeMemory.int32(buffer() + _GstBuffer.mini_object$offset() + _GstMiniObject.flags$offset());
        return (flags & gstreamer_h.GST_BUFFER_FLAG_DELTA_UNIT()) == 0;
    }

    /**
     * When it is to be shown, in ns of running time, which means the same in every pipeline; -1 when it has no time. Its own
     * timestamp would not do: an encoder's segment may begin anywhere.
     */
    public long runningTime() {
        var segment = gst_sample_get_segment(pointer()); // transfer none
        return gst_segment_to_running_time(segment, gstreamer_h.GST_FORMAT_TIME(), NativeMemory.int64(buffer() + _GstBuffer.pts$offset()));
    }

    /** How long it lasts in ns; -1 when it does not say. */
    public long duration() {
        return NativeMemory.int64(buffer() + _GstBuffer.duration$offset());
    }

    /** Size in bytes. */
    public long size() {
        return gst_buffer_get_size(bufferPointer());
    }

    /** A copy of its bytes: for a compressed picture, never for raw media. */
    public byte[] toBytes() {
        try (var arena = Arena.ofConfined()) {
            var copy = arena.allocate(size());
            gst_buffer_extract(bufferPointer(), 0, copy, copy.byteSize());
            return copy.toArray(ValueLayout.JAVA_BYTE);
        }
    }

    /** The caps as text. */
    public String caps() {
        var caps = capsPointer();
        return caps.address() == 0 ? "" : NativeText.take(gst_caps_to_string(caps)); // transfer full
    }

    /**
     * The same picture or sound in memory of its own, the caller's to close: for what must outlive the element that made it.
     * Copies every byte. Empty when they cannot be read, as those of a device that is gone.
     */
    public Optional<Sample> deepCopy() {
        var copy = gst_buffer_copy_deep(bufferPointer()); // transfer full
        if (copy.address() == 0) {
            return Optional.empty();
        }
        try {
            var segment = gst_sample_get_segment(pointer()); // transfer none
            return Optional.of(new Sample(gst_sample_new(copy, capsPointer(), segment, MemorySegment.NULL))); // transfer full; takes the info: NULL
        } finally {
            gst_mini_object_unref(copy);
        }
    }

    /** A reference to its caps, the caller's to close. */
    public Caps shareCaps() {
        return Caps.share(capsPointer());
    }

    /** Whether these are its caps: the very same, not just equal ones. */
    public boolean has(Caps caps) {
        return capsPointer().address() == caps.pointer().address();
    }

    /** The same sample with other caps, the caller's to close; its bytes are shared. */
    public Sample with(Caps caps) {
        return made(bufferPointer(), caps);
    }

    /** The same sample with other caps and other bytes, the caller's to close; times and flags stay. */
    public Sample with(Caps caps, byte[] bytes) {
        try (var arena = Arena.ofConfined()) {
            var buffer = gst_buffer_new_memdup(arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes), bytes.length); // transfer full
            try {
                gst_buffer_copy_into(buffer, bufferPointer(), gstreamer_h.GST_BUFFER_COPY_FLAGS() | gstreamer_h.GST_BUFFER_COPY_TIMESTAMPS(), 0, -1);
                return made(buffer, caps);
            } finally {
                gst_mini_object_unref(buffer);
            }
        }
    }

    private Sample made(MemorySegment buffer, Caps caps) {
        var segment = gst_sample_get_segment(pointer()); // transfer none
        return new Sample(gst_sample_new(buffer, caps.pointer(), segment, MemorySegment.NULL)); // transfer full; takes the info: NULL
    }

    /** Its caps, as long as the sample is open; NULL when it has none. */
    MemorySegment capsPointer() {
        return gst_sample_get_caps(pointer()); // transfer none
    }

    /** Its buffer, as long as the sample is open. */
    MemorySegment bufferPointer() {
        return MemorySegment.ofAddress(buffer());
    }

    private long buffer() {
        var sample = pointer(); // after the close there is none, and no buffer either
        if (buffer == 0) {
            buffer = gst_sample_get_buffer(sample).address(); // transfer none: it lives as long as the sample
            if (buffer == 0) {
                throw new IllegalStateException("a sample without a buffer");
            }
        }
        return buffer;
    }
}
