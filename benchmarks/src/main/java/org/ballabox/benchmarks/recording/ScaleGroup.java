package org.ballabox.benchmarks.recording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.ballabox.benchmarks.Group;
import org.ballabox.benchmarks.Plan;
import org.ballabox.benchmarks.process.Measured;
import org.ballabox.benchmarks.process.Samples;
import org.ballabox.benchmarks.process.Slope;
import org.ballabox.benchmarks.report.Report;

/** How the cost grows with destinations, pictures and frames. */
public final class ScaleGroup implements Group {

    private static final List<Integer> STREAMS = List.of(0, 1, 2, 4, 8);

    private static final String OURS = "ballabox";
    private static final String MISSING = "frames missing";
    private static final String NULL = "gst:nullh264enc";

    /** @param encoder the recorder's name for it */
    private record Picture(int width, int height, int fps, String encoder) {

        Picture(int width, int height, int fps) {
            this(width, height, fps, NULL);
        }

        boolean isEncoded() {
            return !encoder.equals(NULL);
        }

        double megapixels() {
            return width * height / 1e6;
        }

        double megapixelsPerSecond() {
            return megapixels() * fps;
        }

        @Override
        public String toString() {
            return width + "x" + height + " at " + fps + (isEncoded() ? ", " + encoder : "");
        }
    }

    private static final Picture ENCODED = new Picture(1280, 720, 60, "x264enc");
    private static final List<Picture> PICTURES = List.of(new Picture(640, 360, 30), new Picture(1280, 720, 15), new Picture(1280, 720, 30),
            new Picture(1280, 720, 60), new Picture(1920, 1080, 30), new Picture(1920, 1080, 60), new Picture(3840, 2160, 30), ENCODED);

    @Override
    public String name() {
        return "scale";
    }

    @Override
    public String description() {
        return "The recorder with the encoder that costs nothing, so that growth shows: with 0 to 8 destinations at 720p30, and without a"
                + " destination at several sizes and rates, once with x264 at ultrafast. The display has the recording's size. CPU is a share of one core"
                + " over the whole run. Frames are missing where the file has fewer than length times rate, or gaps. Slopes are"
                + " least-squares lines through the medians of what held its rate without an encoder.";
    }

    @Override
    public void run(Plan plan, Report report) throws Exception {
        var samples = new Samples();
        int seconds = plan.quick() ? 4 : 20;
        var pictures = plan.quick() ? List.of(PICTURES.getFirst(), ENCODED) : PICTURES;
        try (var scene = new Scene(1280, 720)) {
            var environment = new LinkedHashMap<>(scene.rig().environment());
            for (int round = 0; round < plan.rounds(3); round++) {
                for (int streams : plan.quick() ? List.of(0, 2) : STREAMS) {
                    record(plan, scene, environment, samples, streams + " streams", new Picture(1280, 720, 30), streams, seconds);
                }
                for (var picture : pictures) {
                    record(plan, scene, environment, samples, picture.toString(), picture, 0, seconds);
                }
            }
        }
        samples.into(report, name());
        var streams = plan.quick() ? List.of(0, 2) : STREAMS;
        report.add(name(), "each stream more", "slope", "CPU %", slope(samples, streams, "CPU %"));
        report.add(name(), "each stream more", "slope", "memory MB", slope(samples, streams, "memory MB"));
        if (!plan.quick()) {
            var held = PICTURES.stream().filter(picture -> !picture.isEncoded() && samples.median(picture.toString(), OURS, MISSING) == 0).toList();
            report.add(name(), "each Mpixel/s more", "slope", "CPU %", slope(samples, held, Picture::megapixelsPerSecond, "CPU %"));
            report.add(name(), "each Mpixel more", "slope", "memory MB", slope(samples, held, Picture::megapixels, "memory MB"));
        }
    }

    private static double slope(Samples samples, List<Picture> pictures, ToDoubleFunction<Picture> x, String metric) {
        return Slope.of(pictures.stream().mapToDouble(x).toArray(),
                pictures.stream().mapToDouble(picture -> samples.median(picture.toString(), OURS, metric)).toArray());
    }

    private static double slope(Samples samples, List<Integer> streams, String metric) {
        return Slope.of(streams.stream().mapToDouble(Integer::doubleValue).toArray(),
                streams.stream().mapToDouble(count -> samples.median(count + " streams", OURS, metric)).toArray());
    }

    private static void record(Plan plan, Scene scene, Map<String, String> environment, Samples samples, String subject, Picture picture, int streams,
            int seconds) throws Exception {
        scene.show(picture.width, picture.height);
        NullEncoder.install(plan, scene.rig().dir(), environment, picture.width, picture.height);
        var arguments = new ArrayList<>(List.of("run", "--duration", seconds + "s", "--output-finalize", "off", "--video-encoder", picture.encoder));
        arguments.addAll(scene.flags(picture.width, picture.height, picture.fps));
        for (int i = 0; i < streams; i++) {
            arguments.addAll(List.of("--stream-url", scene.url(i)));
        }
        var usage = Measured.start(scene.rig().dir(), environment, plan.recorder(List.of(), arguments.toArray(String[]::new))).await(seconds + 30);
        samples.add(subject, OURS, "CPU %", usage.cpu() / seconds * 100);
        samples.add(subject, OURS, "memory MB", usage.memory());
        samples.add(subject, OURS, MISSING, Recorded.takenFrom(scene, picture.fps).missing(seconds, picture.fps));
    }
}
