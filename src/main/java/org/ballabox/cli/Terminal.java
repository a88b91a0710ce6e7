package org.ballabox.cli;

import java.io.PrintStream;

/** Lines that scroll and, on a terminal, one line below them that is drawn again and again. Safe for use by any thread. */
final class Terminal {

    private static final String CLEAR = "\r\033[K";
    /** A line that is wider than the terminal is cut instead of wrapped, or each drawing would leave a rest behind. */
    private static final String NO_WRAP = "\033[?7l";
    private static final String WRAP = "\033[?7h";

    private final PrintStream stream;
    private final boolean live;
    private String status = "";

    Terminal(PrintStream stream, boolean live) {
        this.stream = stream;
        this.live = live;
    }

    /** Prints a line above the live one. */
    synchronized void line(String text) {
        if (live && !status.isEmpty()) {
            stream.print(CLEAR + text + System.lineSeparator() + NO_WRAP + status + WRAP);
            stream.flush();
        } else {
            stream.println(text);
        }
    }

    /** Draws the live line; does nothing where there is no terminal. The empty text removes it. */
    synchronized void status(String text) {
        if (live && !(text.isEmpty() && status.isEmpty())) {
            status = text;
            stream.print(CLEAR + NO_WRAP + text + WRAP);
            stream.flush();
        }
    }
}
