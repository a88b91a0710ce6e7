package org.ballabox.engine;

/** What has been recorded into all files of a run: seconds, frames, and those that are missing. One thread's own. */
final class Tally {

    /** How long a frame lasts, in ns. */
    private final long period;
    private long lastFrame = -1;
    private double seconds;
    private long frames;
    private long missing;

    /** @param fps frames a second */
    Tally(int fps) {
        this.period = 1_000_000_000L / fps;
    }

    /** Another encoder begins: its first frame follows none. */
    void interrupt() {
        lastFrame = -1;
    }

    /**
     * Takes note of a frame.
     *
     * @param time its running time, in ns
     * @param wanted whether there is a file for it, so that a gap before it is one
     */
    void frame(long time, boolean wanted) {
        if (lastFrame >= 0 && wanted) {
            missing += Math.max(0, Math.round((time - lastFrame) / (double) period) - 1);
        }
        lastFrame = time;
    }

    /** Running time of the last frame in ns; -1 before it. */
    long lastFrame() {
        return lastFrame;
    }

    /** Recorded into files that are closed, in s. */
    double secondsBefore() {
        return seconds;
    }

    /** A file ends with the last frame. */
    void close(OpenFile file) {
        seconds += file.seconds(lastFrame);
        frames += file.feed().frames();
        missing += file.feed().dropped();
    }

    /**
     * With the open file, or null for none.
     *
     * @param paused why nothing is being written, else empty
     */
    FileStatus status(OpenFile file, String paused) {
        if (file == null) {
            return new FileStatus(null, seconds, 0, frames, missing, 0, paused);
        }
        return new FileStatus(file.path(), seconds + file.seconds(lastFrame), file.bytes(), frames + file.feed().frames(),
                missing + file.feed().dropped(), file.feed().drift(), paused);
    }
}
