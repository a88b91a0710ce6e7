package org.ballabox.picture;

import static org.ballabox.bindings.yuv.yuv_h.NV12ToI420;
import static org.ballabox.bindings.yuv.yuv_h.ScalePlane;
import static org.ballabox.bindings.yuv.yuv_h.UYVYToI420;
import static org.ballabox.bindings.yuv.yuv_h.YUY2ToI420;
import static org.ballabox.bindings.yuv.yuv_h.kFilterBox;

import org.ballabox.gst.Picture;
import org.ballabox.gst.Picture.Plane;
import org.ballabox.gst.PixelFormat;

/**
 * A picture of brightness and colours as three planes of their own, whatever it came as. Scaling works plane by plane.
 *
 * @param colourWidth of the second and third, in pixels
 * @param colourHeight of the second and third, in pixels
 */
record Planes(Picture picture, int colourWidth, int colourHeight) {

    /**
     * Takes the picture as it is where it has three planes; else takes it apart, into the scratch memory.
     *
     * @param picture of any format but BGRx
     */
    static Planes of(Picture picture, Scratch scratch) {
        var format = picture.format();
        int width = format.width();
        int height = format.height();
        int halfWidth = (width + 1) / 2;
        int halfHeight = (height + 1) / 2;
        return switch (format.pixels()) {
            case I420 -> new Planes(picture, halfWidth, halfHeight);
            case Y42B -> new Planes(picture, halfWidth, height);
            case NV12, YUY2, UYVY -> {
                var apart = scratch.of(PixelFormat.I420, width, height, format.coding());
                takeApart(picture, apart);
                yield new Planes(apart, halfWidth, halfHeight);
            }
            case BGRX -> throw new IllegalArgumentException("BGRx has no planes");
        };
    }

    private static void takeApart(Picture from, Picture to) {
        var packed = from.plane(0);
        var y = to.plane(0);
        var u = to.plane(1);
        var v = to.plane(2);
        int width = from.format().width();
        int height = from.format().height();
        Yuv.check(switch (from.format().pixels()) {
            case YUY2 -> YUY2ToI420(Yuv.at(packed), packed.stride(), Yuv.at(y), y.stride(), Yuv.at(u), u.stride(), Yuv.at(v), v.stride(), width, height);
            case UYVY -> UYVYToI420(Yuv.at(packed), packed.stride(), Yuv.at(y), y.stride(), Yuv.at(u), u.stride(), Yuv.at(v), v.stride(), width, height);
            case NV12 -> NV12ToI420(Yuv.at(packed), packed.stride(), Yuv.at(from.plane(1)), from.plane(1).stride(),
                    Yuv.at(y), y.stride(), Yuv.at(u), u.stride(), Yuv.at(v), v.stride(), width, height);
            default -> throw new IllegalArgumentException(from.format().pixels().name());
        });
    }

    /** Scales the brightness into a part of a plane; the offset in bytes. */
    void scaleBrightness(Plane to, long offset, int width, int height) {
        scale(picture.plane(0), picture.format().width(), picture.format().height(), to, offset, width, height);
    }

    /** Scales one of the colours, 1 or 2, into a part of a plane; the offset in bytes. */
    void scaleColour(int number, Plane to, long offset, int width, int height) {
        scale(picture.plane(number), colourWidth, colourHeight, to, offset, width, height);
    }

    /** Scales all three into a picture of three planes. */
    void scaleInto(Picture to) {
        int width = to.format().width();
        int height = to.format().height();
        scaleBrightness(to.plane(0), 0, width, height);
        scaleColour(1, to.plane(1), 0, (width + 1) / 2, (height + 1) / 2);
        scaleColour(2, to.plane(2), 0, (width + 1) / 2, (height + 1) / 2);
    }

    /** A copy where the size stays; libyuv's box filter, which sees every pixel, where it shrinks. */
    private static void scale(Plane from, int fromWidth, int fromHeight, Plane to, long offset, int width, int height) {
        ScalePlane(Yuv.at(from), from.stride(), fromWidth, fromHeight, Yuv.at(to, offset), to.stride(), width, height, kFilterBox());
    }
}
