package org.ballabox.picture;

import org.ballabox.gst.ColourCoding;
import org.ballabox.gst.Picture;
import org.ballabox.gst.PixelFormat;

/** Draws into I420, for encoders that take nothing else. */
final class I420Painter extends Painter {

    private static final int BLACK = 16;
    private static final int NO_COLOUR = 128;

    private final Scratch converted = new Scratch();

    @Override
    void bgrx(Picture picture, Picture frame, Rectangle inside) {
        int width = picture.format().width();
        int height = picture.format().height();
        if (width == inside.width() && height == inside.height()) {
            separate(picture, frame, brightness(frame.plane(0), inside), colour(frame.plane(1), inside), colour(frame.plane(2), inside));
        } else {
            var apart = converted.of(PixelFormat.I420, width, height, ColourCoding.BT601);
            separate(picture, apart, 0, 0, 0);
            planes(apart, frame, inside);
        }
    }

    @Override
    void planes(Picture picture, Picture frame, Rectangle inside) {
        var planes = planesOf(picture);
        planes.scaleBrightness(frame.plane(0), brightness(frame.plane(0), inside), inside.width(), inside.height());
        for (int number = 1; number <= 2; number++) {
            planes.scaleColour(number, frame.plane(number), colour(frame.plane(number), inside), inside.width() / 2, inside.height() / 2);
        }
    }

    @Override
    public void black(Picture frame, Rectangle area) {
        fill(frame.plane(0), brightness(frame.plane(0), area), area.width(), area.height(), BLACK);
        for (int number = 1; number <= 2; number++) {
            fill(frame.plane(number), colour(frame.plane(number), area), area.width() / 2, area.height() / 2, NO_COLOUR);
        }
    }

    private static long brightness(Picture.Plane plane, Rectangle area) {
        return (long) area.y() * plane.stride() + area.x();
    }

    private static long colour(Picture.Plane plane, Rectangle area) {
        return (long) area.y() / 2 * plane.stride() + area.x() / 2;
    }

    @Override
    public void close() {
        super.close();
        converted.close();
    }
}
