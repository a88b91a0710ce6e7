package org.ballabox.engine;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.ballabox.gst.GstException;
import org.ballabox.gst.Sample;
import org.ballabox.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes the encoded media into files. Owns the pipeline of the file that is open; a file begins at a keyframe and ends when
 * a segment is full, the encoder is replaced, the disk is full or fails, or the recording stops. Closed files go to a {@link
 * FileFinisher}. Writing itself happens on the file pipeline's thread, so a slow disk holds this one up only where a file is opened.
 */
final class FileWriter implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(FileWriter.class);

    private static final long PULL = 50_000_000;
    /** How much may wait for a slow disk before frames are left out. */
    private static final Duration QUEUE = Duration.ofSeconds(10);
    /** After the disk has failed or the encoder ended, sound that is due may take this long, in ns. */
    private static final long SOUND_BEHIND = 1_000_000_000;
    /** Times are rounded; half a frame at 120 fps, in ns, is less than any frame. */
    private static final long HALF_FRAME = 4_000_000;
    /** A file that lasted this long shows that the disk works: if it fails then, the next one may come at once. */
    private static final Duration PROVEN = Duration.ofSeconds(5);
    private static final long STATUS_PERIOD = 500_000_000;

    private final Settings settings;
    private final NanoClock clock;
    private final Clock wallClock;
    private final HandOff<Outlet> outlets;
    private final Progress progress;
    private final Disk disk;
    private final Backoff reopen;
    private final Reaper reaper;
    private final Stopping stopping = new Stopping();

    /** The open file; null while there is none. */
    private OpenFile current;
    /** The file before it, while sound from before the cut may still come; null else. */
    private OpenFile previous;
    /** Running time at which {@link #previous} ends, in ns. */
    private long cut;
    private Outlet outlet;
    private final List<FileFinisher> finishers = new ArrayList<>();
    private volatile boolean open;
    private volatile boolean complete;
    private volatile boolean closed = true;
    private volatile long limit = Long.MAX_VALUE;
    private volatile long end = Long.MAX_VALUE;
    private volatile FileStatus status = FileStatus.NONE;

    private final Tally tally;
    private long lastStatus;
    private long reopenAt;
    private long lastKeyframeRequest;
    private String paused = "";
    private boolean diskIsSlow;

    FileWriter(Settings settings, NanoClock clock, Clock wallClock, HandOff<Outlet> outlets, Progress progress,
            Disk disk, Backoff reopen, Reaper reaper) {
        this.settings = settings;
        this.clock = clock;
        this.wallClock = wallClock;
        this.outlets = outlets;
        this.progress = progress;
        this.disk = disk;
        this.reopen = reopen;
        this.reaper = reaper;
        this.tally = new Tally(settings.video().fps());
    }

    /**
     * From now on the next keyframe opens a file.
     *
     * @param length of the whole recording in ns; it ends there to the frame
     */
    void open(long length) {
        limit = length;
        open = true;
    }

    /**
     * Ends the recording with the last frame before a time; the sound too.
     *
     * @param runningTime in ns
     */
    void endAt(long runningTime) {
        end = runningTime;
    }

    /** Whether the recording has its whole length. */
    boolean isComplete() {
        return complete;
    }

    FileStatus status() {
        return status;
    }

    /** Whether no file is open; as of the last step. */
    boolean isClosed() {
        return closed;
    }

    /** Files that are closed, in the order in which they were begun. */
    synchronized List<FileFinisher> finishers() {
        return List.copyOf(finishers);
    }

    /** Ends the file at once; without this it ends when EOS comes through the recording pipeline. */
    void stop() {
        stopping.request();
    }

    @Override
    public void run() {
        try {
            while (!stopping.requested()) {
                takeOutlet();
                if (outlet == null) {
                    stopping.await(Duration.ofMillis(10));
                    progress.looked();
                    continue;
                }
                if (!step()) {
                    stopping.await(Duration.ofMillis(10)); // EOS: nothing comes before the next outlet, or the stop
                }
            }
        } finally {
            closeAll();
            if (outlet != null) {
                outlet.close();
            }
            outlets.discard();
        }
    }

    /** Moves what is there; false when the outlet has ended. */
    private boolean step() {
        boolean delivered;
        try (var frame = outlet.video().pull(PULL)) {
            progress.looked();
            delivered = frame != null;
            if (delivered) {
                progress.frame();
                video(frame);
            }
        }
        outlet.eachSound(this::audio);
        watchFile();
        publish();
        if (!delivered && outlet.isEos()) {
            closeAll();
            return false;
        }
        return true;
    }

    private void takeOutlet() {
        var next = outlets.take();
        if (next != null) {
            closeAll(); // another encoder's frames never follow in the same file
            if (outlet != null) {
                outlet.close();
            }
            outlet = next;
            tally.interrupt();
        }
    }

    private void video(Sample frame) {
        long time = frame.runningTime();
        tally.frame(time, current != null);
        if (frame.isKeyframe()) {
            if (current == null && mayOpen()) {
                openFile();
            } else if (current != null && segmentIsFull(time)) {
                nextSegment(time);
            }
        } else if (current == null && mayOpen()) {
            hurry();
        }
        if (current != null && isFull(time)) {
            complete = true;
            endSegment(time);
        }
        if (current != null) {
            current.feed().video(frame);
        }
    }

    /** Whether the recording has its length before the frame of that time. */
    private boolean isFull(long time) {
        return current.feed().hasBegun()
                && (time >= end || tally.secondsBefore() * 1e9 + time - current.feed().begin() >= limit - HALF_FRAME);
    }

    /** A new file need not wait for a keyframe that is two seconds away. */
    private void hurry() {
        if (clock.nanoTime() - lastKeyframeRequest > 500_000_000L) {
            lastKeyframeRequest = clock.nanoTime();
            outlet.requestKeyframe();
        }
    }

    private void audio(Sample sound) {
        if (previous != null) {
            if (sound.runningTime() < cut) {
                previous.feed().audio(sound);
                return;
            }
            finishPrevious();
            publishNow();
        }
        if (current != null) {
            current.feed().audio(sound);
        }
    }

    private boolean mayOpen() {
        if (!open || complete || clock.nanoTime() < reopenAt) {
            return false;
        }
        long reserve = settings.output().reserve();
        // some room above the reserve, or the file would be closed again at once
        return disk.free() > (paused.isEmpty() ? reserve : reserve + reserve / 8);
    }

    private void openFile() {
        try {
            current = OpenFile.create(settings.output(), LocalDateTime.now(wallClock), outlet.timeline(), QUEUE, reaper);
        } catch (GstException e) {
            cannotOpen(e.getMessage());
            return;
        } catch (IOException e) {
            cannotOpen(e.getMessage() == null ? e.toString() : e.getMessage());
            return;
        }
        disk.recording(current.path());
        paused = "";
        publishNow(); // before it is announced: whoever reads of it may ask
        LOG.info("recording {}", current.path());
    }

    private void cannotOpen(String reason) {
        var pause = reopen.next();
        reopenAt = clock.nanoTime() + pause.toNanos();
        LOG.error("cannot open a file in {}: {}; trying again in {} s", settings.output().dir(), reason, pause.toSeconds());
    }

    private boolean segmentIsFull(long time) {
        return settings.output().segment().isPresent() && current.feed().hasBegun()
                && time - current.feed().begin() >= settings.output().segment().get().toNanos() - HALF_FRAME;
    }

    private void nextSegment(long time) {
        endSegment(time);
        openFile();
    }

    /** Ends the open file's picture before the frame of that time; its sound may still come. */
    private void endSegment(long time) {
        finishPrevious();
        previous = current;
        cut = time;
        tally.close(previous);
        previous.feed().endVideo();
        current = null;
        disk.recording(null);
    }

    /** Looks whether the open file's pipeline has failed, or the disk is full. */
    private void watchFile() {
        if (tally.lastFrame() - cut > SOUND_BEHIND) {
            finishPrevious();
        }
        if (current == null) {
            return;
        }
        var failure = current.failure();
        if (failure.isPresent()) {
            LOG.error("writing {} failed: {}; closing it and going on in a new file", current.path(), failure.get());
            failCurrent();
            return;
        }
        noteSlowDisk();
        if (disk.free() <= settings.output().reserve()) {
            paused = "the disk is full";
            LOG.error("only {} MB are free in {}: closing {}; streams go on, and recording goes on when there is room",
                    disk.free() >> 20, settings.output().dir(), current.path().getFileName());
            closeAll();
        }
    }

    /** Said once when it begins; the status counts on. */
    private void noteSlowDisk() {
        if (current.feed().isDropping() && !diskIsSlow) {
            LOG.warn("the disk is too slow: {} s of recording wait for it; leaving out frames up to the next keyframe each time",
                    QUEUE.toSeconds());
        } else if (diskIsSlow && !current.feed().isDropping()) {
            LOG.info("the disk keeps up again; {} frames are missing so far", tally.status(current, paused).dropped());
        }
        diskIsSlow = current.feed().isDropping();
    }

    private void failCurrent() {
        if (current.seconds(tally.lastFrame()) > PROVEN.toSeconds()) {
            reopen.reset();
        }
        paused = "the disk failed";
        reopenAt = clock.nanoTime() + reopen.next().toNanos();
        closeAll();
    }

    private void closeAll() {
        finishPrevious();
        if (current != null) {
            tally.close(current);
            finish(current);
            current = null;
            disk.recording(null);
        }
        publishNow();
    }

    private void finishPrevious() {
        if (previous != null) {
            finish(previous);
            previous = null;
        }
    }

    private void finish(OpenFile file) {
        file.end(settings.output().finalizeFiles()).ifPresent(finisher -> {
            synchronized (this) {
                finishers.add(finisher);
            }
            Thread.ofPlatform().name("finish").start(finisher);
        });
    }

    private void publish() {
        if (clock.nanoTime() - lastStatus > STATUS_PERIOD) {
            publishNow();
        }
    }

    private void publishNow() {
        lastStatus = clock.nanoTime();
        closed = current == null && previous == null;
        status = tally.status(current, paused);
    }
}
