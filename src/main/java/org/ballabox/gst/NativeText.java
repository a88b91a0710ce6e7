package org.ballabox.gst;

import static org.ballabox.bindings.gstreamer.gstreamer_h.g_free;

import java.lang.foreign.MemorySegment;

/** C strings on their way into Java. */
final class NativeText {

    private NativeText() {}

    /** Copies a string that the callee keeps (transfer none); NULL becomes the empty string. */
    static String copy(MemorySegment text) {
        return text.address() == 0 ? "" : text.getString(0);
    }

    /** Copies a string that is now ours (transfer full) and frees it. */
    static String take(MemorySegment text) {
        try {
            return copy(text);
        } finally {
            g_free(text);
        }
    }
}
