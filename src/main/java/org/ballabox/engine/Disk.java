package org.ballabox.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the recording reach the disk every second, and knows how much room is left. On a thread of its own, because either
 * may take seconds on a slow card.
 */
final class Disk implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Disk.class);
    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final Path dir;
    private final Stopping stopping = new Stopping();
    private volatile Path recording;
    private volatile long free;
    /** The file whose name has reached the disk. */
    private Path named;

    Disk(Path dir) {
        this.dir = dir;
        this.free = usable(dir);
    }

    /** The file that must reach the disk from now on; null for none. */
    void recording(Path file) {
        recording = file;
    }

    /** Bytes that this user can still write, as of a second ago. */
    long free() {
        return free;
    }

    void stop() {
        stopping.request();
    }

    @Override
    public void run() {
        while (!stopping.await(PERIOD)) {
            free = usable(dir);
            var file = recording;
            if (file != null) {
                sync(file, StandardOpenOption.WRITE);
                if (!file.equals(named)) {
                    sync(file.getParent(), StandardOpenOption.READ);
                    named = file;
                }
            }
        }
    }

    /**
     * Bytes that this user can still write beside the path; the greatest number there is when nobody knows, which is no reason
     * to stop. Not by Files.getFileStore: that wants to find the mount point by name, and in a chroot there is none.
     */
    static long usable(Path path) {
        var file = path.toFile();
        long usable = file.getUsableSpace();
        return usable == 0 && file.getTotalSpace() == 0 ? Long.MAX_VALUE : usable;
    }

    private static void sync(Path file, StandardOpenOption how) {
        try (var channel = FileChannel.open(file, how)) {
            channel.force(false);
        } catch (IOException e) {
            LOG.debug("{}: {}", file, e.toString()); // it was closed and moved meanwhile, or the writer reports it
        }
    }
}
