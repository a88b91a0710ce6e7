package org.ballabox.hardware;

import org.ballabox.gst.ElementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Which element decodes a webcam's JPEGs: the VPU's, which costs no CPU, if it really decodes; else software. The VPU's is known
 * to hang on some boards, so it is tried on pictures of the camera's size before it gets the camera, and not used again when it
 * fails later. One thread's own.
 */
public final class JpegDecoders {

    private static final Logger LOG = LoggerFactory.getLogger(JpegDecoders.class);
    private static final String HARDWARE = "mppjpegdec";
    /** It takes parsed pictures only, and does not say that JPEGs use the full range of BT.601. */
    private static final String WITH_HARDWARE = "jpegparse ! " + HARDWARE + " ! capssetter caps=video/x-raw,colorimetry=1:4:0:0";
    private static final String SOFTWARE = "jpegdec";

    private String chosen = "";

    /**
     * What to put behind the camera, as gst-launch takes it.
     *
     * @param width of the pictures, in pixels
     * @param height of the pictures, in pixels
     */
    public String choose(int width, int height) {
        if (chosen.isEmpty()) {
            chosen = ElementFactory.exists(HARDWARE) && works(width, height) ? WITH_HARDWARE : SOFTWARE;
        }
        return chosen;
    }

    private static boolean works(int width, int height) {
        var failure = Trial.failure(HARDWARE, "videotestsrc num-buffers=3 ! video/x-raw,format=Y42B,width=" + width + ",height=" + height
                + " ! jpegenc ! " + WITH_HARDWARE + " ! fakesink sync=false");
        failure.ifPresent(reason -> LOG.warn("{} does not work ({}); the camera's JPEGs are decoded in software", HARDWARE, reason));
        return failure.isEmpty();
    }

    /**
     * The camera's pipeline has ended. When the decoder failed, or nothing came although nothing failed, it is software from now on.
     *
     * @param reason why it ended
     */
    public void failed(String reason) {
        if (chosen.equals(WITH_HARDWARE) && (reason.startsWith(HARDWARE) || reason.startsWith("nothing came"))) {
            LOG.warn("{} may have failed; the camera's JPEGs are decoded in software from now on", HARDWARE);
            chosen = SOFTWARE;
        }
    }
}
