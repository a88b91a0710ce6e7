package org.ballabox.benchmarks.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballabox.benchmarks.report.Report;

/** Collects the figures of interleaved rounds, by subject, variant and metric. */
public final class Samples {

    private record Key(String subject, String variant, String metric) {}

    private final Map<Key, List<Double>> values = new LinkedHashMap<>();

    public void add(String subject, String variant, String metric, double value) {
        values.computeIfAbsent(new Key(subject, variant, metric), key -> new ArrayList<>()).add(value);
    }

    public void add(String subject, String variant, Usage usage) {
        add(subject, variant, "CPU s", usage.cpu());
        add(subject, variant, "memory MB", usage.memory());
        add(subject, variant, "context switches", usage.switches());
    }

    /** The median of what was added; NaN when nothing was. */
    public double median(String subject, String variant, String metric) {
        var sorted = values.getOrDefault(new Key(subject, variant, metric), List.of()).stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get(sorted.size() / 2);
    }

    public void into(Report report, String group) {
        values.forEach((key, runs) -> report.add(group, key.subject, key.variant, key.metric,
                runs.stream().mapToDouble(Double::doubleValue).toArray()));
    }
}
