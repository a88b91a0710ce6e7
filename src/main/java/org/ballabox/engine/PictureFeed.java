package org.ballabox.engine;

import java.time.Duration;
import java.util.Locale;
import org.ballabox.gst.GstException;
import org.ballabox.gst.Picture;
import org.ballabox.gst.PictureMapper;
import org.ballabox.gst.Sample;
import org.ballabox.picture.Role;

/**
 * The newest picture of one source, for the scene. Connections come from the source's thread by a {@link HandOff}; everything
 * else is the scene's thread's own. When a source goes, its last picture stays for a moment, copied out of its pipeline.
 */
final class PictureFeed implements AutoCloseable {

    /** After this long without a new one, a source's last picture leaves the scene. */
    private static final Duration KEPT = Duration.ofSeconds(3);

    private final Role role;
    private final HandOff<PictureConnection> connections;
    private final PictureReturn returned;
    private final PictureMapper mapper = new PictureMapper();
    private PictureConnection connection;
    private Sample newest;
    private long newestSince;

    PictureFeed(Role role, HandOff<PictureConnection> connections, Reaper reaper) {
        this.role = role;
        this.connections = connections;
        this.returned = new PictureReturn(role.name().toLowerCase(Locale.ROOT), reaper);
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
        var sample = returned.hasRoom() ? connection.sink().pull(0) : null;
        if (sample == null) {
            return false;
        }
        boolean sameKind;
        try {
            sameKind = newest != null && mapper.format(newest).equals(mapper.format(sample));
            mapper.format(sample);
        } catch (GstException e) {
            returned.take(sample);
            connection.refuse(e.getMessage());
            return false;
        }
        if (sameKind && role == Role.SCREEN) {
            newest.close(); // ximagesrc keeps it for its next picture, without a request to the server
        } else {
            forget();
        }
        newest = sample;
        newestSince = now;
        connection.received(now);
        return true;
    }

    private void disconnect() {
        if (connection == null) {
            return;
        }
        if (newest != null) {
            var kept = newest.deepCopy();
            forget();
            newest = kept.orElse(null);
        }
        // its end is awaited by whoever closes the pipeline: everything that came from it must be given back before
        var ending = connection;
        connection = null;
        returned.whenAllAreBack(ending::close);
    }

    private void forget() {
        if (newest != null) {
            returned.take(newest);
            newest = null;
        }
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
        disconnect();
        forget();
        connections.discard();
        mapper.close();
        returned.close();
    }
}
