package org.ballabox.gst;

/**
 * A message of a bus, copied: nothing in it points into GStreamer.
 *
 * @see <a href="https://gstreamer.freedesktop.org/documentation/gstreamer/gstmessage.html">GstMessage</a>
 */
public sealed interface BusMessage {

    /** Name of the element that posted it, or empty. */
    String source();

    /** Every sink of the pipeline has got EOS. */
    record Eos(String source) implements BusMessage {}

    /**
     * An element failed; the pipeline is of no use any more.
     *
     * @param text what went wrong, in GStreamer's words
     * @param debug where and why, for developers; may name URLs
     */
    record Failure(String source, String text, String debug) implements BusMessage {

        /** GStreamer's sentence, with the developers' last line where that says more. */
        public String sentence() {
            var detail = debug.strip();
            int line = detail.lastIndexOf('\n');
            var last = line < 0 ? "" : detail.substring(line + 1).replaceFirst("^[^ ]*\\.c\\(\\d+\\): [^:]*:? ?", "").strip();
            boolean tellsMore = !last.isEmpty() && !last.startsWith("streaming stopped") && !last.startsWith("/Gst");
            return source + ": " + text + (tellsMore ? " (" + last + ")" : "");
        }
    }

    /** As {@link Failure}, but the pipeline goes on. */
    record Warning(String source, String text, String debug) implements BusMessage {}

    record StateChanged(String source, State from, State to, State pending) implements BusMessage {}

    /**
     * An element was late.
     *
     * @param processed buffers that it has handled so far
     * @param dropped buffers that it has dropped so far
     */
    record Qos(String source, long processed, long dropped) implements BusMessage {}

    /** The latency of the pipeline changed. */
    record Latency(String source) implements BusMessage {}

    /**
     * Loudness since the last such message, of the loudest channel.
     *
     * @param rms root mean square, in dBFS (0 is full scale, silence is negative infinity)
     * @param peak in dBFS
     */
    record Level(String source, double rms, double peak) implements BusMessage {}

    /** Any other element message: its name and its whole structure as text. */
    record ElementMessage(String source, String name, String text) implements BusMessage {}

    record ClockLost(String source) implements BusMessage {}

    /** A streaming thread was created, entered or left ({@code type} is GstStreamStatusType's number). */
    record StreamStatus(String source, int type) implements BusMessage {}
}
