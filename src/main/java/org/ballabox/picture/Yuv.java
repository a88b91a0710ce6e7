package org.ballabox.picture;

import java.lang.foreign.MemorySegment;
import java.util.Optional;
import org.ballabox.gst.Gst;
import org.ballabox.gst.Picture;

/** libyuv as a whole: is it there, did a call work. */
public final class Yuv {

    private static final String LIBRARY = "libyuv.so.0";

    private Yuv() {}

    /** What to do when the library is not installed; empty when it is. Without it the bindings stay unusable. */
    public static Optional<String> missing() {
        return Gst.isInstalled(LIBRARY) ? Optional.empty()
                : Optional.of(LIBRARY + ", which draws the picture, is not installed; install it with: sudo apt install libyuv0");
    }

    /** Its functions return 0, or -1 for arguments that make no sense: an error in the program. */
    static void check(int result) {
        if (result != 0) {
            throw new IllegalStateException("libyuv refuses a picture");
        }
    }

    /** The pixel at an offset from a plane's first one, in bytes. */
    static MemorySegment at(Picture.Plane plane, long offset) {
        return MemorySegment.ofAddress(plane.address() + offset);
    }

    static MemorySegment at(Picture.Plane plane) {
        return MemorySegment.ofAddress(plane.address());
    }
}
