package org.ballabox.gst;

import java.util.List;

/**
 * A picture whose bytes can be read, or written, where they lie: valid until what mapped it is closed. The addresses are for
 * native functions; Java never copies the bytes.
 *
 * @param planes one to three, in GStreamer's order
 */
public record Picture(PictureFormat format, List<Plane> planes) {

    /**
     * @param address of the first line
     * @param stride bytes from line to line
     */
    public record Plane(long address, int stride) {}

    public Plane plane(int number) {
        return planes.get(number);
    }
}
