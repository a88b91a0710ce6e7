package org.ballabox.service;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.ballabox.engine.RecorderStatus;
import org.ballabox.engine.SourceStatus;
import org.ballabox.engine.StreamStatus;

/**
 * A recording's status for Prometheus. Names are only ever added. Times are in s, sizes in bytes; a state is a gauge of 0 or 1.
 *
 * @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">Exposition formats</a>
 */
final class StatusMetrics {

    /** Prometheus' own; what the format is called in HTTP. */
    static final String CONTENT_TYPE = PrometheusTextFormatWriter.CONTENT_TYPE;

    private StatusMetrics() {}

    static String of(RecorderStatus status) {
        var file = status.file();
        var text = new ByteArrayOutputStream();
        try {
            PrometheusTextFormatWriter.create().write(text, MetricSnapshots.of(
                    gauge("ballabox_recording", "Whether a file is being written.", file.path() != null ? 1 : 0),
                    counter("ballabox_recorded_seconds", "Recorded into all files of this run.", file.seconds()),
                    counter("ballabox_recorded_frames", "Frames in all files of this run.", file.frames()),
                    counter("ballabox_missing_frames", "Frames that the encoder or the disk was too slow for.", file.dropped()),
                    gauge("ballabox_file_bytes", "Size of the file that is being written.", file.bytes()),
                    gauge("ballabox_disk_free_bytes", "Room on the disk above the reserve.", status.freeBytes()),
                    gauge("ballabox_av_drift_seconds", "By how much sound has moved against the picture.", file.drift() / 1000),
                    gauges("ballabox_source_live", "Whether a source delivers.", status.sources(), StatusMetrics::labels,
                            source -> source.state() == SourceStatus.State.LIVE ? 1 : 0),
                    counters("ballabox_source_losses", "How often a source was lost.", status.sources(), StatusMetrics::labels,
                            SourceStatus::lostCount),
                    counters("ballabox_source_lost_seconds", "For how long a source was lost.", status.sources(), StatusMetrics::labels,
                            SourceStatus::secondsLost),
                    gauges("ballabox_source_level_dbfs", "Loudness of a source.",
                            status.sources().stream().filter(source -> Double.isFinite(source.level())).toList(), StatusMetrics::labels,
                            SourceStatus::level),
                    gauges("ballabox_stream_live", "Whether a stream flows.", status.streams(), StatusMetrics::labels,
                            stream -> stream.state() == StreamStatus.State.LIVE ? 1 : 0),
                    counters("ballabox_stream_attempts", "How often a stream has tried to connect.", status.streams(),
                            StatusMetrics::labels, StreamStatus::attempts),
                    counters("ballabox_stream_sent_bytes", "Sent in all connections.", status.streams(), StatusMetrics::labels,
                            StreamStatus::bytes),
                    counters("ballabox_stream_missing_frames", "Frames that the network was too slow for.", status.streams(),
                            StatusMetrics::labels, StreamStatus::droppedFrames)));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private static Labels labels(SourceStatus source) {
        return Labels.of("source", source.name());
    }

    private static Labels labels(StreamStatus stream) {
        return Labels.of("url", stream.url());
    }

    private static GaugeSnapshot gauge(String name, String help, double value) {
        return gauges(name, help, List.of(value), one -> Labels.EMPTY, one -> one);
    }

    private static CounterSnapshot counter(String name, String help, double value) {
        return counters(name, help, List.of(value), one -> Labels.EMPTY, one -> one);
    }

    private static <T> GaugeSnapshot gauges(String name, String help, List<T> things, Function<T, Labels> labels, ToDoubleFunction<T> value) {
        var snapshot = GaugeSnapshot.builder().name(name).help(help);
        things.forEach(thing -> snapshot.dataPoint(
                GaugeDataPointSnapshot.builder().labels(labels.apply(thing)).value(value.applyAsDouble(thing)).build()));
        return snapshot.build();
    }

    /** The writer adds {@code _total} to the name. */
    private static <T> CounterSnapshot counters(String name, String help, List<T> things, Function<T, Labels> labels,
            ToDoubleFunction<T> value) {
        var snapshot = CounterSnapshot.builder().name(name).help(help);
        things.forEach(thing -> snapshot.dataPoint(
                CounterDataPointSnapshot.builder().labels(labels.apply(thing)).value(value.applyAsDouble(thing)).build()));
        return snapshot.build();
    }
}
