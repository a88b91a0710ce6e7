package org.ballabox.cli;

/** A command cannot go on; the message is one sentence with what to do. */
final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    final int exitCode;

    Trouble(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }
}
