package org.ballabox.engine;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.ballabox.gst.Sample;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the pictures of one connection back to where they came from, on a thread of its own: a camera's memory goes back by a call
 * to its driver, and a screen's of another size is freed by a request to the X server. A device that hangs holds up this thread
 * alone, which is left behind then.
 */
final class PictureReturn {

    private static final Logger LOG = LoggerFactory.getLogger(PictureReturn.class);
    /** Pictures that may wait; only a device that hangs makes any wait. */
    private static final int MOST = 8;

    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private boolean ended; // the thread's own

    /** @param name of the source */
    PictureReturn(String name, Reaper reaper) {
        reaper.start(name + "-return", this::run);
    }

    /** Takes the picture over. */
    void take(Sample picture) {
        work.add(picture::close);
    }

    /** Whether another picture may be taken from the source: false while the device hangs. */
    boolean hasRoom() {
        return work.size() < MOST;
    }

    /** Calls back, on the thread of this, when everything that was taken over is back; then the thread ends. */
    void endWith(Runnable last) {
        work.add(() -> {
            ended = true;
            last.run();
        });
    }

    private void run() {
        while (!ended) {
            try {
                work.take().run();
            } catch (InterruptedException nobodyDoes) {
                return;
            } catch (RuntimeException e) {
                LOG.error("a picture could not be given back", e);
            }
        }
    }
}
