package org.ballabox.service;

import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Sends the program's log through one place. */
public final class Logging {

    /** Held, because java.util.logging forgets configured loggers that nobody holds. */
    private static final Logger OURS = Logger.getLogger("org.ballabox");

    private Logging() {}

    /**
     * @param verbose whether debugging lines are shown
     * @param sink takes each line
     */
    public static void configure(LogFormat format, boolean verbose, Consumer<String> sink) {
        var root = Logger.getLogger("");
        for (var handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        root.addHandler(new Handler() {
            @Override
            public void publish(LogRecord entry) {
                sink.accept(format.format(entry));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        root.getHandlers()[0].setLevel(Level.ALL);
        OURS.setLevel(verbose ? Level.FINE : Level.INFO);
    }
}
