package org.ballabox.gst;

import org.ballabox.bindings.gstreamer.gstreamer_h;

/**
 * How red, green and blue became brightness and two colour differences: by which matrix, and whether the numbers use the whole
 * range of a byte (as in JPEG) or 16 to 235.
 */
public enum ColourCoding {
    /** Standard definition's matrix; a webcam's raw pictures, and what is recorded. */
    BT601,
    /** The same over the full range: JPEG's. */
    JPEG,
    /** High definition's matrix. */
    BT709,
    /** Ultra-high definition's matrix. */
    BT2020;

    /** @param range, matrix numbers of GstVideoColorRange and GstVideoColorMatrix; whatever is unknown counts as BT.601 */
    static ColourCoding of(int range, int matrix) {
        if (range == gstreamer_h.GST_VIDEO_COLOR_RANGE_0_255()) {
            return JPEG; // with another matrix too, which is rare: a wrong matrix shows less than a wrong range
        }
        if (matrix == gstreamer_h.GST_VIDEO_COLOR_MATRIX_BT709()) {
            return BT709;
        }
        if (matrix == gstreamer_h.GST_VIDEO_COLOR_MATRIX_BT2020()) {
            return BT2020;
        }
        return BT601;
    }
}
