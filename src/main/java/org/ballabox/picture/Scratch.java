package org.ballabox.picture;

import java.lang.foreign.Arena;
import java.util.List;
import org.ballabox.gst.ColourCoding;
import org.ballabox.gst.Picture;
import org.ballabox.gst.PictureFormat;
import org.ballabox.gst.PixelFormat;

/**
 * Native memory for one picture between two steps of drawing. It is kept from frame to frame and grows when a larger picture
 * comes. One thread's own.
 */
final class Scratch implements AutoCloseable {

    /** Vector instructions like lines that begin at multiples of this, in bytes. */
    private static final int ALIGNMENT = 64;

    private Arena arena;
    private Picture picture;

    /** A picture of that kind, its bytes undefined; good until another kind is asked for. */
    Picture of(PixelFormat pixels, int width, int height, ColourCoding coding) {
        var format = new PictureFormat(pixels, width, height, coding);
        if (picture == null || !picture.format().equals(format)) {
            close();
            arena = Arena.ofConfined();
            picture = new Picture(format, planes(pixels, width, height));
        }
        return picture;
    }

    private List<Picture.Plane> planes(PixelFormat pixels, int width, int height) {
        int halfWidth = (width + 1) / 2;
        int halfHeight = (height + 1) / 2;
        return switch (pixels) {
            case BGRX -> List.of(plane(4 * width, height));
            case NV12 -> List.of(plane(width, height), plane(2 * halfWidth, halfHeight));
            case I420 -> List.of(plane(width, height), plane(halfWidth, halfHeight), plane(halfWidth, halfHeight));
            default -> throw new IllegalArgumentException(pixels.name());
        };
    }

    private Picture.Plane plane(int lineBytes, int lines) {
        int stride = (lineBytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        return new Picture.Plane(arena.allocate((long) stride * lines, ALIGNMENT).address(), stride);
    }

    @Override
    public void close() {
        if (arena != null) {
            arena.close();
            arena = null;
            picture = null;
        }
    }
}
