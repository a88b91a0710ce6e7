package org.ballabox.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.ballabox.gst.BusMessage;
import org.ballabox.gst.GstException;
import org.ballabox.gst.Timeline;
import org.ballabox.pipeline.ConsumerText;
import org.ballabox.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One file while it is written: where it is, its pipeline, and the bridge into that. One thread's own, until it ends. */
final class OpenFile {

    private static final Logger LOG = LoggerFactory.getLogger(OpenFile.class);

    private final RecordingFile file;
    private final LivePipeline live;
    private final EncodedFeed feed;
    private final Reaper reaper;

    private OpenFile(RecordingFile file, LivePipeline live, EncodedFeed feed, Reaper reaper) {
        this.file = file;
        this.live = live;
        this.feed = feed;
        this.reaper = reaper;
    }

    /**
     * Creates the file, and a pipeline that waits for its first keyframe.
     *
     * @param now what the file is named after
     * @param timeline of the recording pipeline whose samples will come
     * @param queue how much may wait for a slow disk
     * @throws IOException when the file cannot be created
     * @throws GstException when the pipeline does not start; then no file is left
     */
    static OpenFile create(Settings.Output settings, LocalDateTime now, Timeline timeline, Duration queue, Reaper reaper) throws IOException {
        var file = RecordingFile.create(settings.dir(), settings.prefix(), now);
        try {
            var live = LivePipeline.launch(ConsumerText.file(file.path()), timeline);
            if (!live.play()) {
                var reason = live.failure();
                reaper.dismiss("file", live);
                throw new GstException(reason);
            }
            return new OpenFile(file, live, new EncodedFeed(live, queue, false), reaper);
        } catch (GstException e) {
            discard(file);
            throw e;
        }
    }

    Path path() {
        return file.path();
    }

    EncodedFeed feed() {
        return feed;
    }

    /** Its size on the disk now, in bytes. */
    long bytes() {
        try {
            return Files.size(file.path());
        } catch (IOException e) {
            LOG.debug("{}: {}", file.path(), e.toString());
            return 0;
        }
    }

    /** How long it is at a running time, in s. */
    double seconds(long until) {
        return feed.hasBegun() ? (until - feed.begin()) / 1e9 : 0;
    }

    /** Why it cannot be written any more; empty while it can. */
    Optional<String> failure() {
        for (var message = live.poll(0); message.isPresent(); message = live.poll(0)) {
            if (message.get() instanceof BusMessage.Failure error) {
                return Optional.of(error.sentence());
            }
        }
        return Optional.empty();
    }

    /**
     * Ends it; whoever gets the finisher runs it. A file that nothing was written into is removed instead.
     *
     * @param rewritten whether FFmpeg shall rewrite it
     */
    Optional<FileFinisher> end(boolean rewritten) {
        feed.end();
        feed.close();
        if (!feed.hasBegun()) {
            reaper.dismiss("file", live);
            discard(file);
            return Optional.empty();
        }
        return Optional.of(new FileFinisher(file, live, rewritten, reaper));
    }

    private static void discard(RecordingFile file) {
        try {
            Files.deleteIfExists(file.path());
            file.marker().remove();
        } catch (IOException e) {
            LOG.debug("{}: {}", file.path(), e.toString());
        }
    }
}
