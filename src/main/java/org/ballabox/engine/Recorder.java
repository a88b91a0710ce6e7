package org.ballabox.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballabox.gst.DisplayGuard;
import org.ballabox.gst.SystemClock;
import org.ballabox.hardware.Capabilities;
import org.ballabox.picture.Role;
import org.ballabox.settings.Layout;
import org.ballabox.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A whole recording: starts every worker, says when there is nothing to record, and stops them in the order in which nothing
 * is lost: streams (whose network may hang), then the encoder's inputs, then the file. One use. {@link #start}, {@link #await} and
 * {@link #close} belong to one thread; the rest is safe from any.
 */
public final class Recorder {

    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);

    private static final String FILE = "file";
    /** Sources get this long before the file opens, so that it does not begin with a black picture. */
    private static final Duration SETTLE = Duration.ofMillis(800);
    private static final Duration TICK = Duration.ofMillis(10);
    /** Longer than the recording pipeline takes to drain. */
    private static final Duration DRAIN = Duration.ofSeconds(5);
    private static final Duration WORKER = Duration.ofSeconds(1);
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(1);
    private static final Duration SOURCE_PAUSE = Duration.ofMillis(500);
    private static final Duration SOURCE_PAUSE_MAX = Duration.ofSeconds(3);
    private static final Duration STREAM_PAUSE = Duration.ofSeconds(1);
    private static final Duration REOPEN_PAUSE = Duration.ofMillis(500);
    private static final Duration REOPEN_PAUSE_MAX = Duration.ofSeconds(10);

    private final Settings settings;
    private final Times times;
    private final SystemClock systemClock = SystemClock.obtain();
    private final Reaper reaper;
    private final RecordingWorker recording;
    private final FileWriter file;
    private final Disk disk;
    private final SceneWorker scene;
    private final StillPicture picture;
    private final List<SourceWorker> sources = new ArrayList<>();
    private final List<StreamWorker> streams = new ArrayList<>();
    private final Stopping stopping = new Stopping();

    private final List<Thread> sourceThreads = new ArrayList<>();
    private final List<Thread> streamThreads = new ArrayList<>();
    private Thread recordingThread;
    private Thread sceneThread;
    private Thread fileThread;
    private Thread diskThread;

    /** GStreamer is initialised before. Nothing starts yet. */
    public Recorder(Settings settings, Capabilities capabilities, Sources plans, Times times) {
        this.settings = settings;
        this.times = times;
        this.reaper = new Reaper(times.clock());
        var timeline = systemClock.timeline();
        var progress = new Progress(times.clock());
        Map<SourceKind, HandOff<Inlet>> inlets = new EnumMap<>(SourceKind.class);
        Map<Role, HandOff<PictureConnection>> pictures = new EnumMap<>(Role.class);
        for (var kind : SourceKind.values()) {
            plans.of(kind).ifPresent(plan -> {
                var surroundings = new SourceWorker.Surroundings(timeline, times.clock(),
                        new Backoff(SOURCE_PAUSE, SOURCE_PAUSE_MAX, times.random()), reaper);
                sources.add(kind.isSound()
                        ? new SoundWorker(kind, plan, inlets.computeIfAbsent(kind, own -> new HandOff<>()), surroundings)
                        : new PictureWorker(kind, plan, pictures.computeIfAbsent(kind.role, own -> new HandOff<>()), surroundings));
            });
        }
        var frames = new HandOff<FrameInlet>();
        scene = new SceneWorker(settings, timeline, times.clock(), pictures, frames, reaper);
        Map<String, HandOff<Outlet>> outlets = new LinkedHashMap<>();
        outlets.put(FILE, new HandOff<>());
        long bitrate = (long) settings.video().bitrate() + settings.audio().bitrate();
        int number = 0;
        for (var url : settings.streaming().destinations()) {
            var handOff = new HandOff<Outlet>();
            outlets.put(Integer.toString(++number), handOff);
            streams.add(new StreamWorker(url, bitrate, settings.secrets(), handOff, times.clock(),
                    new Backoff(STREAM_PAUSE, settings.streaming().retryMax(), times.random()), reaper));
        }
        picture = new StillPicture(settings, times.clock(), scene);
        disk = new Disk(settings.output().dir());
        file = new FileWriter(settings, times.clock(), times.wallClock(), outlets.get(FILE), progress, disk,
                new Backoff(REOPEN_PAUSE, REOPEN_PAUSE_MAX, times.random()), reaper);
        recording = new RecordingWorker(settings, capabilities, systemClock, timeline, times.clock(), inlets, outlets, frames, progress, reaper,
                () -> streams.stream().anyMatch(StreamWorker::isCongested));
    }

    /**
     * Starts, and returns when the file may open: every picture is there or has failed once and something delivers, or the
     * time to settle is over. Sound is not waited for: it would begin no earlier.
     *
     * @param length after which the recording ends to the frame, or empty for no end
     * @throws NothingToRecord when no source at all is there
     */
    public void start(Optional<Duration> length) throws NothingToRecord {
        DisplayGuard.install();
        recordingThread = thread("recording", recording);
        sceneThread = thread("scene", scene);
        fileThread = thread("file", file);
        diskThread = thread("disk", disk);
        for (var source : sources) {
            sourceThreads.add(thread(source.status().name(), source));
        }
        for (int i = 0; i < streams.size(); i++) {
            streamThreads.add(thread("stream-" + (i + 1), streams.get(i)));
        }
        awaitSources();
        file.open(length.map(Duration::toNanos).orElse(Long.MAX_VALUE));
    }

    private static Thread thread(String name, Runnable work) {
        return Thread.ofPlatform().daemon().name(name).uncaughtExceptionHandler((thread, error) ->
                LOG.error("thread {} ended by an error in the program", thread.getName(), error)).start(work);
    }

    private void awaitSources() throws NothingToRecord {
        long end = times.clock().nanoTime() + SETTLE.toNanos();
        do {
            var states = sources.stream().map(source -> source.status().state()).toList();
            if (states.stream().allMatch(SourceStatus.State.LOST::equals)) {
                throw new NothingToRecord(sources.stream().map(SourceWorker::status).toList());
            }
            boolean pictures = sources.stream().filter(source -> !source.kind().isSound())
                    .noneMatch(source -> source.status().state() == SourceStatus.State.STARTING);
            if (pictures && states.contains(SourceStatus.State.LIVE)) {
                return;
            }
        } while (!stopping.await(TICK) && times.clock().nanoTime() < end);
    }

    /** Waits a moment; true once the recording is over: a stop is requested, it has its length, or no encoder works. */
    public boolean await(Duration pause) {
        return stopping.await(pause) || file.isComplete() || failure() != null;
    }

    /** Why recording is impossible, in a sentence; null while it is possible. */
    public String failure() {
        if (!scene.failure().isEmpty()) {
            return scene.failure();
        }
        return recording.hopeless().isEmpty() ? null : "no encoder works: " + recording.hopeless();
    }

    /** Shows screen and camera in another way from the next frame on, in the file and every stream. Safe from any thread. */
    public void show(Layout layout) {
        scene.show(layout);
    }

    /** Asks for the end; {@link #close} brings it about. Safe from any thread, a signal's too. */
    public void requestStop() {
        stopping.request();
    }

    /** Ends the recording without waiting for any network, and closes the file; rewriting goes on after it returns. */
    public void close() {
        file.endAt(recording.timeline().runningTime());
        streams.forEach(StreamWorker::stop);
        recording.stop();
        if (Threads.join(recordingThread, DRAIN)) {
            drainFile();
        }
        file.stop();
        picture.close();
        sources.forEach(SourceWorker::stop);
        Threads.join(fileThread, WORKER);
        disk.stop();
        sourceThreads.forEach(thread -> Threads.join(thread, WORKER));
        scene.stop(); // after the sources, which wait until it lets go of their pictures
        Threads.join(sceneThread, WORKER);
        streamThreads.forEach(thread -> Threads.join(thread, WORKER));
        Threads.join(diskThread, WORKER);
    }

    /** After EOS the file's thread has its last samples; it closes the file by itself. */
    private void drainFile() {
        long end = times.clock().nanoTime() + WORKER.toNanos();
        while (!file.isClosed() && times.clock().nanoTime() < end) {
            Threads.pause(TICK);
        }
    }

    /** Waits, whatever was requested. */
    public void pause(Duration time) {
        Threads.pause(time);
    }

    /** Whether every closed file is finished. */
    public boolean isFinished() {
        return file.finishers().stream().allMatch(finisher -> finisher.result() != null);
    }

    /** Every file of this recording, once {@link #isFinished}. */
    public List<FinishedFile> files() {
        return file.finishers().stream().map(FileFinisher::result).toList();
    }

    /**
     * Frees what is left, within a bound.
     *
     * @return false when a thread hangs in native code and was left behind: then the process must not wait for it
     */
    public boolean release() {
        boolean clean = reaper.await(LEFT_BEHIND) && DisplayGuard.connectionsLost() == 0;
        if (clean) {
            systemClock.close();
        }
        return clean;
    }

    /** What is being recorded now, as a JPEG not older than a second; empty before the first frame. Safe from any thread. */
    public Optional<byte[]> picture() {
        return picture.jpeg();
    }

    /** A snapshot, at no cost to the recording. Safe from any thread. */
    public RecorderStatus status() {
        var finishing = file.finishers().stream().filter(finisher -> finisher.result() == null)
                .mapToDouble(FileFinisher::progress).min().orElse(Double.NaN);
        long free = Math.max(0, disk.free() - settings.output().reserve());
        double bytesPerMinute = (settings.video().bitrate() + settings.audio().bitrate()) / 8.0 * 60;
        return new RecorderStatus(file.status(), recording.encoder().label(), free, free / bytesPerMinute, finishing,
                sources.stream().map(SourceWorker::status).toList(), streams.stream().map(StreamWorker::status).toList());
    }
}
