package org.ballabox.engine;

import org.ballabox.gst.AppSrc;
import org.ballabox.gst.PixelFormat;
import org.ballabox.gst.Timeline;

/**
 * Where frames enter the running recording pipeline, owned by the thread that makes them.
 *
 * @param timeline that pipeline's own
 * @param caps of the frames that it takes
 */
record FrameInlet(AppSrc appSrc, Timeline timeline, PixelFormat pixels, String caps) implements HandOff.Owned {

    @Override
    public void close() {
        appSrc.close();
    }
}
