package org.ballabox.engine;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.ballabox.gst.Sample;

/**
 * Gives pictures that are no longer shown back to where they came from, on a thread of its own: a camera's memory goes back by a
 * call to its driver, and a screen's of another size is freed by a request to the X server. One that hangs must hold up nobody else.
 */
final class PictureReturn {

    /** Pictures that may wait; only a device that hangs makes any wait. */
    private static final int MOST = 8;

    private final BlockingQueue<Runnable> work = new LinkedBlockingQueue<>();

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

    /** Calls back, on the thread of this, when everything that was taken over before is back. */
    void whenAllAreBack(Runnable then) {
        work.add(then);
    }

    /** The thread ends when everything is back. */
    void close() {
        work.add(() -> {
            throw new Closed();
        });
    }

    private static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void run() {
        try {
            for (;;) {
                work.take().run();
            }
        } catch (Closed | InterruptedException end) {
            // everything before it was done
        }
    }
}
