package org.ballabox.picture;

import static org.ballabox.bindings.yuv.yuv_h.ARGBCopy;
import static org.ballabox.bindings.yuv.yuv_h.ARGBScale;
import static org.ballabox.bindings.yuv.yuv_h.kFilterBox;

import org.ballabox.gst.Picture;

/** Draws into BGRx, for an encoder that converts by itself. */
final class BgrxPainter extends Painter {

    @Override
    void bgrx(Picture picture, Picture frame, Rectangle inside) {
        var from = picture.plane(0);
        var to = frame.plane(0);
        int width = picture.format().width();
        int height = picture.format().height();
        var target = Yuv.at(to, offset(to, inside));
        Yuv.check(width == inside.width() && height == inside.height()
                ? ARGBCopy(Yuv.at(from), from.stride(), target, to.stride(), width, height)
                : ARGBScale(Yuv.at(from), from.stride(), width, height, target, to.stride(), inside.width(), inside.height(), kFilterBox()));
    }

    @Override
    void planes(Picture picture, Picture frame, Rectangle inside) {
        convertScaled(picture, frame, offset(frame.plane(0), inside), inside.width(), inside.height());
    }

    @Override
    public void black(Picture frame, Rectangle area) {
        fill(frame.plane(0), offset(frame.plane(0), area), 4 * area.width(), area.height(), 0);
    }

    private static long offset(Picture.Plane plane, Rectangle area) {
        return (long) area.y() * plane.stride() + 4L * area.x();
    }
}
