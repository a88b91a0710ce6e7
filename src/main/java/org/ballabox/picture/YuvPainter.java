package org.ballabox.picture;

import org.ballabox.gst.ColourCoding;
import org.ballabox.gst.Picture;
import org.ballabox.gst.PixelFormat;

/** What frames of brightness and colours have in common: BGRx of another size is taken apart first, and scaled plane by plane. */
abstract sealed class YuvPainter extends Painter permits Nv12Painter, I420Painter {

    static final int BLACK = 16;
    static final int NO_COLOUR = 128;

    private final Scratch separated = new Scratch();

    @Override
    final void bgrx(Picture picture, Picture frame, Rectangle inside) {
        int width = picture.format().width();
        int height = picture.format().height();
        if (width == inside.width() && height == inside.height()) {
            convert(picture, frame, inside);
        } else {
            var apart = separated.of(PixelFormat.I420, width, height, ColourCoding.BT601);
            separate(picture, apart, 0, 0, 0);
            planes(apart, frame, inside);
        }
    }

    /** Draws BGRx of the very size of the place, in one pass. */
    abstract void convert(Picture picture, Picture frame, Rectangle inside);

    /** Where a part of the frame begins in the plane of brightness, in bytes. */
    static long brightness(Picture.Plane plane, Rectangle area) {
        return (long) area.y() * plane.stride() + area.x();
    }

    @Override
    public void close() {
        super.close();
        separated.close();
    }
}
