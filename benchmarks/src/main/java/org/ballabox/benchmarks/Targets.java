package org.ballabox.benchmarks;

import java.util.List;
import java.util.stream.Stream;
import org.ballabox.benchmarks.report.Report;
import org.ballabox.benchmarks.report.Target;

/** What the figures should come to: ratios within one run, so that they hold on any machine. */
final class Targets {

    private static final String TIME = "time ns/op";
    private static final String CPU = "CPU s";
    private static final String MEMORY = "memory MB";
    private static final String OURS = "ballabox";
    private static final String IN_C = "scene.c";
    private static final String ORIGINAL = "gst-launch, original";

    private static final String BEYOND_C = "the VM's start, compiling, waking up for each sample";

    private Targets() {}

    static List<Target> of(Report report) {
        return List.of(
                new Target("downcall / JNA direct", report.median("calls", "downcall", "generated", TIME)
                        / report.median("calls", "downcall", "jnaDirect", TIME), 0.2, "the transition of the thread's state in the VM"),
                new Target("bus message / gst1-java-core, slowest type", Stream.of("eos", "state", "error", "element").mapToDouble(type ->
                        report.median("bus", "message " + type, "generated", TIME) / report.median("bus", "message " + type, "gst1JavaCore", TIME))
                        .max().orElse(Double.NaN), 1 / 3.0, "GStreamer's own post and pop, see the C baseline"),
                new Target("garbage per message, B", Stream.of("eos", "state", "error", "element").mapToDouble(type ->
                        report.median("bus", "message " + type, "generated", "garbage B/op")).max().orElse(Double.NaN), 200, "the record's strings"),
                new Target("garbage per look at an idle bus, B", report.median("bus", "idle", "generated", "garbage B/op"), 0.5, "an object where none is needed"),
                new Target("garbage per sample, B", report.median("bridge", "sample 64", "generated", "garbage B/op"), 200, "the segment and its owner"),
                new Target("PLAYING / gst1-java-core", report.median("start", "small", "generated, class cache", "PLAYING ms")
                        / report.median("start", "small", "gst1JavaCore", "PLAYING ms"), 0.5, "the VM's start and linking"),
                new Target("PLAYING / java-gi", report.median("start", "small", "generated, class cache", "PLAYING ms")
                        / report.median("start", "small", "javaGi", "PLAYING ms"), 0.2, "the VM's start and linking"),
                new Target("first frame less scene.c's, ms", report.median("start", "recording", "ballabox, class cache", "first frame ms")
                        - report.median("start", "recording", IN_C, "first frame ms"), 150, "the VM, the command line, trying the encoder, and waiting for a keyframe"),
                new Target("CPU x264 / original", ratio(report, "x264 NV12"), 0.6, "the encoder"),
                new Target("CPU NV12 without encoder / original", ratio(report, "null NV12"), 0.4, "libyuv, sound, the camera's stand-in, bridges"),
                new Target("CPU BGRx without encoder / original", ratio(report, "null BGRx"), 0.38, "sound, the camera's stand-in, bridges"),
                new Target("CPU x264 less scene.c's / original", beyondC(report, "x264 NV12"), 0.06, BEYOND_C),
                new Target("CPU NV12 without encoder less scene.c's / original", beyondC(report, "null NV12"), 0.06, BEYOND_C),
                new Target("CPU BGRx without encoder less scene.c's / original", beyondC(report, "null BGRx"), 0.06, BEYOND_C),
                new Target("Java threads less libyuv, % of a core", report.median("engine", "x264 NV12", OURS, "Java threads less libyuv %"), 1, "waking up for each sample"),
                new Target("memory less the original's, MB", report.median("engine", "x264 NV12", OURS, MEMORY)
                        - report.median("engine", "x264 NV12", ORIGINAL, MEMORY), 45, "the VM"),
                new Target("frames missing, most at any size and rate", report.greatest("scale", "frames missing"), 0, "a processor that is too slow for it"),
                new Target("CPU of each stream more, % of a core", report.median("scale", "each stream more", "slope", "CPU %"), 1, "muxing and sending"),
                new Target("memory of each stream more, MB", report.median("scale", "each stream more", "slope", MEMORY), 10, "its queue"));
    }

    private static double ratio(Report report, String subject) {
        return report.median("engine", subject, OURS, CPU) / report.median("engine", subject, ORIGINAL, CPU);
    }

    /** What the recorder takes beyond its design in C, in units of the original. */
    private static double beyondC(Report report, String subject) {
        return (report.median("engine", subject, OURS, CPU) - report.median("engine", subject, IN_C, CPU)) / report.median("engine", subject, ORIGINAL, CPU);
    }
}
