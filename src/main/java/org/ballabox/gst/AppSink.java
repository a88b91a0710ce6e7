package org.ballabox.gst;

import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_app_sink_is_eos;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_app_sink_try_pull_sample;

import java.lang.foreign.MemorySegment;

/**
 * Where samples leave a pipeline. One thread pulls.
 *
 * @see <a href="https://gstreamer.freedesktop.org/documentation/app/appsink.html">appsink</a>
 */
public final class AppSink extends Element {

    AppSink(MemorySegment pointer) {
        super(pointer);
    }

    /**
     * The next sample, which the caller closes; null when none came in time, at EOS and when the pipeline is stopped.
     * Blocks a platform thread: not for virtual ones.
     *
     * @param timeout in ns; 0 only looks
     */
    public Sample pull(long timeout) {
        var sample = gst_app_sink_try_pull_sample(pointer(), timeout); // transfer full
        return sample.address() == 0 ? null : new Sample(sample);
    }

    /** Whether nothing will come any more: EOS was pulled, or the pipeline is not running. */
    public boolean isEos() {
        return gst_app_sink_is_eos(pointer()) != 0;
    }
}
