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
    private final boolean isRecycled;
    private final HandOff<PictureConnection> connections;
    private final Reaper reaper;
    private final PictureMapper mapper = new PictureMapper();
    /** Null while there is none. */
    private PictureConnection connection;
    /** The connection's own; null without one. */
    private PictureReturn returned;
    private Sample newest;
    /** Whether the newest picture is a copy, in memory of ours. */
    private boolean isCopy;
    private long newestSince;

    /** @param isRecycled whether freeing a picture of the same kind as the next one is quick, as ximagesrc's is, which keeps it */
    PictureFeed(Role role, boolean isRecycled, HandOff<PictureConnection> connections, Reaper reaper) {
        this.role = role;
        this.isRecycled = isRecycled;
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
            returned = new PictureReturn(role.name().toLowerCase(Locale.ROOT), reaper);
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

    /**
     * Each picture is held until the next one is pulled: an appsink keeps the last one as well, and would free it, in the middle
     * of a pull, when it is the last to have it.
     */
    private boolean pull(long now) {
        boolean changed = false;
        while (returned.hasRoom()) {
            var sample = connection.sink().pull(0);
            if (sample == null) {
                break;
            }
            changed |= accept(sample, now);
        }
        return changed;
    }

    private boolean accept(Sample sample, long now) {
        boolean sameKind;
        try {
            sameKind = newest != null && mapper.format(newest).equals(mapper.format(sample));
            mapper.format(sample);
        } catch (GstException e) {
            returned.take(sample);
            refuse(e.getMessage());
            return false;
        }
        if (sameKind && isRecycled) {
            newest.close();
        } else {
            forget();
        }
        newest = sample;
        isCopy = false;
        newestSince = now;
        connection.received(now);
        return true;
    }

    /** The source's pictures cannot be drawn, for that reason: the source ends, and nothing else. */
    void refuse(String reason) {
        if (connection != null) {
            connection.refuse(reason);
        }
    }

    private void disconnect() {
        if (connection == null) {
            return;
        }
        if (newest != null && !isCopy) {
            var copy = newest.deepCopy();
            forget();
            newest = copy.orElse(null);
            isCopy = true;
        }
        end();
    }

    /** Whoever closes the pipeline waits for the connection's end: everything that came from it must be given back before. */
    private void end() {
        var ending = connection;
        returned.endWith(ending::close);
        connection = null;
        returned = null;
    }

    private void forget() {
        if (newest != null && isCopy) {
            newest.close();
        } else if (newest != null) {
            returned.take(newest);
        }
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
        forget();
        if (connection != null) {
            end();
        }
        connections.discard();
        mapper.close();
    }
}
