package org.ballabox.benchmarks.micro;

import java.util.ArrayList;
import java.util.List;
import org.ballabox.benchmarks.Group;
import org.ballabox.benchmarks.Plan;
import org.ballabox.benchmarks.report.Report;
import org.ballabox.benchmarks.report.Result;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs one JMH class. Methods are named {@code subject_variant}. Several forks, each with all of its iterations; the median
 * over the iterations of all forks stands against a machine where something else runs now and then.
 */
public final class JmhGroup implements Group {

    private final String name;
    private final String description;
    private final Class<?> benchmarks;
    private final List<String> variants;

    /** @param variants that must come out of a run */
    public JmhGroup(String name, String description, Class<?> benchmarks, List<String> variants) {
        this.name = name;
        this.description = description;
        this.benchmarks = benchmarks;
        this.variants = variants;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public void run(Plan plan, Report report) throws Exception {
        var arguments = new ArrayList<>(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-Xmx512m"));
        if (Runtime.version().feature() >= 24) {
            arguments.add("--sun-misc-unsafe-memory-access=allow"); // JMH's own use, of which newer VMs warn
        }
        var options = new OptionsBuilder().include(benchmarks.getName().replace(".", "\\.")).addProfiler(GCProfiler.class)
                .jvmArgs(arguments.toArray(String[]::new))
                .forks(plan.rounds(3)).warmupIterations(plan.quick() ? 1 : 3).measurementIterations(plan.quick() ? 1 : 5)
                .warmupTime(time(plan)).measurementTime(time(plan)).shouldFailOnError(true).verbosity(VerboseMode.SILENT);
        var results = new Runner(options.build()).run();
        for (var result : results) {
            add(report, result);
        }
        for (var variant : variants) {
            if (report.results().stream().noneMatch(result -> result.group().equals(name) && result.variant().equals(variant))) {
                throw new IllegalStateException(name + ": nothing came of " + variant);
            }
        }
    }

    private static TimeValue time(Plan plan) {
        return plan.quick() ? TimeValue.milliseconds(100) : TimeValue.seconds(1);
    }

    private void add(Report report, RunResult result) {
        var method = result.getParams().getBenchmark().replaceAll(".*\\.", "").split("_");
        var keys = new ArrayList<String>();
        keys.add(method[0]);
        for (var key : result.getParams().getParamsKeys()) {
            keys.add(result.getParams().getParam(key));
        }
        var subject = String.join(" ", keys);
        report.add(name, subject, method[1], "time ns/op", iterations(result));
        var allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
        if (allocated != null) {
            var bytes = allocated.getStatistics();
            report.add(new Result(name, subject, method[1], "garbage B/op", bytes.getPercentile(50), bytes.getMin(), bytes.getMax(), (int) bytes.getN()));
        }
    }

    private static double[] iterations(RunResult result) {
        return result.getBenchmarkResults().stream().flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore()).toArray();
    }
}
