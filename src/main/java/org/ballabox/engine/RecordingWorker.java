package org.ballabox.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.ballabox.gst.BusMessage;
import org.ballabox.gst.GstException;
import org.ballabox.gst.PixelFormat;
import org.ballabox.gst.SystemClock;
import org.ballabox.gst.Timeline;
import org.ballabox.hardware.Capabilities;
import org.ballabox.hardware.VideoEncoder;
import org.ballabox.pipeline.EncoderText;
import org.ballabox.pipeline.Names;
import org.ballabox.pipeline.RecordingText;
import org.ballabox.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Owns the recording pipeline. Nothing outside can end it; only its own encoder can, by an error or by silence. Then a new
 * one takes its place, in software if the hardware has failed twice, and the consumers are handed its outlets: files and
 * streams begin anew with its first keyframe.
 */
final class RecordingWorker implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RecordingWorker.class);

    private static final long POLL = 100_000_000;
    /** Without an encoded frame for this long the encoder counts as hung, though it reports no error. */
    private static final Duration STALL = Duration.ofSeconds(5);
    /** EOS has passed through within this time, or the files are closed without waiting for the rest. */
    private static final Duration DRAIN = Duration.ofSeconds(3);
    /** Sound gets its time when it arrives; in ns before that it was heard: the device's buffer and PulseAudio's. */
    private static final long HEARD_BEFORE = 20_000_000;
    /** So many pipelines in a row without a single frame: there is nothing left to try. */
    private static final int HOPELESS = 4;

    private final Settings settings;
    private final Capabilities capabilities;
    private final SystemClock systemClock;
    private final Timeline sources;
    private final NanoClock clock;
    private final Map<SourceKind, HandOff<Inlet>> inlets;
    private final Map<String, HandOff<Outlet>> outlets;
    private final HandOff<FrameInlet> frames;
    private final Progress progress;
    private final Reaper reaper;
    private final Stopping stopping = new Stopping();

    /** Whether any stream's network is too slow now. */
    private final BooleanSupplier congested;
    private final AdaptiveBitrate adaptive;
    private int bitrate;

    private volatile Timeline timeline;
    private volatile VideoEncoder encoder;
    private volatile String hopeless = "";

    RecordingWorker(Settings settings, Capabilities capabilities, SystemClock systemClock, Timeline sources, NanoClock clock,
            Map<SourceKind, HandOff<Inlet>> inlets, Map<String, HandOff<Outlet>> outlets, HandOff<FrameInlet> frames, Progress progress,
            Reaper reaper, BooleanSupplier congested) {
        this.settings = settings;
        this.capabilities = capabilities;
        this.systemClock = systemClock;
        this.sources = sources;
        this.timeline = sources;
        this.clock = clock;
        this.inlets = inlets;
        this.outlets = outlets;
        this.frames = frames;
        this.progress = progress;
        this.reaper = reaper;
        this.congested = congested;
        this.adaptive = new AdaptiveBitrate(settings.video().bitrate(), clock.nanoTime());
        this.encoder = capabilities.video();
    }

    VideoEncoder encoder() {
        return encoder;
    }

    /** The running pipeline's own. */
    Timeline timeline() {
        return timeline;
    }

    /** Why no encoder works at all; empty while one does. */
    String hopeless() {
        return hopeless;
    }

    /** Asks for EOS. */
    void stop() {
        stopping.request();
    }

    @Override
    public void run() {
        var trust = new HardwareTrust();
        int withoutFrame = 0;
        while (!stopping.requested()) {
            long before = progress.frames();
            long began = clock.nanoTime();
            var failure = generation();
            if (stopping.requested()) {
                return;
            }
            withoutFrame = progress.frames() == before ? withoutFrame + 1 : 0;
            if (withoutFrame >= HOPELESS) {
                hopeless = failure;
                return;
            }
            if (trust.isLost(clock.nanoTime() - began) && !capabilities.fallback().equals(encoder)) {
                LOG.warn("{} failed twice ({}); going on in software with {}", encoder.label(), failure,
                        capabilities.fallback().label());
                encoder = capabilities.fallback();
            } else {
                LOG.warn("the encoder failed: {}; going on in a new file with {}", failure, encoder.label());
            }
        }
    }

    /** One recording pipeline from launch to its end; returns why it ended. */
    private String generation() {
        LivePipeline live;
        progress.restart();
        bitrate = settings.video().bitrate();
        try {
            // the mixer begins at running time zero, whatever one tells it, and would make up for all the time since: so each
            // recording pipeline has a timeline of its own, and its inputs are moved from the sources' to that
            timeline = systemClock.timeline();
            live = LivePipeline.launch(RecordingText.of(settings, encoder, capabilities.aac(), List.copyOf(outlets.keySet())), timeline);
        } catch (GstException e) {
            return e.getMessage();
        }
        try {
            if (!live.play()) {
                return live.failure();
            }
            inlets.forEach((kind, handOff) -> handOff.offer(inlet(live, kind)));
            frames.offer(new FrameInlet(live.pipeline().appSrc(Names.PICTURE_IN), timeline,
                    PixelFormat.ofCaps(EncoderText.format(encoder, settings.video())), EncoderText.frames(encoder, settings.video())));
            outlets.forEach((consumer, handOff) -> handOff.offer(new Outlet(
                    live.pipeline().appSink(Names.videoOut(consumer)), live.pipeline().appSink(Names.audioOut(consumer)), timeline)));
            LOG.info("encoding with {}", encoder.label());
            return watch(live);
        } finally {
            reaper.dismiss("recording", live);
        }
    }

    private Inlet inlet(LivePipeline live, SourceKind kind) {
        var appSrc = live.pipeline().appSrc(kind.inlet);
        appSrc.shift(-timeline.since(sources) - HEARD_BEFORE);
        return new Inlet(appSrc);
    }

    private String watch(LivePipeline live) {
        long drainUntil = 0;
        for (;;) {
            var message = live.poll(POLL);
            if (message.isPresent() && message.get() instanceof BusMessage.Failure failure) {
                return failure.sentence();
            }
            if (message.isPresent() && message.get() instanceof BusMessage.Eos) {
                return "it ended";
            }
            if (message.isPresent() && message.get() instanceof BusMessage.Warning warning) {
                LOG.warn("{}: {}", warning.source(), warning.text());
            }
            if (stopping.requested()) {
                long now = clock.nanoTime();
                if (drainUntil == 0) {
                    drainUntil = now + DRAIN.toNanos();
                    endInputs(live);
                } else if (now > drainUntil) {
                    LOG.warn("the encoder does not finish; closing the file without its last frames");
                    return "EOS did not arrive";
                }
            } else if (settings.streaming().adaptive()) {
                adaptBitrate(live);
            }
            if (!stopping.requested() && progress.starved() > STALL.toNanos()) {
                return "no frame for " + STALL.toSeconds() + " s";
            }
        }
    }

    private void adaptBitrate(LivePipeline live) {
        int next = adaptive.next(congested.getAsBoolean(), clock.nanoTime());
        if (next == bitrate) {
            return;
        }
        EncoderText.bitrate(encoder, next).ifPresent(property -> {
            live.pipeline().set(Names.ENCODER, property.name(), property.value());
            LOG.warn("the network is {}: the bitrate of stream and recording is {} kbit/s now", next < bitrate ? "slow" : "faster again",
                    next / 1000);
        });
        bitrate = next;
    }

    private static void endInputs(LivePipeline live) {
        for (var name : List.of(Names.PICTURE_IN, Names.MIC_IN, Names.DESKTOP_IN)) {
            try (var input = live.pipeline().appSrc(name)) {
                input.endOfStream();
            }
        }
    }
}
