package org.ballabox.gst;

/** GStreamer refused: the message is GStreamer's own, fit to be shown. */
public final class GstException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GstException(String message) {
        super(message);
    }
}
