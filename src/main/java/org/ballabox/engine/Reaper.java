package org.ballabox.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what may block for ever, each on a thread of its own, which is then left behind instead of the recording: above all it
 * sets pipelines to NULL and frees them, which a hung encoder or a dead network can hold up.
 */
final class Reaper {

    private static final Logger LOG = LoggerFactory.getLogger(Reaper.class);

    private final NanoClock clock;
    private final List<Thread> atWork = new ArrayList<>();

    Reaper(NanoClock clock) {
        this.clock = clock;
    }

    /** Takes the pipeline over. The caller has closed every other reference into it before. */
    Thread dismiss(String name, LivePipeline pipeline) {
        return dismiss(name, pipeline, () -> { });
    }

    /** As above; closes the pipeline when something has returned, which may wait for ever. */
    Thread dismiss(String name, LivePipeline pipeline, Runnable before) {
        return start("reaper-" + name, () -> {
            before.run();
            pipeline.close();
        });
    }

    /** Starts some other work that may block for ever. */
    synchronized Thread start(String name, Runnable work) {
        atWork.removeIf(thread -> !thread.isAlive());
        var thread = Thread.ofPlatform().daemon().name(name).start(work);
        atWork.add(thread);
        return thread;
    }

    /** Waits for all that are under way, together no longer than the bound; false when one hangs and is left behind. */
    boolean await(Duration bound) {
        List<Thread> threads;
        synchronized (this) {
            threads = List.copyOf(atWork);
        }
        long end = clock.nanoTime() + bound.toNanos();
        boolean all = true;
        for (var thread : threads) {
            if (!Threads.join(thread, Duration.ofNanos(Math.max(0, end - clock.nanoTime())))) {
                LOG.warn("{} hangs and is left behind", thread.getName());
                all = false;
            }
        }
        return all;
    }
}
