package org.ballabox.benchmarks.recording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballabox.benchmarks.Group;
import org.ballabox.benchmarks.Plan;
import org.ballabox.benchmarks.process.Measured;
import org.ballabox.benchmarks.process.Samples;
import org.ballabox.benchmarks.process.ThreadUsage;
import org.ballabox.benchmarks.process.Threads;
import org.ballabox.benchmarks.process.Usage;
import org.ballabox.benchmarks.report.Report;
import org.ballabox.benchmarks.start.ClassCache;

/** What a recording costs, and where that goes: the recorder, its design in C, the original's pipeline. */
public final class EngineGroup implements Group {

    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    private static final int FPS = 30;
    private static final String OURS = "ballabox";
    private static final String ORIGINAL = "gst-launch, original";
    private static final String MISSING = "frames missing";
    /** Threads of libraries that take less than this in s are shown together. */
    private static final double SMALL = 0.01;

    /** @param flag the recorder's name for it */
    private record Subject(String name, String format, String flag, String fragment) {

        boolean isNv12() {
            return format.equals("NV12");
        }
    }

    private static final List<Subject> SUBJECTS = List.of(
            new Subject("x264 NV12", "NV12", "x264enc", "x264enc speed-preset=ultrafast tune=zerolatency bitrate=6000 key-int-max=60"),
            new Subject("null NV12", "NV12", "gst:nullh264enc", "nullh264enc"),
            new Subject("null BGRx", "BGRx", "gst:nullh264enc", "nullh264enc"));

    private final Samples samples = new Samples();

    @Override
    public String name() {
        return "engine";
    }

    @Override
    public String description() {
        return """
                1080p30 of a real display with a camera's stand-in, two PulseAudio sources and one stream to nginx-rtmp, recorded into MKV. \
                **x264** is the software encoder at ultrafast; **null** is an encoder that costs nothing, as a VPU does, fed NV12 or BGRx. \
                **scene.c** is the recorder's design in C; **gst-launch, original** is the Python script's one pipeline, whose pictures are \
                NV12 whatever the encoder would take. The recorder has its class cache, as the launcher gives it. CPU is of the whole process \
                from start to end. Rounds are interleaved.

                Java threads are the recorder's and the VM's own; their share of a core and their voluntary context switches are of the second \
                half of a recording, as are the columns "a second" of the rows **threads**, which have every thread by its name. The columns \
                without "a second" count from each thread's beginning to a second before the end; threads that have ended are not in them. A \
                thread that a library made without a name has the name of the thread that made it: x264's are among the encoder's.

                **libyuv** is measured alone, going round more pictures than the caches hold. The scene thread draws, so its time is Java's and \
                libyuv's; less libyuv, it is less those figures for the calls that each frame needs. That is an estimate: in a recording the \
                memory is busier, so some of libyuv's time is left in it, and it may be negative where a frame was sent again. scene.c's drawing \
                stands beside it: it is counted in the recording itself, around libyuv, pulling the samples and mapping the buffers.""";
    }

    @Override
    public void run(Plan plan, Report report) throws Exception {
        int seconds = plan.quick() ? 5 : 25;
        try (var scene = new Scene(WIDTH, HEIGHT)) {
            var environment = new LinkedHashMap<>(scene.rig().environment());
            NullEncoder.install(plan, scene.rig().dir(), environment, WIDTH, HEIGHT);
            var asShipped = ClassCache.ofRecorder(plan, scene.rig().dir(), environment);
            var program = SceneProgram.compile(plan, scene.rig().dir());
            var yuv = Yuv.compile(plan, scene.rig().dir());
            for (int round = 0; round < plan.rounds(3); round++) {
                yuv.run(samples);
                for (var subject : SUBJECTS) {
                    ours(plan, asShipped, scene, environment, subject, seconds);
                    inC(program, scene, environment, subject, seconds);
                    original(scene, environment, subject, seconds);
                }
            }
        }
        samples.into(report, name());
    }

