package org.ballabox.gst;

import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_buffer_pool_acquire_buffer;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_buffer_pool_config_set_params;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_buffer_pool_get_config;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_buffer_pool_new;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_buffer_pool_set_active;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_buffer_pool_set_config;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_object_unref;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_video_info_from_caps;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;
import org.ballabox.bindings.gstreamer._GstBufferPoolAcquireParams;
import org.ballabox.bindings.gstreamer._GstVideoInfo;
import org.ballabox.bindings.gstreamer.gstreamer_h;

/**
 * Memory for the frames that we make: reused when everybody has given a frame back, and no more frames at once than the pool was
 * made for. One thread's own. Frames may outlive the pool.
 *
 * @see <a href="https://gstreamer.freedesktop.org/documentation/gstreamer/gstbufferpool.html">GstBufferPool</a>
 */
public final class FramePool extends NativeRef {

    private final Arena arena = Arena.ofConfined();
    private final PictureMapper mapper;
    private final MemorySegment out = arena.allocate(ValueLayout.ADDRESS);
    private final MemorySegment withoutWaiting = arena.allocate(_GstBufferPoolAcquireParams.layout());

    private FramePool(MemorySegment pointer, PictureMapper mapper) {
        super(pointer);
        this.mapper = mapper;
        _GstBufferPoolAcquireParams.flags(withoutWaiting, gstreamer_h.GST_BUFFER_POOL_ACQUIRE_FLAG_DONTWAIT());
    }

    /**
     * @param caps raw video of a fixed size, as gst-launch writes it
     * @param most frames that may be in use at once
     * @throws GstException when the caps are not such
     */
    public static FramePool create(String caps, int most) {
        var mapper = new PictureMapper();
        try (var parsed = Caps.parse(caps); var arena = Arena.ofConfined()) {
            mapper.format(parsed.pointer());
            var info = arena.allocate(_GstVideoInfo.layout());
            gst_video_info_from_caps(info, parsed.pointer());
            var pool = gst_buffer_pool_new(); // transfer full
            var config = gst_buffer_pool_get_config(pool); // transfer full
            gst_buffer_pool_config_set_params(config, parsed.pointer(), (int) _GstVideoInfo.size(info), 0, most);
            if (gst_buffer_pool_set_config(pool, config) == 0 || gst_buffer_pool_set_active(pool, 1) == 0) { // takes the configuration
                gst_object_unref(pool);
                throw new GstException("there is no memory for frames of " + caps);
            }
            return new FramePool(pool, mapper);
        } catch (GstException e) {
            mapper.close();
            throw e;
        }
    }

    /** A frame whose bytes are whatever they were before, the caller's to close; empty when all are in use. Never waits. */
    public Optional<Frame> acquire() {
        int flow = gst_buffer_pool_acquire_buffer(pointer(), out, withoutWaiting); // out: transfer full
        return flow == gstreamer_h.GST_FLOW_OK() ? Optional.of(new Frame(out.get(ValueLayout.ADDRESS, 0))) : Optional.empty();
    }

    /** The frame's bytes, to be written until {@link #unmap}; for a frame that was acquired and not yet pushed. */
    public Picture map(Frame frame) {
        return mapper.mapForWriting(frame.pointer());
    }

    /** Ends the access; does nothing when there is none. */
    public void unmap() {
        mapper.unmap();
    }

    @Override
    void release(MemorySegment pointer) {
        gst_buffer_pool_set_active(pointer, 0);
        gst_object_unref(pointer);
        mapper.close();
        arena.close();
    }
}
