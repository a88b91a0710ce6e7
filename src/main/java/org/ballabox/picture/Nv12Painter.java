package org.ballabox.picture;

import static org.ballabox.bindings.yuv.yuv_h.ARGBToNV12;
import static org.ballabox.bindings.yuv.yuv_h.MergeUVPlane;
import static org.ballabox.bindings.yuv.yuv_h.NV12Scale;
import static org.ballabox.bindings.yuv.yuv_h.kFilterBox;

import org.ballabox.gst.ColourCoding;
import org.ballabox.gst.Picture;
import org.ballabox.gst.PixelFormat;

/** Draws into NV12: what encoders like best. */
final class Nv12Painter extends Painter {

    private static final int BLACK = 16;
    private static final int NO_COLOUR = 128;

    private final Scratch converted = new Scratch();
    private final Scratch colours = new Scratch();

    @Override
    void screen(Picture picture, Picture frame, Rectangle inside) {
        if (picture.format().width() == inside.width() && picture.format().height() == inside.height()) {
            convert(picture, frame, inside.x(), inside.y());
        } else {
            var nv12 = converted.of(PixelFormat.NV12, picture.format().width(), picture.format().height(), ColourCoding.BT601);
            convert(picture, nv12, 0, 0);
            scale(nv12, frame, inside);
        }
    }

    /** In its own size, which may be odd, from a pixel of the target on. */
    private static void convert(Picture picture, Picture to, int left, int top) {
        var y = to.plane(0);
        var uv = to.plane(1);
        Yuv.check(ARGBToNV12(Yuv.at(picture.plane(0)), picture.plane(0).stride(), Yuv.at(y, brightness(y, left, top)), y.stride(),
                Yuv.at(uv, colour(uv, left, top)), uv.stride(), picture.format().width(), picture.format().height()));
    }

    private static void scale(Picture picture, Picture frame, Rectangle inside) {
        var y = frame.plane(0);
        var uv = frame.plane(1);
        Yuv.check(NV12Scale(Yuv.at(picture.plane(0)), picture.plane(0).stride(), Yuv.at(picture.plane(1)), picture.plane(1).stride(),
                picture.format().width(), picture.format().height(), Yuv.at(y, brightness(y, inside)), y.stride(),
                Yuv.at(uv, colour(uv, inside)), uv.stride(), inside.width(), inside.height(), kFilterBox()));
    }

    @Override
    void planes(Picture picture, Picture frame, Rectangle inside) {
        if (picture.format().pixels() == PixelFormat.NV12) {
            scale(picture, frame, inside);
            return;
        }
        var planes = planesOf(picture);
        var y = frame.plane(0);
        var uv = frame.plane(1);
        int width = inside.width() / 2;
        int height = inside.height() / 2;
        // its two colour planes are as large as those of the part
        var small = colours.of(PixelFormat.I420, inside.width(), inside.height(), ColourCoding.BT601);
        planes.scaleBrightness(y, brightness(y, inside), inside.width(), inside.height());
        planes.scaleColour(1, small.plane(1), 0, width, height);
        planes.scaleColour(2, small.plane(2), 0, width, height);
        MergeUVPlane(Yuv.at(small.plane(1)), small.plane(1).stride(), Yuv.at(small.plane(2)), small.plane(2).stride(),
                Yuv.at(uv, colour(uv, inside)), uv.stride(), width, height);
    }

    @Override
    public void black(Picture frame, Rectangle area) {
        fill(frame.plane(0), brightness(frame.plane(0), area), area.width(), area.height(), BLACK);
        fill(frame.plane(1), colour(frame.plane(1), area), area.width(), area.height() / 2, NO_COLOUR);
    }

    private static long brightness(Picture.Plane plane, Rectangle area) {
        return brightness(plane, area.x(), area.y());
    }

    private static long brightness(Picture.Plane plane, int left, int top) {
        return (long) top * plane.stride() + left;
    }

    private static long colour(Picture.Plane plane, Rectangle area) {
        return colour(plane, area.x(), area.y());
    }

    private static long colour(Picture.Plane plane, int left, int top) {
        return (long) top / 2 * plane.stride() + left;
    }

    @Override
    public void close() {
        super.close();
        converted.close();
        colours.close();
    }
}
