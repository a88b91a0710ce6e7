package org.ballabox.picture;

import static org.ballabox.bindings.yuv.yuv_h.ARGBToI420;

import org.ballabox.gst.ColourCoding;
import org.ballabox.gst.Picture;
import org.ballabox.gst.PixelFormat;

/** Draws into I420, for encoders that take nothing else. */
final class I420Painter extends Painter {

    private static final int BLACK = 16;
    private static final int NO_COLOUR = 128;

    private final Scratch converted = new Scratch();

    @Override
    void screen(Picture picture, Picture frame, Rectangle inside) {
        int width = picture.format().width();
        int height = picture.format().height();
        if (width == inside.width() && height == inside.height()) {
            convert(picture, frame, inside.x(), inside.y());
        } else {
            var i420 = converted.of(PixelFormat.I420, width, height, ColourCoding.BT601);
            convert(picture, i420, 0, 0);
            planes(i420, frame, inside);
        }
    }

    /** In its own size, which may be odd, from a pixel of the target on. */
    private static void convert(Picture picture, Picture to, int left, int top) {
        var y = to.plane(0);
        var u = to.plane(1);
        var v = to.plane(2);
        Yuv.check(ARGBToI420(Yuv.at(picture.plane(0)), picture.plane(0).stride(), Yuv.at(y, brightness(y, left, top)), y.stride(),
                Yuv.at(u, colour(u, left, top)), u.stride(), Yuv.at(v, colour(v, left, top)), v.stride(),
                picture.format().width(), picture.format().height()));
    }

    @Override
    void planes(Picture picture, Picture frame, Rectangle inside) {
        var planes = planesOf(picture);
        planes.scaleBrightness(frame.plane(0), brightness(frame.plane(0), inside.x(), inside.y()), inside.width(), inside.height());
        for (int number = 1; number <= 2; number++) {
            planes.scaleColour(number, frame.plane(number), colour(frame.plane(number), inside.x(), inside.y()), inside.width() / 2, inside.height() / 2);
        }
    }

    @Override
    public void black(Picture frame, Rectangle area) {
        fill(frame.plane(0), brightness(frame.plane(0), area.x(), area.y()), area.width(), area.height(), BLACK);
        for (int number = 1; number <= 2; number++) {
            fill(frame.plane(number), colour(frame.plane(number), area.x(), area.y()), area.width() / 2, area.height() / 2, NO_COLOUR);
        }
    }

    private static long brightness(Picture.Plane plane, int left, int top) {
        return (long) top * plane.stride() + left;
    }

    private static long colour(Picture.Plane plane, int left, int top) {
        return (long) top / 2 * plane.stride() + left / 2;
    }

    @Override
    public void close() {
        super.close();
        converted.close();
    }
}
