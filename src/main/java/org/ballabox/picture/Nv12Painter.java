package org.ballabox.picture;

import static org.ballabox.bindings.yuv.yuv_h.ARGBToNV12;
import static org.ballabox.bindings.yuv.yuv_h.MergeUVPlane;

import org.ballabox.gst.ColourCoding;
import org.ballabox.gst.Picture;
import org.ballabox.gst.PixelFormat;

/** Draws into NV12: what encoders like best. */
final class Nv12Painter extends YuvPainter {

    private final Scratch colours = new Scratch();

    @Override
    void convert(Picture picture, Picture frame, Rectangle inside) {
        var y = frame.plane(0);
        var uv = frame.plane(1);
        Yuv.check(ARGBToNV12(Yuv.at(picture.plane(0)), picture.plane(0).stride(), Yuv.at(y, brightness(y, inside)), y.stride(),
                Yuv.at(uv, colour(uv, inside)), uv.stride(), inside.width(), inside.height()));
    }

    /** Scaled plane by plane: libyuv scales interleaved colours less exactly. */
    @Override
    void planes(Picture picture, Picture frame, Rectangle inside) {
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

    private static long colour(Picture.Plane plane, Rectangle area) {
        return (long) area.y() / 2 * plane.stride() + area.x();
    }

    @Override
    public void close() {
        super.close();
        colours.close();
    }
}
