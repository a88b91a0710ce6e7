package org.ballabox.benchmarks.recording;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ballabox.benchmarks.Plan;
import org.ballabox.benchmarks.process.Samples;
import org.ballabox.benchmarks.process.Shell;

/** What libyuv takes for a frame, measured by a C program that does nothing else. */
final class Yuv {

    static final String NAME = "libyuv";

    private static final String METRIC = "ms/frame";
    private static final String CONVERT = "ARGBToNV12 1080p";
    private static final String CAMERA = "I420 640x480 to 320x240";
    private static final String CAMERA_BGRX = "I420 640x480 to BGRx 320x240";

    private final Path program;

    private Yuv(Path program) {
        this.program = program;
    }

    static Yuv compile(Plan plan, Path directory) throws Exception {
        var program = directory.resolve("libyuv");
        Shell.run("cc -O2 -o " + program + " " + plan.sources().resolve("c/libyuv.c") + " -lyuv");
        return new Yuv(program);
    }

    /** Once round. */
    void run(Samples samples) throws Exception {
        measured().forEach((call, time) -> samples.add(NAME, call, METRIC, time));
    }

    private Map<String, Double> measured() throws Exception {
        var times = new LinkedHashMap<String, Double>();
        for (var line : Shell.run(program.toString()).lines().toList()) {
            var field = line.split(" ");
            times.put(field[0].replace('_', ' '), Double.parseDouble(field[1]));
        }
        return times;
    }

    /** Of a whole frame of so many rounds as there were, in ms. */
    static double frame(Samples samples, boolean nv12) {
        return nv12 ? samples.median(NAME, CONVERT, METRIC) + samples.median(NAME, CAMERA, METRIC) : samples.median(NAME, CAMERA_BGRX, METRIC);
    }
}
