package org.ballabox.engine;

import java.util.Map;
import java.util.Optional;
import org.ballabox.gst.Frame;
import org.ballabox.gst.FramePool;
import org.ballabox.gst.Picture;
import org.ballabox.picture.Layer;
import org.ballabox.picture.Painter;
import org.ballabox.picture.Rectangle;
import org.ballabox.picture.Role;
import org.ballabox.picture.Scene;

/** Makes frames of one format, and keeps the last one. The scene's thread's own. */
final class Canvas implements AutoCloseable {

    private final FramePool pool;
    private final Painter painter;
    private Frame last;

    /** @param most frames that may be in use at once */
    Canvas(FrameInlet inlet, int most) {
        this.painter = Painter.of(inlet.pixels());
        this.pool = FramePool.create(inlet.caps(), most); // last, for nothing would close it
    }

    /** Draws a new frame, which is the last one from then on; false when all memory for frames is in use. */
    boolean draw(Scene scene, Map<Role, PictureFeed> feeds) {
        var acquired = pool.acquire();
        if (acquired.isEmpty()) {
            return false;
        }
        forget();
        try {
            paint(acquired.get(), scene, feeds);
            last = acquired.get();
            return true;
        } finally {
            if (last == null) {
                acquired.get().close();
            }
        }
    }

    private void paint(Frame frame, Scene scene, Map<Role, PictureFeed> feeds) {
        var target = pool.map(frame);
        try {
            var layers = scene.layers().stream().filter(layer -> feeds.containsKey(layer.role()) && feeds.get(layer.role()).hasPicture()).toList();
            if (layers.isEmpty() || !scene.isCoveredBy(layers.getFirst())) {
                painter.black(target, new Rectangle(0, 0, scene.width(), scene.height()));
            }
            for (var layer : layers) {
                paint(target, layer, feeds.get(layer.role()));
            }
        } finally {
            pool.unmap();
        }
    }

    private void paint(Picture target, Layer layer, PictureFeed feed) {
        try {
            painter.draw(feed.map(), target, layer.place());
        } catch (RuntimeException e) { // its memory is gone, or its shape is beyond what libyuv draws
            feed.refuse("its picture cannot be drawn: " + e.getMessage());
            painter.black(target, layer.place());
        } finally {
            feed.unmap();
        }
    }

    /** The last frame; empty before the first. It stays the canvas's own. */
    Optional<Frame> last() {
        return Optional.ofNullable(last);
    }

    private void forget() {
        if (last != null) {
            last.close();
            last = null;
        }
    }

    @Override
    public void close() {
        forget();
        painter.close();
        pool.close();
    }
}
