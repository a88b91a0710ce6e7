package org.ballabox.hardware;

import java.util.List;
import org.ballabox.gst.ElementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which element decodes a webcam's JPEGs: the VPU's, which costs no CPU, if it really decodes; else software. The VPU's is known
 * to hang on some boards, so it is tried on pictures of the camera's size before it gets the camera, and given up for good when
 * it fails later. One thread's own.
 */
public final class JpegDecoders {

    private static final Logger LOG = LoggerFactory.getLogger(JpegDecoders.class);
    private static final String HARDWARE = "mppjpegdec";
    private static final String SOFTWARE = "jpegdec";

    private String chosen = "";

    /**
     * The element to use.
     *
     * @param width of the pictures, in pixels
     * @param height of the pictures, in pixels
     */
    public String choose(int width, int height) {
        if (chosen.isEmpty()) {
            chosen = ElementFactory.exists(HARDWARE) && works(width, height) ? HARDWARE : SOFTWARE;
        }
        return chosen;
    }

    private static boolean works(int width, int height) {
        var failure = Trial.failure(HARDWARE, "videotestsrc num-buffers=3 ! video/x-raw,format=Y42B,width=" + width + ",height=" + height
                + " ! jpegenc ! " + HARDWARE + " ! fakesink sync=false");
        failure.ifPresent(reason -> LOG.warn("{} does not work ({}); the camera's JPEGs are decoded in software", HARDWARE, reason));
        return failure.isEmpty();
    }

    /** What was chosen may have failed: from now on it is software. */
    public void distrust() {
        if (chosen.equals(HARDWARE)) {
            LOG.warn("{} may have failed; the camera's JPEGs are decoded in software from now on", HARDWARE);
            chosen = SOFTWARE;
        }
    }

    /** The element that every machine has. */
    public static String software() {
        return SOFTWARE;
    }
}
