package org.ballabox.hardware.probe;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.ballabox.settings.Settings;

/**
 * Looks at the whole machine. What waits for devices or networks is looked at side by side; the encoder is measured when
 * the rest is done, so that nothing else costs CPU time meanwhile.
 *
 * <pre>
 *  board ─┐
 *  gstreamer library ─┬─ display, camera, sound ─┐
 *                     ├─ storage ────────────────┼─ encoder: tried and measured ─ verdict
 *  network, service ──┴─ vpu without GStreamer ──┘
 * </pre>
 */
public final class Probe {

    private final Settings settings;
    private final Surroundings surroundings;
    private final boolean bench;
    private volatile boolean hung;

    /** @param bench whether the encoders are measured longer and against each other */
    public Probe(Settings settings, Surroundings surroundings, boolean bench) {
        this.settings = settings;
        this.surroundings = surroundings;
        this.bench = bench;
    }

    /** Looks at everything; returns within the sum of the bounds, whatever hangs. */
    public ProbeReport run() throws InterruptedException {
        long begin = surroundings.nanoTime().getAsLong();
        var gstreamer = new GStreamerInspection(settings, surroundings);
        var encoder = new EncoderInspection(settings, surroundings, bench, gstreamer);
        var findings = new ArrayList<Finding>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var library = threads.submit(() -> inspect(gstreamer));
            var beside = new ArrayList<Future<List<Finding>>>();
            for (var inspection : List.of(new BoardInspection(surroundings), new VpuInspection(surroundings),
                    new NetworkInspection(settings, surroundings), new ServiceInspection(surroundings),
                    new StorageInspection(settings, surroundings), new DisplayInspection(settings, surroundings))) {
                beside.add(threads.submit(() -> inspect(inspection)));
            }
            findings.addAll(result(library));
            for (var inspection : List.of(new CameraInspection(settings, surroundings, gstreamer), new SoundInspection(settings, gstreamer))) {
                beside.add(threads.submit(() -> inspect(inspection)));
            }
            for (var answer : beside) {
                findings.addAll(result(answer));
            }
            findings.addAll(inspect(encoder));
        }
        findings.sort(Comparator.comparing(Finding::group)); // stable: within a group the order is the inspections'
        var took = Duration.ofNanos(surroundings.nanoTime().getAsLong() - begin);
        return new ProbeReport(Verdicts.of(settings, encoder.capabilities(), findings), encoder.label(), findings, took, hung);
    }

    private static <T> T result(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private List<Finding> inspect(Inspection inspection) {
        return inspection.steps().stream().flatMap(this::take).toList();
    }

    /** Takes one step; when it hangs, its thread is left behind, since native code cannot be interrupted. */
    private Stream<Finding> take(Step step) {
        var findings = new Findings();
        var done = new CompletableFuture<Void>();
        Thread.ofPlatform().daemon().name("probe-" + step.id()).start(() -> {
            try {
                step.look().look(findings);
                done.complete(null);
            } catch (Exception | Error e) {
                done.completeExceptionally(e);
            }
        });
        try {
            done.get(step.bound().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            hung = true;
            findings.failed(step.id(), step.id(), "hangs: no answer within " + step.bound().toSeconds() + " s",
                    "unplug or restart what it looks at (see: ballabox probe --explain " + step.id() + "), then probe again");
        } catch (ExecutionException e) {
            findings.failed(step.id(), step.id(), "could not be looked at: " + e.getCause(), "please report this as a fault of Balla Box");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return findings.close().stream();
    }
}
