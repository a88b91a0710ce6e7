package org.ballabox.service;

import java.time.Duration;
import java.util.function.Consumer;
import org.ballabox.engine.RecorderStatus;

/**
 * What systemd gets to hear of a recording, as sd_notify(3) has it: ready with the first frame in the file, alive while frames
 * go on getting there, and more time for as long as a file is being finished. One thread's own.
 */
public final class ServiceReport {

    /** While a file is finished, systemd is asked again and again for this much more; it is told twice a second. */
    private static final Duration MORE_TIME = Duration.ofSeconds(30);

    private final Consumer<String> manager;
    private boolean ready;
    private long frames;

    /** @param manager takes each message: lines of {@code NAME=value} */
    public ServiceReport(Consumer<String> manager) {
        this.manager = manager;
    }

    /** @param line the state in one line */
    public void recording(RecorderStatus status, String line) {
        var message = new StringBuilder("STATUS=").append(line);
        // while the disk is full no frame gets into a file, and that is as it should be
        boolean progress = status.file().frames() > frames || !status.file().paused().isEmpty();
        frames = status.file().frames();
        if (!ready && frames > 0) {
            ready = true;
            message.append("\nREADY=1");
        }
        if (progress) {
            message.append("\nWATCHDOG=1");
        }
        manager.accept(message.toString());
    }

    /** The recording has ended; what follows is finishing its files. */
    public void stopping() {
        manager.accept("STOPPING=1\n" + moreTime());
    }

    /** @param line the state in one line */
    public void finishing(String line) {
        manager.accept("STATUS=" + line + "\nWATCHDOG=1\n" + moreTime());
    }

    private static String moreTime() {
        return "EXTEND_TIMEOUT_USEC=" + MORE_TIME.toNanos() / 1000;
    }
}
