package org.ballabox.benchmarks.report;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that a run has measured; written as JSON, Markdown and SVG after each group, so that nothing is lost. */
public final class Report {

    private record Skipped(String group, String what, String why) {}

    /** A chart with more is wider than a page: then the table must do. */
    private static final int MOST_BARS = 40;

    private final Path directory;
    private final Map<String, String> machine;
    private final List<Result> results = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Map<String, String> descriptions = new LinkedHashMap<>();

    public Report(Path directory, Map<String, String> machine) {
        this.directory = directory;
        this.machine = machine;
    }

    public void begin(String group, String description) {
        descriptions.put(group, description);
    }

    /** Adds one figure from several runs, and prints it. */
    public void add(String group, String subject, String variant, String metric, double... runs) {
        var sorted = runs.clone();
        Arrays.sort(sorted);
        double median = sorted.length % 2 == 1 ? sorted[sorted.length / 2] : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
        add(new Result(group, subject, variant, metric, median, sorted[0], sorted[sorted.length - 1], sorted.length));
    }

    public void add(Result result) {
        results.add(result);
        System.out.printf(Locale.ROOT, "%-8s %-24s %-28s %12s  %s%n", result.group(), result.subject(), result.variant(),
                figure(result.median()), result.metric());
    }

    /** Notes what could not be measured here. */
    public void skip(String group, String what, String why) {
        skipped.add(new Skipped(group, what, why));
        System.out.printf("%-8s skipped: %s: %s%n", group, what, why);
    }

    public List<Result> results() {
        return List.copyOf(results);
    }

    /** A figure's median; NaN when it was not measured. */
    public double median(String group, String subject, String variant, String metric) {
        return results.stream().filter(result -> result.group().equals(group) && result.subject().equals(subject)
                && result.variant().equals(variant) && result.metric().equals(metric)).mapToDouble(Result::median).findFirst().orElse(Double.NaN);
    }

    /** The greatest of a group's medians; NaN when there is none. */
    public double greatest(String group, String metric) {
        return results.stream().filter(result -> result.group().equals(group) && result.metric().equals(metric)).mapToDouble(Result::median)
                .max().orElse(Double.NaN);
    }

    /** Writes {@code results.json}, {@code report.md} and a chart for each metric of each group. */
    public void write(List<Target> targets) throws IOException {
        Files.createDirectories(directory);
        var all = new LinkedHashMap<String, Object>();
        all.put("machine", machine);
        all.put("results", results);
        all.put("skipped", skipped);
        all.put("targets", targets);
        Files.writeString(directory.resolve("results.json"),
                new GsonBuilder().setPrettyPrinting().serializeSpecialFloatingPointValues().create().toJson(all) + "\n");
        Files.writeString(directory.resolve("report.md"), markdown(targets));
    }

    private String markdown(List<Target> targets) throws IOException {
        var text = new StringBuilder("# Benchmarks\n\n");
        machine.forEach((name, value) -> text.append("- ").append(name).append(": ").append(value).append('\n'));
        text.append("\nMedians, with the least and the greatest of the runs. Compare figures of one report only.\n");
        for (var group : descriptions.entrySet()) {
            var own = results.stream().filter(result -> result.group().equals(group.getKey())).toList();
            text.append("\n## ").append(group.getKey()).append("\n\n").append(group.getValue()).append("\n");
            if (!own.isEmpty()) {
                tables(own).forEach(table -> text.append('\n').append(table(table)));
                charts(group.getKey(), own).forEach(chart -> text.append("\n![").append(chart).append("](").append(chart).append(")\n"));
            }
            skipped.stream().filter(entry -> entry.group().equals(group.getKey()))
                    .forEach(entry -> text.append("\nSkipped: ").append(entry.what()).append(": ").append(entry.why()).append("\n"));
        }
        text.append("\n## Targets\n\n| target | measured | limit | |\n|---|---|---|---|\n");
        targets.forEach(target -> text.append("| ").append(target.name()).append(" | ")
                .append(Double.isNaN(target.measured()) ? "–" : figure(target.measured())).append(" | ").append(figure(target.limit()))
                .append(" | ").append(target.verdict()).append(" |\n"));
        return text.toString();
    }

    /** Rows that have a metric in common, by way of others too, stand in one table. */
    private static List<List<Result>> tables(List<Result> results) {
        var tables = new ArrayList<List<Result>>();
        for (var row : results.stream().collect(Collectors.groupingBy(Report::label, LinkedHashMap::new, Collectors.toList())).values()) {
            var metrics = row.stream().map(Result::metric).toList();
            var common = tables.stream().filter(table -> table.stream().anyMatch(result -> metrics.contains(result.metric()))).toList();
            var table = common.isEmpty() ? new ArrayList<Result>() : common.getFirst();
            if (common.isEmpty()) {
                tables.add(table);
            }
            common.stream().skip(1).forEach(other -> {
                table.addAll(other);
                tables.removeIf(candidate -> candidate == other);
            });
            table.addAll(row);
        }
        return tables;
    }

    private static String label(Result result) {
        return "| " + result.subject() + " | " + result.variant() + " |";
    }

    private static String table(List<Result> results) {
        var metrics = results.stream().map(Result::metric).collect(Collectors.toCollection(LinkedHashSet::new));
        var text = new StringBuilder("| | |");
        metrics.forEach(metric -> text.append(' ').append(metric).append(" |"));
        text.append("\n|---|---|").append("---:|".repeat(metrics.size())).append('\n');
        var rows = results.stream().collect(Collectors.groupingBy(Report::label, LinkedHashMap::new,
                 Collectors.toMap(Result::metric, Function.identity(), (first, second) -> second)));
        rows.forEach((label, row) -> {
            text.append(label);
            for (var metric : metrics) {
                var result = row.get(metric);
                text.append(' ').append(result == null ? "" : cell(result)).append(" |");
            }
            text.append('\n');
        });
        return text.toString();
    }

    private static String cell(Result result) {
        return result.runs() == 1 ? figure(result.median())
                : figure(result.median()) + " (" + figure(result.low()) + "–" + figure(result.high()) + ")";
    }

    private List<String> charts(String group, List<Result> results) throws IOException {
        var names = new ArrayList<String>();
        for (var metric : results.stream().map(Result::metric).distinct().toList()) {
            var name = (group + "-" + metric).replaceAll("[^A-Za-z0-9]+", "-");
            var bars = results.stream().filter(result -> result.metric().equals(metric)).toList();
            if (bars.size() <= MOST_BARS) {
                Chart.write(directory.resolve(name + ".svg"), group + ": " + metric, bars);
                names.add(name + ".svg");
            }
        }
        return names;
    }

    private static String figure(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        double size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 100 || value == Math.rint(value) ? "%.0f" : size >= 10 ? "%.1f" : size >= 1 ? "%.2f" : "%.3f", value);
    }
}
