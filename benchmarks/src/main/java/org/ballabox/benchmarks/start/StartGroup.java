package org.ballabox.benchmarks.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballabox.benchmarks.Group;
import org.ballabox.benchmarks.Plan;
import org.ballabox.benchmarks.process.Measured;
import org.ballabox.benchmarks.process.Samples;
import org.ballabox.benchmarks.recording.Scene;
import org.ballabox.benchmarks.recording.SceneProgram;
import org.ballabox.benchmarks.report.Report;

/** From the start of a process to what one waits for. */
public final class StartGroup implements Group {

    private static final String SMALL = "videotestsrc is-live=true num-buffers=15 ! video/x-raw,width=640,height=480,framerate=30/1"
            + " ! x264enc tune=zerolatency speed-preset=ultrafast ! matroskamux ! filesink buffer-mode=unbuffered location=%s";
    /** More than the muxer's header: the first frame is in the file. */
    private static final long FIRST_FRAME = 3000;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String description() {
        return "**small**: one live test source, x264, MKV; the same pipeline by each library, each as its own process. **recording**: the whole"
                + " recorder on a real display and PulseAudio, against its design in C. Rounds are interleaved."
                + " PLAYING is when the program learns of it; a recorder has no such moment.";
    }

    @Override
    public void run(Plan plan, Report report) throws Exception {
        var samples = new Samples();
        try (var scene = new Scene(1280, 720)) {
            var rig = scene.rig();
            var environment = new LinkedHashMap<>(rig.environment());
            var small = small(plan, rig.dir(), environment);
            var recorders = new LinkedHashMap<String, List<String>>();
            recorders.put("ballabox", List.of());
            recorders.put("ballabox, class cache", ClassCache.ofRecorder(plan, rig.dir(), environment));
            var flags = scene.flags(1280, 720, 30);
            flags.addAll(List.of("--duration", "2s", "--output-finalize", "off"));
            var inC = SceneProgram.compile(plan, rig.dir()).command(scene, 1280, 720, 30, 2, "NV12",
                    "x264enc speed-preset=ultrafast tune=zerolatency bitrate=6000 key-int-max=60", rig.out().resolve("scene.mkv"), "");
            for (int round = 0; round < plan.rounds(7); round++) {
                for (var program : small.entrySet()) {
                    measure(samples, "small", program.getKey(), program.getValue(), environment, rig.dir(), true);
                }
                for (var options : recorders.entrySet()) {
                    var arguments = new ArrayList<>(List.of("run"));
                    arguments.addAll(flags);
                    measure(samples, "recording", options.getKey(), plan.recorder(options.getValue(), arguments.toArray(String[]::new)),
                            environment, rig.out(), false);
                }
                measure(samples, "recording", SceneProgram.NAME, inC, environment, rig.out(), false);
            }
        }
        samples.into(report, name());
    }

    private static Map<String, List<String>> small(Plan plan, Path directory, Map<String, String> environment) throws Exception {
        var pipeline = SMALL.formatted(directory.resolve("small.mkv"));
        var programs = new LinkedHashMap<String, List<String>>();
        programs.put("generated", plan.program(List.of(), OursStart.class, pipeline));
        programs.put("generated, class cache", plan.program(ClassCache.of(plan, directory, environment, OursStart.class, pipeline), OursStart.class, pipeline));
        programs.put("gst1JavaCore", plan.program(List.of(), Gst1Start.class, pipeline));
        programs.put("javaGi", plan.program(List.of(), JavaGiStart.class, pipeline));
        programs.put("pyGObject", List.of("/usr/bin/python3", plan.sources().resolve("python/start.py").toString(), pipeline));
        var launch = new ArrayList<>(List.of("gst-launch-1.0"));
        launch.addAll(List.of(pipeline.split(" ")));
        programs.put("gst-launch", launch);
        return programs;
    }

    private void measure(Samples samples, String subject, String variant, List<String> command, Map<String, String> environment, Path output,
            boolean plays) throws Exception {
        try (var old = Files.list(output)) {
            for (var file : old.filter(path -> path.toString().endsWith(".mkv")).toList()) {
                Files.delete(file);
            }
        }
        var process = Measured.start(Files.createTempDirectory(output.getParent(), "run"), environment, command);
        double playing = Double.NaN;
        double frame = Double.NaN;
        while (process.isAlive() && (Double.isNaN(frame) || plays && Double.isNaN(playing))) {
            if (Double.isNaN(playing) && plays) {
                var said = process.output();
                playing = said.contains("PLAYING\n") || said.contains("New clock") ? process.elapsed() : Double.NaN;
            }
            if (Double.isNaN(frame) && hasFrame(output)) {
                frame = process.elapsed();
            }
            Thread.sleep(1);
        }
        var usage = process.await(30);
        if (Double.isNaN(frame) && !hasFrame(output)) {
            throw new IllegalStateException(variant + " recorded nothing:\n" + process.output());
        }
        if (plays) {
            samples.add(subject, variant, "PLAYING ms", playing * 1000);
        }
        samples.add(subject, variant, "first frame ms", frame * 1000);
        samples.add(subject, variant, "whole ms", usage.wall() * 1000);
        samples.add(subject, variant, "memory MB", usage.memory());
    }

    private static boolean hasFrame(Path output) throws IOException {
        try (var files = Files.list(output)) {
            return files.anyMatch(file -> file.toString().endsWith(".mkv") && file.toFile().length() > FIRST_FRAME);
        }
    }
}
