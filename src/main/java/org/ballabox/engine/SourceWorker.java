package org.ballabox.engine;

import java.time.Duration;
import org.ballabox.gst.AppSink;
import org.ballabox.gst.BusMessage;
import org.ballabox.gst.DisplayGuard;
import org.ballabox.gst.GstException;
import org.ballabox.gst.Sample;
import org.ballabox.gst.Timeline;
import org.ballabox.pipeline.Names;
import org.ballabox.pipeline.SourceText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Owns the pipeline of one source: builds it, hands its samples to the recording pipeline, notices when it fails, stalls or
 * is moved to another device, and builds it again, for ever.
 */
final class SourceWorker implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(SourceWorker.class);

    /** A device may take this long to deliver its first sample. */
    private static final Duration FIRST_SAMPLE = Duration.ofSeconds(5);
    private static final long PULL = 100_000_000;
    /** Samples between two looks at the bus: levels come five times a second. */
    private static final int SAMPLES_PER_POLL = 5;
    /** Samples between two looks at which device PulseAudio has us on. */
    private static final int SAMPLES_PER_DEVICE_CHECK = 50;

    private final SourceKind kind;
    private final SourcePlan plan;
    private final HandOff<Inlet> inlets;
    private final Timeline timeline;
    private final NanoClock clock;
    private final Backoff backoff;
    private final Reaper reaper;
    private final Stopping stopping = new Stopping();

    private Inlet inlet;
    private int lostCount;
    private volatile Outage outage = new Outage(0, -1);
    private boolean everLive;
    private volatile SourceStatus status;

    SourceWorker(SourceKind kind, SourcePlan plan, HandOff<Inlet> inlets, Timeline timeline, NanoClock clock, Backoff backoff,
            Reaper reaper) {
        this.kind = kind;
        this.plan = plan;
        this.inlets = inlets;
        this.timeline = timeline;
        this.clock = clock;
        this.backoff = backoff;
        this.reaper = reaper;
        this.status = new SourceStatus(kind.label, SourceStatus.State.STARTING, "", 0, 0, Double.NaN);
    }

    SourceKind kind() {
        return kind;
    }

    /** Safe from any thread. A lost source may be stuck in an attempt: how long it has been lost is counted here. */
    SourceStatus status() {
        var last = status;
        return new SourceStatus(last.name(), last.state(), last.reason(), last.lostCount(), secondsLost(), last.level());
    }

    private double secondsLost() {
        return outage.nanos(clock.nanoTime()) / 1e9;
    }

    /**
     * For how long it was lost.
     *
     * @param before in all outages that are over, in ns
     * @param since when the present one began, in ns; -1 while it is not lost
     */
    private record Outage(long before, long since) {

        boolean isNow() {
            return since >= 0;
        }

        long nanos(long now) {
            return before + (isNow() ? now - since : 0);
        }
    }

    void stop() {
        stopping.request();
    }

    @Override
    public void run() {
        try {
            while (!stopping.requested()) {
                var reason = attempt();
                if (stopping.requested()) {
                    break;
                }
                lost(reason);
                stopping.await(backoff.next());
            }
        } finally {
            if (inlet != null) {
                inlet.close();
            }
            inlets.discard();
        }
    }

    /** One pipeline from launch to its end; returns why it ended. */
    private String attempt() {
        LivePipeline live;
        SourcePlan.Attempt attempt;
        int connectionsLost = DisplayGuard.connectionsLost();
        try {
            attempt = plan.next();
            live = LivePipeline.launch(attempt.text(), timeline);
        } catch (SourceMissing | GstException e) {
            return e.getMessage();
        }
        var sink = live.pipeline().appSink(Names.SOURCE_OUT);
        var watch = new DeviceWatch(live, reaper);
        try {
            return live.play() ? pump(live, sink, attempt, watch) : live.failure();
        } finally {
            sink.close();
            if (kind == SourceKind.SCREEN && DisplayGuard.connectionsLost() != connectionsLost) {
                LOG.debug("the X server is gone: its pipeline is left behind");
            } else {
                reaper.dismiss(kind.label, live, watch::awaitAnswer);
            }
        }
    }

    private String pump(LivePipeline live, AppSink sink, SourcePlan.Attempt attempt, DeviceWatch watch) {
        long lastSample = clock.nanoTime();
        var patience = FIRST_SAMPLE;
        var pace = attempt.rate() > 0 ? new Pace(attempt.rate()) : null;
        boolean mayMove = kind.isSound() && !attempt.device().isEmpty();
        for (long count = 0; !stopping.requested(); count++) {
            takeInlet();
            boolean delivered;
            try (var sample = sink.pull(PULL)) {
                // one sample without a time would end the compositor, and with it the recording pipeline
                delivered = sample != null && sample.runningTime() >= 0;
                if (delivered && pace != null) {
                    keepPace(live, pace, sample);
                }
                if (delivered && inlet != null) {
                    inlet.appSrc().push(sample);
                }
            }
            if (delivered) {
                lastSample = clock.nanoTime();
                patience = kind.stall;
                if (status.state() != SourceStatus.State.LIVE) {
                    live();
                }
            }
            if (!delivered || count % SAMPLES_PER_POLL == 0) {
                var failure = pollBus(live);
                if (failure != null) {
                    return failure;
                }
            }
            if (!delivered && clock.nanoTime() - lastSample > patience.toNanos()) {
                return "nothing came for " + patience.toSeconds() + " s";
            }
            if (mayMove && delivered && count % SAMPLES_PER_DEVICE_CHECK == 1) {
                watch.ask();
            }
            if (!watch.device().isEmpty() && !watch.device().equals(attempt.device())) {
                return "PulseAudio moved it from " + attempt.device() + " to " + watch.device();
            }
        }
        return "";
    }

    private void keepPace(LivePipeline live, Pace pace, Sample sample) {
        long now = timeline.runningTime();
        int before = pace.rate();
        if (pace.next(now - sample.runningTime() - sample.duration(), now) != before) {
            live.pipeline().set(Names.PACE, "caps", SourceText.soundCaps(pace.rate()));
            LOG.trace("{}: {} Hz", kind.label, pace.rate());
        }
    }

    private void takeInlet() {
        var next = inlets.take();
        if (next != null) {
            if (inlet != null) {
                inlet.close();
            }
            inlet = next;
        }
    }

    /** Reads all messages that wait; returns what ended the pipeline, or null. */
    private String pollBus(LivePipeline live) {
        for (var message = live.poll(0); message.isPresent(); message = live.poll(0)) {
            switch (message.get()) {
                case BusMessage.Failure failure -> {
                    return failure.sentence();
                }
                case BusMessage.Eos eos -> {
                    return "it ended";
                }
                case BusMessage.Level level -> level(level.rms());
                case BusMessage.Warning warning -> LOG.debug("{}: {}", kind.label, warning.text());
                default -> { }
            }
        }
        return null;
    }

    private void level(double rms) {
        if (status.state() == SourceStatus.State.LIVE) {
            status = status(SourceStatus.State.LIVE, "", rms);
        }
    }

    private void live() {
        if (outage.isNow()) {
            long now = clock.nanoTime();
            long lost = now - outage.since();
            outage = new Outage(outage.nanos(now), -1);
            if (everLive) {
                LOG.info("{} restored after {} s", kind.label, Math.round(lost / 1e9));
            } else {
                LOG.info("{} is there now", kind.label);
            }
        } else {
            LOG.debug("{} delivers", kind.label);
        }
        everLive = true;
        backoff.reset();
        status = status(SourceStatus.State.LIVE, "", Double.NaN);
    }

    private void lost(String reason) {
        if (!outage.isNow()) {
            outage = new Outage(outage.before(), clock.nanoTime());
            lostCount++;
            LOG.warn("{} {}: {}; the recording goes on without it, and it comes back on its own", kind.label,
                    everLive ? "lost" : "is not there", reason);
        } else if (!reason.equals(status.reason())) {
            LOG.debug("{} still lost: {}", kind.label, reason);
        }
        status = status(SourceStatus.State.LOST, reason, Double.NaN);
    }

    private SourceStatus status(SourceStatus.State state, String reason, double level) {
        return new SourceStatus(kind.label, state, reason, lostCount, secondsLost(), level);
    }
}