    private void ours(Plan plan, List<String> javaOptions, Scene scene, Map<String, String> environment, Subject subject, int seconds) throws Exception {
        var arguments = new ArrayList<>(List.of("run", "--duration", seconds + "s", "--stream-url", scene.url(0)));
        arguments.addAll(scene.flags(WIDTH, HEIGHT, FPS));
        arguments.addAll(List.of("--video-format", subject.format, "--output-finalize", "off", "--video-encoder", subject.flag));
        var recorder = Measured.start(scene.rig().dir(), environment, plan.recorder(javaOptions, arguments.toArray(String[]::new)));
        var threads = Threads.watch(recorder, seconds);
        samples.add(subject.name, OURS, recorder.await(seconds + 30));
        samples.add(subject.name, OURS, MISSING, taken(scene, seconds - 1).missing(seconds, FPS));
        double java = threads.load(ThreadUsage::isJava);
        samples.add(subject.name, OURS, "Java threads %", java * 100);
        samples.add(subject.name, OURS, "Java threads less libyuv %", (java - libyuv(threads, subject)) * 100);
        samples.add(subject.name, OURS, "Java switches /s", threads.switches(ThreadUsage::isJava));
        whereItGoes(subject, OURS, threads);
    }

    private void inC(SceneProgram program, Scene scene, Map<String, String> environment, Subject subject, int seconds) throws Exception {
        var process = Measured.start(scene.rig().dir(), environment, program.command(scene, WIDTH, HEIGHT, FPS, seconds, subject.format,
                subject.fragment, scene.rig().out().resolve("scene.mkv"), scene.url(0)));
        var threads = Threads.watch(process, seconds);
        samples.add(subject.name, SceneProgram.NAME, process.await(seconds + 30));
        samples.add(subject.name, SceneProgram.NAME, MISSING, taken(scene, seconds - 1).missing(seconds, FPS));
        samples.add(subject.name, SceneProgram.NAME, "drawing ms/frame", SceneProgram.drawing(process.output()));
        whereItGoes(subject, SceneProgram.NAME, threads);
    }

    private void original(Scene scene, Map<String, String> environment, Subject subject, int seconds) throws Exception {
        samples.add(subject.name, ORIGINAL, launch(scene, environment, scene.original(subject.fragment, scene.rig().out().resolve("flat.mkv"), true), seconds));
        samples.add(subject.name, ORIGINAL, MISSING, taken(scene, seconds - 3).gaps());
    }

    private static Usage launch(Scene scene, Map<String, String> environment, String pipeline, int seconds) throws Exception {
        // in the foreground, timeout sends one signal: of two in a row, the second ends gst-launch before its file is whole
        var command = new ArrayList<>(List.of("timeout", "--foreground", "--preserve-status", "-s", "INT", Integer.toString(seconds), "gst-launch-1.0", "-e"));
        command.addAll(List.of(pipeline.strip().split("\\s+")));
        return Measured.start(scene.rig().dir(), environment, command).await(seconds + 30);
    }

    private void whereItGoes(Subject subject, String variant, Threads threads) {
        var rows = "threads, " + subject.name;
        double small = 0;
        for (var thread : threads.cpu().entrySet()) {
            if (thread.getValue() < SMALL && !ThreadUsage.isWorker(thread.getKey())) {
                small += thread.getValue();
                continue;
            }
            samples.add(rows, thread.getKey(), variant + " CPU s", thread.getValue());
            samples.add(rows, thread.getKey(), variant + " CPU ms a second", threads.load(usage -> usage.name().equals(thread.getKey())) * 1000);
        }
        samples.add(rows, "(small ones)", variant + " CPU s", small);

        double scene = threads.load(EngineGroup::isScene);
        samples.add(subject.name, variant, "scene thread ms/frame", scene * 1000 / FPS);
        samples.add(subject.name, variant, "scene thread less libyuv ms/frame", (scene - libyuv(threads, subject)) * 1000 / FPS);
    }

    /** What libyuv may take of the scene's thread, in s a second; nothing where there is no such thread. */
    private double libyuv(Threads threads, Subject subject) {
        return threads.load(EngineGroup::isScene) == 0 ? 0 : Yuv.frame(samples, subject.isNv12()) / 1000 * FPS;
    }

    private static boolean isScene(ThreadUsage thread) {
        return thread.name().equals("scene");
    }

    private static Recorded taken(Scene scene, int least) throws Exception {
        var recorded = Recorded.takenFrom(scene, FPS);
        if (recorded.seconds() < least) {
            throw new IllegalStateException("shorter than " + least + " s: " + recorded);
        }
        return recorded;
    }
}
