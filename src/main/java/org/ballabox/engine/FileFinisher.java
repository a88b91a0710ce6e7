package org.ballabox.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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

    private final Path file;
    private final LivePipeline live;
    private final boolean rewrite;
    private final Reaper reaper;

    private volatile double progress;
    private volatile FinishedFile result;

    /** @param live the file's pipeline, owned by this from now on; EOS is on its way */
    FileFinisher(Path file, LivePipeline live, boolean rewrite, Reaper reaper) {
        this.file = file;
        this.live = live;
        this.rewrite = rewrite;
        this.reaper = reaper;
    }

    Path file() {
        return file;
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
        result = trouble.isEmpty() ? finish(file, rewrite, position / 1e9, share -> progress = share)
                : failed(file, position / 1e9, trouble);
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

    /** Rewrites a closed file if that is wanted, and removes its marker when it needs no repair any more. */
    static FinishedFile finish(Path file, boolean rewrite, double seconds, java.util.function.DoubleConsumer progress) {
        if (!rewrite) {
            removeMarker(file);
            return finished(file, seconds, Outcome.LEFT, "");
        }
        try {
            double exact = Finalizer.rewrite(file, progress);
            removeMarker(file);
            return finished(file, exact, Outcome.FINALIZED, "");
        } catch (Finalizer.Trouble e) {
            if (e.skipped) {
                removeMarker(file);
                return finished(file, seconds, Outcome.LEFT, e.getMessage());
            }
            return failed(file, seconds, e.getMessage());
        }
    }

    private static FinishedFile failed(Path file, double seconds, String reason) {
        return finished(file, seconds, Outcome.FAILED, reason);
    }

    private static FinishedFile finished(Path file, double seconds, Outcome outcome, String note) {
        long bytes = 0;
        try {
            bytes = Files.size(file);
        } catch (IOException e) {
            LOG.debug("{}: {}", file, e.toString());
        }
        return new FinishedFile(file, seconds, bytes, outcome, note);
    }

    static void removeMarker(Path file) {
        try {
            Files.deleteIfExists(RecordingFile.marker(file));
        } catch (IOException e) {
            LOG.debug("{}: {}", RecordingFile.marker(file), e.toString()); // the next start looks at the file again
        }
    }
}
