package org.ballabox.benchmarks.encode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ballabox.benchmarks.Group;
import org.ballabox.benchmarks.Plan;
import org.ballabox.benchmarks.process.Measured;
import org.ballabox.benchmarks.process.Samples;
import org.ballabox.benchmarks.report.Report;
import org.ballabox.rig.Rig;

/** What encoding costs by each encoder, and what it is worth. */
public final class EncodeGroup implements Group {

    private static final Path VPU = Path.of("/dev/mpp_service");
    private static final Path VPU_LOAD = Path.of("/proc/mpp_service/load");
    private static final Pattern PERCENT = Pattern.compile("load:\\s*([0-9.]+)%");

    private record Size(String name, int width, int height, int bitrate, int frames) {}

    private static final List<Size> SIZES = List.of(new Size("720p", 1280, 720, 3_000_000, 300), new Size("1080p", 1920, 1080, 6_000_000, 150),
            new Size("4K", 3840, 2160, 20_000_000, 45));

    /** @param fragment with the bitrate in kbit/s and in bit/s to be filled in */
    private record Encoder(String name, String element, String format, String fragment) {

        String of(Size size) {
            return fragment.replace("KBITS", Integer.toString(size.bitrate / 1000)).replace("BITS", Integer.toString(size.bitrate));
        }
    }

    private static final List<Encoder> ENCODERS = List.of(
            new Encoder("mpph264enc NV12", "mpph264enc", "NV12", "mpph264enc rc-mode=cbr header-mode=1 gop=60 bps=BITS"),
            new Encoder("mpph264enc BGRx", "mpph264enc", "BGRx", "mpph264enc rc-mode=cbr header-mode=1 gop=60 bps=BITS"),
            x264("ultrafast"), x264("superfast"), x264("veryfast"), x264("medium"),
            new Encoder("openh264enc", "openh264enc", "I420", "openh264enc rate-control=bitrate bitrate=BITS gop-size=60 complexity=low"));

    private static Encoder x264(String preset) {
        return new Encoder("x264enc " + preset, "x264enc", "NV12", "x264enc tune=zerolatency speed-preset=" + preset + " bitrate=KBITS key-int-max=60");
    }

    @Override
    public String name() {
        return "encode";
    }

    @Override
    public String description() {
        return "The same raw pictures (FFmpeg's testsrc2, read from a file) through each encoder as fast as it goes, at 3, 6 and 20 Mbit/s. CPU and"
                + " time are less what reading the pictures takes alone. Quality is against the raw pictures, by FFmpeg.";
    }

    @Override
    public void run(Plan plan, Report report) throws Exception {
        var samples = new Samples();
        try (var rig = new Rig()) {
            var available = available(rig, report);
            for (var size : plan.quick() ? List.of(new Size("720p", 1280, 720, 3_000_000, 20)) : SIZES) {
                var raw = new LinkedHashMap<String, Path>();
                for (var format : available.stream().map(Encoder::format).distinct().toList()) {
                    raw.put(format, raw(rig, size, format));
                }
                for (int round = 0; round < plan.rounds(3); round++) {
                    round(rig, size, available, raw, samples);
                }
                for (var file : raw.values()) {
                    Files.delete(file);
                }
            }
            overhead(samples, plan);
        }
        samples.into(report, name());
    }

    private List<Encoder> available(Rig rig, Report report) throws Exception {
        var available = new ArrayList<Encoder>();
        for (var encoder : ENCODERS) {
            boolean there = new ProcessBuilder("gst-inspect-1.0", "--exists", encoder.element).start().waitFor() == 0;
            if (encoder.element.startsWith("mpp") && !Files.exists(VPU)) {
                report.skip(name(), encoder.name, "no VPU: there is no " + VPU + " on this machine");
            } else if (!there) {
                report.skip(name(), encoder.name, "GStreamer has no " + encoder.element + " here");
            } else {
                available.add(encoder);
            }
        }
        return available;
    }

    private static Path raw(Rig rig, Size size, String format) throws Exception {
        var file = rig.dir().resolve(size.name + "-" + format + ".raw");
        var pixels = Map.of("NV12", "nv12", "I420", "yuv420p", "BGRx", "bgr0").get(format);
        Measured.start(rig.dir(), rig.environment(), List.of("ffmpeg", "-v", "error", "-f", "lavfi", "-i",
                "testsrc2=size=" + size.width + "x" + size.height + ":rate=30", "-frames:v", Integer.toString(size.frames), "-pix_fmt", pixels,
                "-f", "rawvideo", file.toString())).await(300);
        return file;
    }

