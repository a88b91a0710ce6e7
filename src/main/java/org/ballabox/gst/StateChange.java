package org.ballabox.gst;

import org.ballabox.bindings.gstreamer.gstreamer_h;

/** What became of a request to change state. */
public enum StateChange {
    /** Refused or failed; the reason is on the bus. */
    FAILURE,
    /** Done. */
    SUCCESS,
    /** Under way, on GStreamer's threads. */
    ASYNC,
    /** Done, and a live source has nothing to show before PLAYING. */
    NO_PREROLL;

    static StateChange of(int number) {
        if (number == gstreamer_h.GST_STATE_CHANGE_SUCCESS()) {
            return SUCCESS;
        }
        if (number == gstreamer_h.GST_STATE_CHANGE_ASYNC()) {
            return ASYNC;
        }
        return number == gstreamer_h.GST_STATE_CHANGE_NO_PREROLL() ? NO_PREROLL : FAILURE;
    }
}
