package org.ballabox.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.ballabox.engine.FinishedFile.Outcome;
import org.ballabox.gst.BusMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes over a file whose last sample was pushed: waits for its muxer, closes its pipeline, lets FFmpeg rewrite it, removes
 * its marker. On a thread of its own, so that the next file is being written meanwhile.
 */
final class FileFinisher implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(FileFinisher.class);

    /** A slow card may still have ten seconds of recording to take. */
    private static final Duration EOS = Duration.ofSeconds(30);
    private static final Duration CLOSE = Duration.ofSeconds(10);

    private final RecordingFile file;
    private final LivePipeline live;
    private final boolean rewrite;
    private final Reaper reaper;

    private volatile double progress;
    private volatile FinishedFile result;

    /** @param live the file's pipeline, owned by this from now on; EOS is on its way */
    FileFinisher(RecordingFile file, LivePipeline live, boolean rewrite, Reaper reaper) {
        this.file = file;
        this.live = live;
        this.rewrite = rewrite;
        this.reaper = reaper;
    }

    /** Share of the rewriting that is done, 0 to 1. */
    double progress() {
        return progress;
    }

    /** What became of it; null while it is under way. */
    FinishedFile result() {
        return result;
    }

    @Override
    public void run() {
        var trouble = awaitEos();
        long position = live.pipeline().position().orElse(0);
        if (!Threads.join(reaper.dismiss("file", live), CLOSE)) {
            trouble = "the file does not close";
        }
        // a file whose muxer did not end is what a crash would have left: the rewriting mends it
        boolean mend = rewrite || !trouble.isEmpty();
        if (!trouble.isEmpty()) {
            LOG.warn("{}: {}; FFmpeg mends the file", file.path(), trouble);
        }
        result = finish(file.path(), Optional.of(file.marker()), new MediaTool(), mend, position / 1e9, share -> progress = share);
    }

    /** Waits until the muxer has written its index; returns what went wrong, or the empty string. */
    private String awaitEos() {
        var message = live.poll(EOS.toNanos());
        for (; message.isPresent(); message = live.poll(EOS.toNanos())) {
            if (message.get() instanceof BusMessage.Eos) {
                return "";
            }
            if (message.get() instanceof BusMessage.Failure failure) {
                return failure.sentence();
            }
        }
        return "the muxer did not end within " + EOS.toSeconds() + " s";
    }

    /**
     * Rewrites a closed file if that is wanted, and removes its marker when it needs no repair any more.
     *
     * @param seconds how long it is thought to be, for when it is not rewritten
     */
    static FinishedFile finish(Path file, Optional<Marker> marker, MediaTool tool, boolean rewrite, double seconds,
            DoubleConsumer progress) {
        var outcome = Outcome.LEFT;
        var note = "";
        double length = seconds;
        if (rewrite) {
            try {
                length = new Finalizer(tool).rewrite(file, progress);
                outcome = Outcome.FINALIZED;
            } catch (Finalizer.Trouble e) {
                outcome = e.skipped ? Outcome.LEFT : Outcome.FAILED;
                note = e.getMessage();
            }
        }
        try {
            if (marker.isPresent() && outcome != Outcome.FAILED) {
                marker.get().remove();
            } else if (marker.isPresent()) {
                marker.get().close();
            }
        } catch (IOException e) {
            LOG.debug("{}: {}", file, e.toString()); // the next start looks at the file again
        }
        return new FinishedFile(file, length, size(file), outcome, note);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