    private static void round(Rig rig, Size size, List<Encoder> encoders, Map<String, Path> raw, Samples samples) throws Exception {
        for (var encoder : encoders) {
            var source = "filesrc blocksize=" + (4 << 20) + " location=" + raw.get(encoder.format) + " ! rawvideoparse format="
                    + encoder.format.toLowerCase(java.util.Locale.ROOT) + " width=" + size.width + " height=" + size.height + " framerate=30/1";
            var alone = launch(rig, source + " ! fakesink").await(120);
            var out = rig.dir().resolve("out.h264");
            var run = launch(rig, source + " ! " + encoder.of(size) + " ! h264parse ! video/x-h264,stream-format=byte-stream ! filesink location=" + out);
            double load = vpuLoad(encoder, run);
            var usage = run.await(600);
            samples.add(size.name, encoder.name, "CPU s per 1000 frames", Math.max(0, usage.cpu() - alone.cpu()) / size.frames * 1000);
            samples.add(size.name, encoder.name, "frames/s", size.frames / Math.max(0.001, usage.wall() - alone.wall()));
            if (!Double.isNaN(load)) {
                samples.add(size.name, encoder.name, "VPU load %", load);
            }
            samples.add(size.name, encoder.name, "Mbit/s", Files.size(out) * 8.0 / size.frames * 30 / 1e6);
            quality(rig, size, encoder, raw.get(encoder.format), out, samples);
        }
    }

    private static Measured launch(Rig rig, String pipeline) throws IOException {
        var command = new ArrayList<>(List.of("gst-launch-1.0", "-q"));
        command.addAll(List.of(pipeline.split(" ")));
        return Measured.start(rig.dir(), rig.environment(), command);
    }

    /** The greatest that the kernel says while the run lasts; NaN where it says nothing. */
    private static double vpuLoad(Encoder encoder, Measured run) throws Exception {
        double load = Double.NaN;
        while (encoder.element.startsWith("mpp") && Files.exists(VPU_LOAD) && run.isAlive()) {
            var match = PERCENT.matcher(Files.readString(VPU_LOAD));
            while (match.find()) {
                load = Double.isNaN(load) ? Double.parseDouble(match.group(1)) : Math.max(load, Double.parseDouble(match.group(1)));
            }
            Thread.sleep(100);
        }
        return load;
    }

    private static void quality(Rig rig, Size size, Encoder encoder, Path raw, Path encoded, Samples samples) throws Exception {
        var pixels = Map.of("NV12", "nv12", "I420", "yuv420p", "BGRx", "bgr0").get(encoder.format);
        var compare = Measured.start(rig.dir(), rig.environment(), List.of("ffmpeg", "-r", "30", "-i", encoded.toString(), "-f", "rawvideo", "-pix_fmt", pixels,
                "-s", size.width + "x" + size.height, "-r", "30", "-i", raw.toString(), "-lavfi",
                "[0]format=yuv420p,split[a][b];[1]format=yuv420p,split[c][d];[a][c]ssim;[b][d]psnr", "-f", "null", "-"));
        compare.await(600);
        samples.add(size.name, encoder.name, "SSIM", figure(compare.output(), "SSIM .*All:([0-9.]+)"));
        samples.add(size.name, encoder.name, "PSNR dB", figure(compare.output(), "PSNR .*average:([0-9.]+)"));
    }

    private static double figure(String output, String pattern) {
        var match = Pattern.compile(pattern).matcher(output);
        if (!match.find()) {
            throw new IllegalStateException("FFmpeg compared nothing:\n" + output);
        }
        return Double.parseDouble(match.group(1));
    }

    /** The headline: how many times the VPU's CPU time the software takes. */
    private static void overhead(Samples samples, Plan plan) {
        for (var size : SIZES) {
            double vpu = samples.median(size.name, "mpph264enc NV12", "CPU s per 1000 frames");
            for (var encoder : ENCODERS) {
                double software = samples.median(size.name, encoder.name, "CPU s per 1000 frames");
                if (!Double.isNaN(vpu) && !Double.isNaN(software)) {
                    samples.add(size.name, encoder.name, "CPU, times the VPU's", software / vpu);
                }
            }
        }
    }
}
