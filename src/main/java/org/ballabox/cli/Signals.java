package org.ballabox.cli;

import sun.misc.Signal;

/** The one place that touches signals. The JDK offers no other way to end with code 0 after a clean stop; javac warns of it. */
final class Signals {

    private Signals() {}

    /**
     * A signal only asks: the first SIGINT, SIGTERM or SIGHUP calls {@code first}, any later one {@code again}. Both run on the
     * VM's signal thread and return soon.
     */
    static void onStop(Runnable first, Runnable again) {
        var asked = new java.util.concurrent.atomic.AtomicBoolean();
        for (var name : new String[] {"INT", "TERM", "HUP"}) {
            Signal.handle(new Signal(name), signal -> {
                if (asked.compareAndSet(false, true)) {
                    first.run();
                } else {
                    again.run();
                }
            });
        }
    }
}
