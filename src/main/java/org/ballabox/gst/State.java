package org.ballabox.gst;

import org.ballabox.bindings.gstreamer.gstreamer_h;

/** States of an element, in the order in which it goes through them. */
public enum State {
    VOID_PENDING(0),
    NULL(gstreamer_h.GST_STATE_NULL()),
    READY(gstreamer_h.GST_STATE_READY()),
    PAUSED(gstreamer_h.GST_STATE_PAUSED()),
    PLAYING(gstreamer_h.GST_STATE_PLAYING());

    private static final State[] ALL = values(); // which would make a new array each time

    final int number;

    State(int number) {
        this.number = number;
    }

    static State of(int number) {
        for (var state : ALL) {
            if (state.number == number) {
                return state;
            }
        }
        throw new IllegalArgumentException("GstState " + number);
    }
}
