package org.ballabox.engine;

import org.ballabox.pipeline.Names;

/**
 * Finds out which device PulseAudio has a source connected to. Asking waits for the server's answer, for ever when that hangs,
 * so it does not happen on the source's own thread. Belongs to one pipeline.
 */
final class DeviceWatch {

    private final LivePipeline live;
    private final Reaper reaper;
    private volatile boolean asking;
    private volatile String device = "";

    DeviceWatch(LivePipeline live, Reaper reaper) {
        this.live = live;
        this.reaper = reaper;
    }

    /** Asks, unless the last answer is still awaited. The owner of the pipeline calls this, before it gives the pipeline away. */
    void ask() {
        if (asking) {
            return;
        }
        asking = true;
        var pulse = live.pipeline().element(Names.PULSE); // the asking thread's own from here on
        reaper.start("device", () -> {
            try (pulse) {
                device = pulse.get("current-device");
            } finally {
                asking = false;
            }
        });
    }

    /** The last answer; empty before it. */
    String device() {
        return device;
    }
}
