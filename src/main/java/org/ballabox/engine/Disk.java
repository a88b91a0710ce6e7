package org.ballabox.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
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

    Disk(Path dir) {
        this.dir = dir;
        this.free = look();
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
            free = look();
            var file = recording;
            if (file != null) {
                sync(file);
            }
        }
    }

    private long look() {
        try {
            return Files.getFileStore(dir).getUsableSpace();
        } catch (IOException e) {
            LOG.debug("{}: {}", dir, e.toString());
            return Long.MAX_VALUE; // not knowing is no reason to stop
        }
    }

    private static void sync(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(false);
        } catch (IOException e) {
            LOG.debug("{}: {}", file, e.toString()); // it was closed and moved meanwhile, or the writer reports it
        }
    }
}
