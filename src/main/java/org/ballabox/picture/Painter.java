package org.ballabox.picture;

import static org.ballabox.bindings.yuv.yuv_h.ARGBToI420;
import static org.ballabox.bindings.yuv.yuv_h.H420ToARGB;
import static org.ballabox.bindings.yuv.yuv_h.I420ToARGB;
import static org.ballabox.bindings.yuv.yuv_h.J420ToARGB;
import static org.ballabox.bindings.yuv.yuv_h.SetPlane;
import static org.ballabox.bindings.yuv.yuv_h.U420ToARGB;

import org.ballabox.gst.ColourCoding;
import org.ballabox.gst.Picture;
import org.ballabox.gst.PixelFormat;

/**
 * Draws pictures into frames of one format, without a full frame in between wherever that is possible. libyuv's "ARGB" is BGRx in
 * memory; it converts that by BT.601, so frames are BT.601 and their caps must say so. One thread's own.
 *
 * @see <a href="https://chromium.googlesource.com/libyuv/libyuv/">libyuv</a>
 */
public abstract sealed class Painter implements AutoCloseable permits YuvPainter, BgrxPainter {

    private final Scratch apart = new Scratch();
    private final Scratch scaled = new Scratch();
    private final Scratch converted = new Scratch();

    /**
     * @param frame one of NV12, I420 and BGRx
     */
    public static Painter of(PixelFormat frame) {
        return switch (frame) {
            case NV12 -> new Nv12Painter();
            case I420 -> new I420Painter();
            case BGRX -> new BgrxPainter();
            default -> throw new IllegalArgumentException(frame.name());
        };
    }

    /** Draws a picture as large as it fits into a place, black beside it. */
    public final void draw(Picture picture, Picture frame, Rectangle place) {
        var inside = place.fitted(picture.format().width(), picture.format().height());
        if (!inside.equals(place)) {
            bars(frame, place, inside);
        }
        if (picture.format().pixels() == PixelFormat.BGRX) {
            bgrx(picture, frame, inside);
        } else if (picture.format().coding() == ColourCoding.BT601) {
            planes(picture, frame, inside);
        } else {
            bgrx(inFullColour(picture, inside), frame, inside);
        }
    }

    /** Draws BGRx. */
    abstract void bgrx(Picture picture, Picture frame, Rectangle inside);

    /** Draws anything else that is coded as the frame is. */
    abstract void planes(Picture picture, Picture frame, Rectangle inside);

    /** Makes a part of the frame black. */
    public abstract void black(Picture frame, Rectangle area);

    /** What is black beside a picture: above and below it, or left and right. */
    private void bars(Picture frame, Rectangle place, Rectangle inside) {
        int left = inside.x() - place.x();
        int right = place.width() - left - inside.width();
        int top = inside.y() - place.y();
        int bottom = place.height() - top - inside.height();
        if (left > 0) {
            black(frame, new Rectangle(place.x(), place.y(), left, place.height()));
        }
        if (right > 0) {
            black(frame, new Rectangle(place.x() + place.width() - right, place.y(), right, place.height()));
        }
        if (top > 0) {
            black(frame, new Rectangle(place.x(), place.y(), place.width(), top));
        }
        if (bottom > 0) {
            black(frame, new Rectangle(place.x(), place.y() + place.height() - bottom, place.width(), bottom));
        }
    }

    /** The planes of a picture; for a format without planes of its own, in memory that the next call overwrites. */
    final Planes planesOf(Picture picture) {
        return Planes.of(picture, apart);
    }

    /** The picture as BGRx, scaled first, so that only the pixels that are shown are converted. */
    private Picture inFullColour(Picture picture, Rectangle inside) {
        var bgrx = converted.of(PixelFormat.BGRX, inside.width(), inside.height(), ColourCoding.BT601);
        convertScaled(picture, bgrx, 0, inside.width(), inside.height());
        return bgrx;
    }

    /** Scales brightness and colours, and converts them by their own coding into a part of a BGRx picture; the offset in bytes. */
    final void convertScaled(Picture picture, Picture to, long offset, int width, int height) {
        var small = scaled.of(PixelFormat.I420, width, height, picture.format().coding());
        planesOf(picture).scaleInto(small);
        var y = small.plane(0);
        var u = small.plane(1);
        var v = small.plane(2);
        var target = Yuv.at(to.plane(0), offset);
        int stride = to.plane(0).stride();
        Yuv.check(switch (small.format().coding()) {
            case BT601 -> I420ToARGB(Yuv.at(y), y.stride(), Yuv.at(u), u.stride(), Yuv.at(v), v.stride(), target, stride, width, height);
            case JPEG -> J420ToARGB(Yuv.at(y), y.stride(), Yuv.at(u), u.stride(), Yuv.at(v), v.stride(), target, stride, width, height);
            case BT709 -> H420ToARGB(Yuv.at(y), y.stride(), Yuv.at(u), u.stride(), Yuv.at(v), v.stride(), target, stride, width, height);
            case BT2020 -> U420ToARGB(Yuv.at(y), y.stride(), Yuv.at(u), u.stride(), Yuv.at(v), v.stride(), target, stride, width, height);
        });
    }

    /** Converts BGRx, in its own size, into three planes; each offset in bytes. */
    static void separate(Picture bgrx, Picture to, long brightness, long first, long second) {
        Yuv.check(ARGBToI420(Yuv.at(bgrx.plane(0)), bgrx.plane(0).stride(), Yuv.at(to.plane(0), brightness), to.plane(0).stride(),
                Yuv.at(to.plane(1), first), to.plane(1).stride(), Yuv.at(to.plane(2), second), to.plane(2).stride(),
                bgrx.format().width(), bgrx.format().height()));
    }

    /** Sets every byte of a part of a plane; the offset in bytes. */
    static void fill(Picture.Plane plane, long offset, int lineBytes, int lines, int value) {
        SetPlane(Yuv.at(plane, offset), plane.stride(), lineBytes, lines, value);
    }

    @Override
    public void close() {
        apart.close();
        scaled.close();
        converted.close();
    }
}
