package org.ballabox.engine;

import org.ballabox.pipeline.Names;

/**
 * Finds out which device PulseAudio has a source connected to. Asking waits for the server's answer, for ever when that hangs,
 * so it does not happen on the source's own thread. Belongs to one pipeline, and to the thread that owns that; the pipeline must
 * not be closed before {@link #awaitAnswer} has returned: libpulse ends the process when it is asked through a connection that
 * is being closed.
 */
final class DeviceWatch {

    private final LivePipeline live;
    private final Reaper reaper;
    private volatile Thread asking;
    private volatile String device = "";

    DeviceWatch(LivePipeline live, Reaper reaper) {
        this.live = live;
        this.reaper = reaper;
    }

    /** Asks, unless the last answer is still awaited. */
    void ask() {
        if (asking != null && asking.isAlive()) {
            return;
        }
        var pulse = live.pipeline().element(Names.PULSE); // the asking thread's own from here on
        asking = reaper.start("device", () -> {
            try (pulse) {
                device = pulse.get("current-device");
            }
        });
    }

    /** The last answer; empty before it. */
    String device() {
        return device;
    }

    /** Waits, for ever if need be, until nothing is being asked; for the thread that closes the pipeline. */
    void awaitAnswer() {
        if (asking != null) {
            Threads.join(asking);
        }
    }
}
