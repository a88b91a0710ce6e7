package org.ballabox.engine;

import org.ballabox.gst.AppSink;
import org.ballabox.gst.Sample;
import org.ballabox.pipeline.Names;
import org.ballabox.pipeline.SourceText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows a source of sound: hands its samples to the recording pipeline, keeps its clock in step, and notices when PulseAudio
 * moves it to another device.
 */
final class SoundWorker extends SourceWorker {

    private static final Logger LOG = LoggerFactory.getLogger(SoundWorker.class);

    private static final long PULL = 100_000_000;
    /** Samples between two looks at the bus: levels come five times a second. */
    private static final int SAMPLES_PER_POLL = 5;
    /** Samples between two looks at which device PulseAudio has us on. */
    private static final int SAMPLES_PER_DEVICE_CHECK = 50;

    private final HandOff<Inlet> inlets;
    private Inlet inlet;

    SoundWorker(SourceKind kind, SourcePlan plan, HandOff<Inlet> inlets, Surroundings surroundings) {
        super(kind, plan, surroundings);
        this.inlets = inlets;
    }

    @Override
    Followed follow(LivePipeline live, AppSink sink, SourcePlan.Attempt attempt) {
        var watch = new DeviceWatch(live, reaper());
        try (sink) {
            return new Followed(pump(live, sink, attempt, watch), watch::awaitAnswer);
        }
    }

    private String pump(LivePipeline live, AppSink sink, SourcePlan.Attempt attempt, DeviceWatch watch) {
        long lastSample = now();
        boolean first = true;
        var pace = attempt.rate() > 0 ? new Pace(attempt.rate()) : null;
        boolean mayMove = !attempt.device().isEmpty();
        for (long count = 0; !isStopping(); count++) {
            takeInlet();
            boolean delivered;
            try (var sample = sink.pull(PULL)) {
                // one sample without a time would end the mixer, and with it the recording pipeline
                delivered = sample != null && sample.runningTime() >= 0;
                if (delivered && pace != null) {
                    keepPace(live, pace, sample);
                }
                if (delivered && inlet != null) {
                    inlet.appSrc().push(sample);
                }
            }
            if (delivered) {
                lastSample = now();
                first = false;
                delivers();
            }
            if (!delivered || count % SAMPLES_PER_POLL == 0) {
                var failure = pollBus(live);
                if (failure != null) {
                    return failure;
                }
            }
            var silence = silence(lastSample, first);
            if (!silence.isEmpty()) {
                return silence;
            }
            if (mayMove && delivered && count % SAMPLES_PER_DEVICE_CHECK == 1) {
                watch.ask();
            }
            if (mayMove && !watch.device().isEmpty() && !watch.device().equals(attempt.device())) {
                return "PulseAudio moved it from " + attempt.device() + " to " + watch.device();
            }
        }
        return "";
    }

    private void keepPace(LivePipeline live, Pace pace, Sample sample) {
        long now = timeline().runningTime();
        int before = pace.rate();
        if (pace.next(now - sample.runningTime() - sample.duration(), now) != before) {
            live.pipeline().set(Names.PACE, "caps", SourceText.soundCaps(pace.rate()));
            LOG.trace("{}: {} Hz", kind().label, pace.rate());
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

    @Override
    void letGo() {
        if (inlet != null) {
            inlet.close();
        }
        inlets.discard();
    }
}
