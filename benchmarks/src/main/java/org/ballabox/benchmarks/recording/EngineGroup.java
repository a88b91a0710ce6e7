package org.ballabox.benchmarks.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballabox.benchmarks.Group;
import org.ballabox.benchmarks.Plan;
import org.ballabox.benchmarks.process.JavaThreads;
import org.ballabox.benchmarks.process.Measured;
import org.ballabox.benchmarks.process.Samples;
import org.ballabox.benchmarks.report.Report;
import org.ballabox.benchmarks.start.ClassCache;

/** What a recording costs: the recorder, its own topology in one pipeline, the original's. */
public final class EngineGroup implements Group {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final String X264 = "x264enc speed-preset=ultrafast tune=zerolatency bitrate=6000 key-int-max=60";

    @Override
    public String name() {
        return "engine";
    }

    @Override
    public String description() {
        return "1080p30 of a real display with a camera's stand-in, two PulseAudio sources and one stream to nginx-rtmp, recorded into MKV."
                + " **x264** is the software encoder at ultrafast; **null** is an encoder that costs nothing, as a VPU does, fed NV12 or BGRx."
                + " The recorder has its class cache, as the launcher gives it. CPU is of the whole process from start to end. Rounds are interleaved.";
    }

    @Override
    public void run(Plan plan, Report report) throws Exception {
        var samples = new Samples();
        int seconds = plan.quick() ? 6 : 60;
        try (var scene = new Scene(WIDTH, HEIGHT)) {
            var environment = new LinkedHashMap<>(scene.rig().environment());
            NullEncoder.install(plan, scene.rig().dir(), environment, WIDTH, HEIGHT);
            var asShipped = ClassCache.ofRecorder(plan, scene.rig().dir(), environment);
            for (int round = 0; round < plan.rounds(3); round++) {
                for (var subject : List.of("x264 NV12", "null NV12", "null BGRx")) {
                    one(plan, asShipped, scene, environment, subject, seconds, samples);
                }
            }
        }
        samples.into(report, name());
    }

    private static void one(Plan plan, List<String> javaOptions, Scene scene, Map<String, String> environment, String subject, int seconds,
            Samples samples) throws Exception {
        var format = subject.endsWith("BGRx") ? "BGRx" : "NV12";
        boolean x264 = subject.startsWith("x264");
        var flags = scene.flags(WIDTH, HEIGHT, 30);
        flags.addAll(List.of("--video-format", format, "--output-finalize", "off"));
        flags.addAll(List.of("--video-encoder", x264 ? "x264enc" : "gst:nullh264enc"));
        var printed = printed(plan, scene, environment, flags);
        var file = scene.rig().out().resolve("flat.mkv");
        var stream = scene.url(0);

        var arguments = new ArrayList<>(List.of("run", "--duration", seconds + "s", "--stream-url", stream));
        arguments.addAll(flags);
        var recorder = Measured.start(scene.rig().dir(), environment, plan.recorder(javaOptions, arguments.toArray(String[]::new)));
        double java = javaShare(recorder, seconds);
        samples.add(subject, "ballabox", recorder.await(seconds + 30));
        samples.add(subject, "ballabox", "Java threads %", java * 100);
        checked(scene, seconds);

        samples.add(subject, "gst-launch, same topology", launch(scene, environment, Flat.of(printed, file, stream), seconds));
        checked(scene, seconds - 2);
        // its pictures are NV12 whatever the encoder would take
        samples.add(subject, "gst-launch, original", launch(scene, environment,
                scene.original(x264 ? X264 : "nullh264enc", file, true), seconds));
        checked(scene, seconds - 2);
    }

    private static org.ballabox.benchmarks.process.Usage launch(Scene scene, Map<String, String> environment, String pipeline, int seconds) throws Exception {
        // in the foreground, timeout sends one signal: of two in a row, the second ends gst-launch before its file is whole
        var command = new ArrayList<>(List.of("timeout", "--foreground", "--preserve-status", "-s", "INT", Integer.toString(seconds), "gst-launch-1.0", "-e"));
        command.addAll(List.of(pipeline.strip().split("\\s+")));
        return Measured.start(scene.rig().dir(), environment, command).await(seconds + 30);
    }

    private static String printed(Plan plan, Scene scene, Map<String, String> environment, List<String> flags) throws Exception {
        var arguments = new ArrayList<>(List.of("pipeline", "--stream-url", scene.url(0)));
        arguments.addAll(flags);
        var printed = Measured.start(scene.rig().dir(), environment, plan.recorder(List.of(), arguments.toArray(String[]::new)));
        printed.await(30);
        return printed.output();
    }

    /** Share of one core, over the second half of the run. */
    private static double javaShare(Measured recorder, int seconds) throws Exception {
        var command = recorder.command();
        await(recorder, seconds / 2.0);
        double before = JavaThreads.cpu(command.pid());
        double begin = recorder.elapsed();
        await(recorder, seconds - 1);
        return (JavaThreads.cpu(command.pid()) - before) / (recorder.elapsed() - begin);
    }

    private static void await(Measured process, double elapsed) throws InterruptedException {
        while (process.elapsed() < elapsed) {
            if (!process.isAlive()) {
                throw new IllegalStateException("it ended after " + process.elapsed() + " s:\n" + process.output());
            }
            Thread.sleep(20);
        }
    }

    /** The recording is there and about as long as it should be; then it goes. */
    private static void checked(Scene scene, int seconds) throws Exception {
        var files = org.ballabox.rig.Rig.list(scene.rig().out()).stream().filter(file -> file.toString().endsWith(".mkv")).toList();
        if (files.size() != 1 || length(files.getFirst()) < seconds - 1) {
            throw new IllegalStateException("not one recording of " + seconds + " s: " + files);
        }
        Files.delete(files.getFirst());
    }

    static double length(Path file) throws IOException {
        var probe = new ProcessBuilder("ffprobe", "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", file.toString()).start();
        var text = new String(probe.getInputStream().readAllBytes()).strip();
        return text.isEmpty() || text.equals("N/A") ? 0 : Double.parseDouble(text);
    }
}
