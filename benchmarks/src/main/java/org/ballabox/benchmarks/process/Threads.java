package org.ballabox.benchmarks.process;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The threads of a process at two moments of its run, so that there is a figure without the start.
 *
 * @param seconds between the two
 */
public record Threads(List<ThreadUsage> before, List<ThreadUsage> after, double seconds) {

    /** Looks half-way through and a second before the end, counted from the start of the process, in s. */
    public static Threads watch(Measured process, int length) throws Exception {
        long pid = process.command().pid();
        await(process, length / 2.0);
        var before = ThreadUsage.of(pid);
        double begin = process.elapsed();
        await(process, length - 1);
        return new Threads(before, ThreadUsage.of(pid), process.elapsed() - begin);
    }

    private static void await(Measured process, double elapsed) throws InterruptedException {
        while (process.elapsed() < elapsed) {
            if (!process.isAlive()) {
                throw new IllegalStateException("it ended after " + process.elapsed() + " s:\n" + process.output());
            }
            Thread.sleep(20);
        }
    }

    /** CPU time in s, since they began, by name; several threads may have one name. */
    public Map<String, Double> cpu() {
        var byName = new TreeMap<String, Double>();
        after.forEach(thread -> byName.merge(thread.name(), thread.cpu(), Double::sum));
        return byName;
    }

    /** CPU seconds a second, between the two moments; 0 where there is no such thread. */
    public double load(Predicate<ThreadUsage> which) {
        return rate(which, ThreadUsage::cpu);
    }

    /** Voluntary context switches a second, between the two moments. */
    public double switches(Predicate<ThreadUsage> which) {
        return rate(which, ThreadUsage::switches);
    }

    private double rate(Predicate<ThreadUsage> which, ToDoubleFunction<ThreadUsage> figure) {
        return (sum(after, which, figure) - sum(before, which, figure)) / seconds;
    }

    private static double sum(List<ThreadUsage> threads, Predicate<ThreadUsage> which, ToDoubleFunction<ThreadUsage> figure) {
        return threads.stream().filter(which).mapToDouble(figure).sum();
    }
}
