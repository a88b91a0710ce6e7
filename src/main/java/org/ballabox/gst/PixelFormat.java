package org.ballabox.gst;

import java.util.Optional;
import org.ballabox.bindings.gstreamer.gstreamer_h;

/**
 * Layouts of a raw picture in memory that can be drawn, under GStreamer's names.
 *
 * @see <a href="https://gstreamer.freedesktop.org/documentation/additional/design/mediatype-video-raw.html">Raw video formats</a>
 */
public enum PixelFormat {
    /** Blue, green, red and a byte that means nothing. */
    BGRX("BGRx", gstreamer_h.GST_VIDEO_FORMAT_BGRx()),
    /** Brightness, then both colours interleaved, for every four pixels. */
    NV12("NV12", gstreamer_h.GST_VIDEO_FORMAT_NV12()),
    /** Three planes, the colours for every four pixels. */
    I420("I420", gstreamer_h.GST_VIDEO_FORMAT_I420()),
    /** Three planes, the colours for every two pixels of a line: what most webcams' JPEGs hold. */
    Y42B("Y42B", gstreamer_h.GST_VIDEO_FORMAT_Y42B()),
    /** Two pixels in four bytes: Y U Y V. V4L2 calls it YUYV. */
    YUY2("YUY2", gstreamer_h.GST_VIDEO_FORMAT_YUY2()),
    /** Two pixels in four bytes: U Y V Y. */
    UYVY("UYVY", gstreamer_h.GST_VIDEO_FORMAT_UYVY());

    private static final PixelFormat[] ALL = values(); // which would make a new array each time

    private final String caps;
    private final int number;

    PixelFormat(String caps, int number) {
        this.caps = caps;
        this.number = number;
    }

    /** Its name in caps. */
    public String capsName() {
        return caps;
    }

    /** @throws IllegalArgumentException when there is none of that name */
    public static PixelFormat ofCaps(String name) {
        for (var format : ALL) {
            if (format.caps.equals(name)) {
                return format;
            }
        }
        throw new IllegalArgumentException(name);
    }

    static Optional<PixelFormat> of(int number) {
        for (var format : ALL) {
            if (format.number == number) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
