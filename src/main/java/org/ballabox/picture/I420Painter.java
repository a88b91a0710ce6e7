package org.ballabox.picture;

import org.ballabox.gst.Picture;

/** Draws into I420, for encoders that take nothing else. */
final class I420Painter extends YuvPainter {

    @Override
    void convert(Picture picture, Picture frame, Rectangle inside) {
        separate(picture, frame, brightness(frame.plane(0), inside), colour(frame.plane(1), inside), colour(frame.plane(2), inside));
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

    private static long colour(Picture.Plane plane, Rectangle area) {
        return (long) area.y() / 2 * plane.stride() + area.x() / 2;
    }
}
