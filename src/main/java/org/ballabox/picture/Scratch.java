package org.ballabox.picture;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import org.ballabox.gst.ColourCoding;
import org.ballabox.gst.Picture;
import org.ballabox.gst.PictureFormat;
import org.ballabox.gst.PixelFormat;

/**
 * Native memory for one picture between two steps of drawing. It is kept from frame to frame, and grows when a larger picture
 * comes. One thread's own.
 */
final class Scratch implements AutoCloseable {

    /** Vector instructions like lines that begin at multiples of this, in bytes. */
    private static final int ALIGNMENT = 64;

    private Arena arena;
    private MemorySegment memory = MemorySegment.NULL;
    private Picture picture;

    /** A picture of that kind, its bytes undefined; good until another kind is asked for. */
    Picture of(PixelFormat pixels, int width, int height, ColourCoding coding) {
        var format = new PictureFormat(pixels, width, height, coding);
        if (picture == null || !picture.format().equals(format)) {
            picture = layOut(format);
        }
        return picture;
    }

    private Picture layOut(PictureFormat format) {
        int width = format.width();
        int height = format.height();
        int halfWidth = (width + 1) / 2;
        int halfHeight = (height + 1) / 2;
        var sizes = switch (format.pixels()) { // bytes of a line, lines; for each plane
            case BGRX -> new int[][] {{4 * width, height}};
            case I420 -> new int[][] {{width, height}, {halfWidth, halfHeight}, {halfWidth, halfHeight}};
            default -> throw new IllegalArgumentException(format.pixels().name());
        };
        long needed = 0;
        for (var size : sizes) {
            needed += (long) stride(size[0]) * size[1];
        }
        reserve(needed);
        var planes = new ArrayList<Picture.Plane>();
        long address = memory.address();
        for (var size : sizes) {
            planes.add(new Picture.Plane(address, stride(size[0])));
            address += (long) stride(size[0]) * size[1];
        }
        return new Picture(format, planes);
    }

    private static int stride(int lineBytes) {
        return (lineBytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    private void reserve(long bytes) {
        if (memory.byteSize() < bytes) {
            close();
            arena = Arena.ofConfined();
            memory = arena.allocate(bytes, ALIGNMENT);
        }
    }

    @Override
    public void close() {
        if (arena != null) {
            arena.close();
            arena = null;
            memory = MemorySegment.NULL;
        }
    }
}
