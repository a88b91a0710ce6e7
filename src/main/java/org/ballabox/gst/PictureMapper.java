package org.ballabox.gst;

import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_caps_to_string;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_mini_object_ref;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_mini_object_unref;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_video_frame_map;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_video_frame_unmap;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_video_info_from_caps;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.ballabox.bindings.gstreamer.GstVideoColorimetry;
import org.ballabox.bindings.gstreamer._GstVideoFormatInfo;
import org.ballabox.bindings.gstreamer._GstVideoFrame;
import org.ballabox.bindings.gstreamer._GstVideoInfo;
import org.ballabox.bindings.gstreamer.gstreamer_h;

/**
 * Makes the bytes of raw pictures accessible, one picture at a time. Caps are read once and remembered until others come, so
 * that a picture costs no parsing. One thread's own.
 *
 * @see <a href="https://gstreamer.freedesktop.org/documentation/video/gstvideo.html">GstVideoInfo and GstVideoFrame</a>
 */
public final class PictureMapper implements AutoCloseable {

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment info = arena.allocate(_GstVideoInfo.layout());
    private final MemorySegment frame = arena.allocate(_GstVideoFrame.layout());
    /** A reference of our own, so that no other caps can get the same address; NULL before the first. */
    private MemorySegment caps = MemorySegment.NULL;
    private PictureFormat format;
    private boolean mapped;

    /**
     * What the sample's caps say.
     *
     * @throws GstException in a sentence when the pictures cannot be drawn: not raw, interlaced, or of another pixel format
     */
    public PictureFormat format(Sample sample) {
        return format(sample.capsPointer());
    }

    PictureFormat format(MemorySegment wanted) {
        if (format != null && wanted.address() == caps.address()) {
            return format;
        }
        format = null;
        if (wanted.address() == 0 || gst_video_info_from_caps(info, wanted) == 0) {
            throw new GstException("what it delivers is not a raw picture: " + text(wanted));
        }
        if (_GstVideoInfo.interlace_mode(info) != gstreamer_h.GST_VIDEO_INTERLACE_MODE_PROGRESSIVE()) {
            throw new GstException("it delivers interlaced pictures");
        }
        int number = NativeMemory.int32(_GstVideoInfo.finfo(info).address() + _GstVideoFormatInfo.format$offset());
        var pixels = PixelFormat.of(number).orElseThrow(() -> new GstException("its pictures have a format that is not drawn: " + text(wanted)));
        var colorimetry = _GstVideoInfo.colorimetry(info);
        var read = new PictureFormat(pixels, _GstVideoInfo.width(info), _GstVideoInfo.height(info),
                ColourCoding.of(GstVideoColorimetry.range(colorimetry), GstVideoColorimetry.matrix(colorimetry)));
        forgetCaps();
        caps = gst_mini_object_ref(wanted); // transfer full
        format = read;
        return read;
    }

    private static String text(MemorySegment caps) {
        return caps.address() == 0 ? "no caps" : NativeText.take(gst_caps_to_string(caps)); // transfer full
    }

    /**
     * The sample's picture, to be read until {@link #unmap}; the sample must live as long.
     *
     * @throws GstException as {@link #format}, and when the memory cannot be read
     */
    public Picture map(Sample sample) {
        var read = format(sample);
        return map(sample.bufferPointer(), read, gstreamer_h.GST_MAP_READ());
    }

    /** The frame's picture, to be written until {@link #unmap}; nobody else may hold the frame. */
    Picture mapForWriting(MemorySegment buffer) {
        return map(buffer, format, gstreamer_h.GST_MAP_WRITE());
    }

    private Picture map(MemorySegment buffer, PictureFormat of, int flags) {
        if (mapped) {
            throw new IllegalStateException("the picture before is still mapped");
        }
        if (gst_video_frame_map(frame, info, buffer, flags) == 0) {
            throw new GstException("the memory of a picture cannot be accessed");
        }
        mapped = true;
        return new Picture(of, planes());
    }

    private List<Picture.Plane> planes() {
        var meant = _GstVideoFrame.info(frame); // the mapped frame's own: a buffer's strides may differ from those of its caps
        int count = NativeMemory.int32(_GstVideoInfo.finfo(meant).address() + _GstVideoFormatInfo.n_planes$offset());
        var planes = new ArrayList<Picture.Plane>(count);
        for (int i = 0; i < count; i++) {
            planes.add(new Picture.Plane(_GstVideoFrame.data(frame, i).address(), _GstVideoInfo.stride(meant, i)));
        }
        return planes;
    }

    /** Ends the access; does nothing when there is none. */
    public void unmap() {
        if (mapped) {
            mapped = false;
            gst_video_frame_unmap(frame);
        }
    }

    private void forgetCaps() {
        if (caps.address() != 0) {
            gst_mini_object_unref(caps);
            caps = MemorySegment.NULL;
        }
    }

    @Override
    public void close() {
        unmap();
        forgetCaps();
        arena.close();
    }
}
