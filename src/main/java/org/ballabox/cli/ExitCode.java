package org.ballabox.cli;

/** What the process tells its caller. */
final class ExitCode {

    /** Done, and every file is finalized. */
    static final int OK = 0;
    /** Failed; the reason is on standard error. */
    static final int FAILED = 1;
    /** The command line or a setting is wrong. */
    static final int USAGE = 2;
    /** Another instance is recording. */
    static final int BUSY = 3;
    /** Recorded, but a file could not be finalized; it is kept as it was. */
    static final int NOT_FINALIZED = 4;
    /** {@code probe}: works, with a software encoder. */
    static final int SOFTWARE = 10;
    /** {@code probe}: nothing can be recorded. */
    static final int CANNOT_RECORD = 11;
    /** Interrupted for the second time: 128 + SIGINT. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
