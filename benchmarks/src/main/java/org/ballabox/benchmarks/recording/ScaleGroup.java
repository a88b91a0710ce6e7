package org.ballabox.benchmarks.recording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballabox.benchmarks.Group;
import org.ballabox.benchmarks.Plan;
import org.ballabox.benchmarks.process.Measured;
import org.ballabox.benchmarks.process.Samples;
import org.ballabox.benchmarks.process.Slope;
import org.ballabox.benchmarks.process.Usage;
import org.ballabox.benchmarks.report.Report;

/** How the cost grows with destinations, pictures and frames. */
public final class ScaleGroup implements Group {

    private static final List<Integer> STREAMS = List.of(0, 1, 2, 4, 8);

    private record Picture(int width, int height, int fps) {

        double megapixels() {
            return width * height / 1e6;
        }

        double megapixelsPerSecond() {
            return megapixels() * fps;
        }

        @Override
        public String toString() {
            return width + "x" + height + " at " + fps;
        }
    }

    private static final List<Picture> PICTURES = List.of(new Picture(640, 360, 30), new Picture(1280, 720, 15), new Picture(1280, 720, 30),
            new Picture(1280, 720, 60), new Picture(1920, 1080, 30));

    @Override
    public String name() {
        return "scale";
    }

    @Override
    public String description() {
        return "The recorder with the encoder that costs nothing, so that growth shows: with 0 to 8 destinations at 720p30, and without a"
                + " destination at several sizes and rates. CPU is a share of one core over the whole run. Slopes are"
                + " least-squares lines through the medians.";
    }

    @Override
    public void run(Plan plan, Report report) throws Exception {
        var samples = new Samples();
        int seconds = plan.quick() ? 4 : 20;
        try (var scene = new Scene(1920, 1080)) {
            var environment = new LinkedHashMap<>(scene.rig().environment());
            for (int round = 0; round < plan.rounds(3); round++) {
                NullEncoder.install(plan, scene.rig().dir(), environment, 1280, 720);
                for (int streams : plan.quick() ? List.of(0, 2) : STREAMS) {
                    add(samples, streams + " streams", seconds, record(plan, scene, environment, new Picture(1280, 720, 30), streams, seconds));
                }
                for (var picture : plan.quick() ? PICTURES.subList(0, 1) : PICTURES) {
                    NullEncoder.install(plan, scene.rig().dir(), environment, picture.width, picture.height);
                    add(samples, picture.toString(), seconds, record(plan, scene, environment, picture, 0, seconds));
                }
            }
        }
        samples.into(report, name());
        var streams = plan.quick() ? List.of(0, 2) : STREAMS;
        report.add(name(), "each stream more", "slope", "CPU %", slope(samples, streams, "CPU %"));
        report.add(name(), "each stream more", "slope", "memory MB", slope(samples, streams, "memory MB"));
        if (!plan.quick()) {
            report.add(name(), "each Mpixel/s more", "slope", "CPU %", Slope.of(PICTURES.stream().mapToDouble(Picture::megapixelsPerSecond).toArray(),
                    PICTURES.stream().mapToDouble(picture -> samples.median(picture.toString(), "ballabox", "CPU %")).toArray()));
            report.add(name(), "each Mpixel more", "slope", "memory MB", Slope.of(PICTURES.stream().mapToDouble(Picture::megapixels).toArray(),
                    PICTURES.stream().mapToDouble(picture -> samples.median(picture.toString(), "ballabox", "memory MB")).toArray()));
        }
    }

    private static void add(Samples samples, String subject, int seconds, Usage usage) {
        samples.add(subject, "ballabox", "CPU %", usage.cpu() / seconds * 100);
        samples.add(subject, "ballabox", "memory MB", usage.memory());
    }

    private static double slope(Samples samples, List<Integer> streams, String metric) {
        return Slope.of(streams.stream().mapToDouble(Integer::doubleValue).toArray(),
                streams.stream().mapToDouble(count -> samples.median(count + " streams", "ballabox", metric)).toArray());
    }

    private static Usage record(Plan plan, Scene scene, Map<String, String> environment, Picture picture, int streams, int seconds) throws Exception {
        var arguments = new ArrayList<>(List.of("run", "--duration", seconds + "s", "--output-finalize", "off", "--video-encoder", "gst:nullh264enc"));
        arguments.addAll(scene.flags(picture.width, picture.height, picture.fps));
        for (int i = 0; i < streams; i++) {
            arguments.addAll(List.of("--stream-url", scene.url(i)));
        }
        return Measured.start(scene.rig().dir(), environment, plan.recorder(List.of(), arguments.toArray(String[]::new))).await(seconds + 30);
    }
}
