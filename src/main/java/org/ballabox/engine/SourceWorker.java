package org.ballabox.engine;

import java.time.Duration;
import org.ballabox.gst.AppSink;
import org.ballabox.gst.BusMessage;
import org.ballabox.gst.DisplayGuard;
import org.ballabox.gst.GstException;
import org.ballabox.gst.Timeline;
import org.ballabox.pipeline.Names;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Owns the pipeline of one source: builds it, follows it, notices when it fails or stalls, and builds it again, for ever.
 */
abstract sealed class SourceWorker implements Runnable permits PictureWorker, SoundWorker {

    private static final Logger LOG = LoggerFactory.getLogger(SourceWorker.class);

    /** A device may take this long to deliver its first sample, in ns. */
    private static final long FIRST_SAMPLE = 5_000_000_000L;

    private final SourceKind kind;
    private final SourcePlan plan;
    private final Timeline timeline;
    private final NanoClock clock;
    private final Backoff backoff;
    private final Reaper reaper;
    private final Stopping stopping = new Stopping();

    private int lostCount;
    private volatile Outage outage = new Outage(0, -1);
    private boolean everLive;
    private volatile SourceStatus status;

    /** What every source needs. */
    record Surroundings(Timeline timeline, NanoClock clock, Backoff backoff, Reaper reaper) {}

    SourceWorker(SourceKind kind, SourcePlan plan, Surroundings surroundings) {
        this.kind = kind;
        this.plan = plan;
        this.timeline = surroundings.timeline();
        this.clock = surroundings.clock();
        this.backoff = surroundings.backoff();
        this.reaper = surroundings.reaper();
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
                var reason = tryAttempt();
                if (stopping.requested()) {
                    break;
                }
                plan.failed(reason);
                lost(reason);
                stopping.await(backoff.next());
            }
        } finally {
            letGo();
        }
    }

    /** An error in the program ends one attempt, not the source. */
    private String tryAttempt() {
        try {
            return attempt();
        } catch (RuntimeException e) {
            LOG.error("{}: an error in the program", kind.label, e);
            return e.toString();
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
        Runnable beforeClose = () -> { };
        try {
            if (!live.play()) {
                return live.failure();
            }
            var followed = follow(live, live.pipeline().appSink(Names.SOURCE_OUT), attempt);
            beforeClose = followed.beforeClose();
            return followed.reason();
        } finally {
            if (kind == SourceKind.SCREEN && DisplayGuard.connectionsLost() != connectionsLost) {
                LOG.debug("the X server is gone: its pipeline is left behind");
            } else {
                reaper.dismiss(kind.label, live, beforeClose);
            }
        }
    }

    /**
     * How following a pipeline ended.
     *
     * @param beforeClose what must have returned before the pipeline is closed, and may wait for ever
     */
    record Followed(String reason, Runnable beforeClose) {}

    /**
     * Follows a pipeline that plays until it fails or a stop is requested.
     *
     * @param sink becomes the callee's own
     */
    abstract Followed follow(LivePipeline live, AppSink sink, SourcePlan.Attempt attempt);

    /** Frees what is kept from one pipeline to the next. */
    abstract void letGo();

    final boolean isStopping() {
        return stopping.requested();
    }

    /** Pauses; returns early when a stop is requested. */
    final void pause(Duration time) {
        stopping.await(time);
    }

    final long now() {
        return clock.nanoTime();
    }

    final Timeline timeline() {
        return timeline;
    }

    final Reaper reaper() {
        return reaper;
    }

    /**
     * Why silence has lasted too long; empty while it has not.
     *
     * @param since when the last sample came, or the pipeline began, in ns
     * @param first whether none has come yet
     */
    final String silence(long since, boolean first) {
        long patience = first ? FIRST_SAMPLE : kind.stall.toNanos();
        return now() - since > patience ? "nothing came for " + patience / 1_000_000_000 + " s" : "";
    }

    final boolean isLive() {
        return status.state() == SourceStatus.State.LIVE;
    }

    /** Reads all messages that wait; returns what ended the pipeline, or null. */
    final String pollBus(LivePipeline live) {
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
        if (isLive()) {
            status = status(SourceStatus.State.LIVE, "", rms);
        }
    }

    /** Samples come: takes note of it once. */
    final void delivers() {
        if (!isLive()) {
            becomeLive();
        }
    }

    private void becomeLive() {
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
