package org.ballabox.engine;

import java.time.Duration;
import org.ballabox.gst.GstException;
import org.ballabox.gst.Picture;
import org.ballabox.gst.PictureMapper;
import org.ballabox.gst.Sample;

/**
 * The newest picture of one source, for the scene. Connections come from the source's thread by a {@link HandOff}; everything
 * else is the scene's thread's own. When a source goes, its last picture stays for a moment, copied out of its pipeline.
 */
final class PictureFeed implements AutoCloseable {

    /** After this long without a new one, a source's last picture leaves the scene. */
    private static final Duration KEPT = Duration.ofSeconds(3);

    private final HandOff<PictureConnection> connections;
    private final Reaper reaper;
    private final PictureMapper mapper = new PictureMapper();
    private PictureConnection connection;
    private Sample newest;
    private long newestSince;

    PictureFeed(HandOff<PictureConnection> connections, Reaper reaper) {
        this.connections = connections;
        this.reaper = reaper;
    }

    /**
     * Takes what has come since the last time.
     *
     * @param now of the engine's clock, in ns
     * @return whether the source's picture is another one now, or is there no more
     */
    boolean refresh(long now) {
        var next = connections.take();
        if (next != null) {
            disconnect();
            connection = next;
        }
        boolean changed = connection != null && pull(now);
        if (connection != null && connection.isEnding()) {
            disconnect();
        }
        if (newest != null && now - newestSince > KEPT.toNanos()) {
            forget();
            changed = true;
        }
        return changed;
    }

    private boolean pull(long now) {
        var sample = connection.sink().pull(0);
        if (sample == null) {
            return false;
        }
        try {
            boolean sameKind = newest != null && mapper.format(newest).equals(mapper.format(sample));
            replace(sample, sameKind);
        } catch (GstException e) {
            sample.close();
            connection.refuse(e.getMessage());
            return false;
        }
        newestSince = now;
        connection.received(now);
        return true;
    }

    /** A picture of another size than the screen now has is destroyed by a request to the X server, which may hang. */
    private void replace(Sample sample, boolean sameKind) {
        var old = newest;
        newest = sample;
        if (old != null && sameKind) {
            old.close();
        } else if (old != null) {
            reaper.start("old picture", old::close);
        }
    }

    private void disconnect() {
        if (connection == null) {
            return;
        }
        if (newest != null) {
            var kept = newest.deepCopy();
            newest.close();
            newest = kept;
        }
        connection.close();
        connection = null;
    }

    private void forget() {
        newest.close();
        newest = null;
    }

    boolean hasPicture() {
        return newest != null;
    }

    /** The picture, to be read until {@link #unmap}; only while there is one. */
    Picture map() {
        return mapper.map(newest);
    }

    void unmap() {
        mapper.unmap();
    }

    @Override
    public void close() {
        if (newest != null) {
            forget();
        }
        disconnect();
        connections.discard();
        mapper.close();
    }
}
