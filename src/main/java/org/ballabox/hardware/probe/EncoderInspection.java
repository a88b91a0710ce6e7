package org.ballabox.hardware.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ballabox.gst.BusMessage;
import org.ballabox.gst.ElementFactory;
import org.ballabox.gst.Gst;
import org.ballabox.gst.GstException;
import org.ballabox.gst.Pipeline;
import org.ballabox.gst.Plugin;
import org.ballabox.gst.State;
import org.ballabox.gst.StateChange;
import org.ballabox.hardware.Capabilities;
import org.ballabox.hardware.CapabilityDetector;
import org.ballabox.hardware.VideoEncoder;
import org.ballabox.settings.Settings;

/** The VPU as GStreamer sees it, and what {@code run} would encode with: decided by the same {@link Capabilities}, then measured. */
final class EncoderInspection implements Inspection {

    private static final String ELEMENT = "mpph264enc";
    private static final String PLUGIN = "rockchipmpp";
    private static final String PLUGIN_FILE = "libgstrockchipmpp.so";
    private static final int FRAMES = 60;
    private static final int BENCH_FRAMES = 300;
    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final Duration BENCH_BOUND = Duration.ofSeconds(60);
    private static final List<String> DECODERS = List.of("avdec_h264", "openh264dec", "mppvideodec");
    private static final String NO_HARDWARE = "nothing to fix before the lines above are right";

    private final Settings settings;
    private final Surroundings surroundings;
    private final boolean bench;
    private final GStreamerInspection gstreamer;
    private volatile Optional<Capabilities> capabilities = Optional.empty();

    EncoderInspection(Settings settings, Surroundings surroundings, boolean bench, GStreamerInspection gstreamer) {
        this.settings = settings;
        this.surroundings = surroundings;
        this.bench = bench;
        this.gstreamer = gstreamer;
    }

    /** What {@code run} would use; empty when it could use nothing. */
    Optional<Capabilities> capabilities() {
        return capabilities;
    }

    String label() {
        return capabilities.map(found -> found.video().label()).orElse("");
    }

    @Override
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        steps.add(new Step("vpu.plugin", BOUND, this::plugin));
        steps.add(new Step("vpu.element", BOUND, this::element));
        steps.add(new Step("gstreamer.encoder", Duration.ofSeconds(20), this::choose));
        steps.add(new Step("vpu.encode", BOUND, this::measure));
        if (bench) {
            steps.add(new Step("vpu.bench", BENCH_BOUND.multipliedBy(3), this::compare));
        }
        return steps;
    }

    private void plugin(Findings findings) {
        if (!gstreamer.isReady()) {
            return;
        }
        boolean listed = ElementFactory.exists(ELEMENT);
        var plugin = Plugin.lookUp(PLUGIN_FILE);
        if (plugin.isPresent() && plugin.get().blacklisted()) {
            findings.failed("vpu.plugin", PLUGIN_FILE, "crashed when GStreamer first looked at it, and is left alone since",
                    removeRegistry() + "; if it crashes again, build gst-rockchip anew for this version of GStreamer");
            return;
        }
        if (plugin.isEmpty()) {
            findings.missing("vpu.plugin", PLUGIN_FILE, "GStreamer has no plugin for Rockchip's VPU",
                    BoardInspection.isRockchip(surroundings) ? "build and install gst-rockchip: see ballabox probe --explain vpu.plugin"
                            : "nothing to fix on a machine without a Rockchip VPU");
            return;
        }
        findings.ok("vpu.plugin", plugin.get().file(), "version " + plugin.get().version());
        if (!listed && Gst.loadPlugin(PLUGIN) && ElementFactory.exists(ELEMENT)) {
            findings.warning("vpu.registry", "GStreamer's registry", "older than the driver's permissions: it lists the plugin without " + ELEMENT,
                    removeRegistry());
        } else if (listed && ElementFactory.properties(ELEMENT).isEmpty()) {
            findings.failed("vpu.registry", "GStreamer's registry", "lists " + ELEMENT + ", which cannot be made any more",
                    "get the VPU to work as the lines above say, then " + removeRegistry());
        }
    }

    private String removeRegistry() {
        var file = surroundings.variable("GST_REGISTRY").map(surroundings::shown).orElse("~/.cache/gstreamer-1.0/registry.*.bin");
        return "remove the list of plugins, it is made anew: rm " + file;
    }

    /** The element itself: made, set to PAUSED, and what it can be told. */
    private void element(Findings findings) {
        if (!gstreamer.isReady()) {
            return;
        }
        var properties = ElementFactory.exists(ELEMENT) ? ElementFactory.properties(ELEMENT) : Optional.<Set<String>>empty();
        if (properties.isEmpty()) {
            findings.missing("vpu.element", ELEMENT, "GStreamer cannot make it", NO_HARDWARE);
            return;
        }
        var refusal = refusalToPause();
        if (refusal.isPresent()) {
            findings.failed("vpu.element", ELEMENT + ", state PAUSED", refusal.get(),
                    "the reason is in MPP's own log: journalctl -b | grep -i mpp — and in the lines above");
            return;
        }
        findings.ok("vpu.element", ELEMENT + ", state PAUSED", "can be made and started", "properties: " + String.join(" ", properties.get()));
        var extras = List.of("mpph265enc", "mppjpegenc").stream().filter(ElementFactory::exists).toList();
        findings.ok("vpu.extras", "mpph265enc, mppjpegenc", extras.isEmpty() ? "neither HEVC nor JPEG; recordings need neither" : "also there: " + String.join(", ", extras));
        if (!properties.get().contains("bps") && !properties.get().contains("bitrate")) {
            findings.warning("vpu.properties", ELEMENT, "has no property for the bitrate that this program knows (bps, bitrate)",
                    "build gst-rockchip from Meonardo/gst-rockchip; until then the encoder's own bitrate is in force");
        }
    }

    private static Optional<String> refusalToPause() {
        try (var pipeline = Pipeline.launch("videotestsrc num-buffers=1 ! video/x-raw,format=NV12,width=320,height=240,framerate=30/1 ! "
                + ELEMENT + " ! fakesink"); var bus = pipeline.bus()) {
            try {
                boolean refused = pipeline.setState(State.PAUSED) == StateChange.FAILURE
                        || pipeline.awaitState(4_000_000_000L) == StateChange.FAILURE;
                for (var message = bus.poll(0); message.isPresent(); message = bus.poll(0)) {
                    if (message.get() instanceof BusMessage.Failure failure) {
                        return Optional.of(failure.sentence());
                    }
                }
                return refused ? Optional.of("refuses to start") : Optional.empty();
            } finally {
                pipeline.setState(State.NULL);
            }
        } catch (GstException e) {
            return Optional.of(e.getMessage());
        }
    }

    private void choose(Findings findings) {
        if (!gstreamer.isReady()) {
            return;
        }
        try {
            var found = CapabilityDetector.detect(settings);
            capabilities = Optional.of(found);
            var notes = found.notes().toArray(String[]::new);
            var looked = "video.encoder, tried as run does";
            if (isHardware(found.video())) {
                findings.ok("gstreamer.encoder", looked, "run encodes with " + found.video().label() + " and " + found.aac(), notes);
            } else if (found.video() instanceof VideoEncoder.Custom) {
                findings.ok("gstreamer.encoder", looked, "run encodes with your own " + found.video().label(), notes);
            } else {
                findings.warning("gstreamer.encoder", looked, "run encodes in software, with " + found.video().label() + " and " + found.aac(),
                        BoardInspection.isRockchip(surroundings) ? "for the hardware encoder fix the lines under VPU"
                                : "nothing to fix on a machine without a hardware encoder", notes);
            }
        } catch (GstException e) {
            var words = e.getMessage().split("; ", 2);
            findings.failed("gstreamer.encoder", "video.encoder, tried as run does", words[0],
                    words.length > 1 ? words[1] : "choose another one: --video-encoder auto");
        }
    }

    private static boolean isHardware(VideoEncoder encoder) {
        return encoder instanceof VideoEncoder.Element element && element.hardware();
    }

    /** Sixty frames for real, and back. */
    private void measure(Findings findings) throws IOException {
        if (capabilities.isEmpty()) {
            return;
        }
        var encoder = capabilities.get().video();
        boolean hardware = isHardware(encoder);
        var id = hardware ? "vpu.encode" : "gstreamer.speed";
        var video = settings.video();
        var looked = FRAMES + " frames of " + video.width() + "x" + video.height() + " through " + encoder.label();
        var file = EncodeRun.file();
        try {
            var run = new EncodeRun(video, FRAMES, surroundings.nanoTime());
            var measured = run.encode(encoder, file, BOUND);
            var seen = describe(measured);
            var decoder = DECODERS.stream().filter(ElementFactory::exists).findFirst();
            int decoded = decoder.flatMap(name -> run.decode(file, name, BOUND)).orElse(FRAMES);
            if (decoded != FRAMES) {
                findings.failed(id, looked, "only " + decoded + " of " + FRAMES + " frames can be decoded again",
                        hardware ? "install vendor kernel, MPP and gst-rockchip of the same age" : "choose another encoder: --video-encoder openh264enc");
            } else if (measured.fps() < video.fps()) {
                findings.warning(id, looked, seen + ": too slow for " + video.fps() + " frames a second",
                        "record less: --video-width 1280 --video-height 720, or --video-fps 15");
            } else {
                findings.ok(id, looked, seen, decoder.map(name -> "decoded again by " + name + ": " + FRAMES + " frames")
                        .orElse("not decoded again: there is no decoder; sudo apt install gstreamer1.0-libav"));
            }
        } catch (GstException e) {
            findings.failed(id, looked, e.getMessage(), hardware ? "see MPP's own log: journalctl -b | grep -i mpp"
                    : "choose another encoder: --video-encoder openh264enc");
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String describe(EncodeRun.Measured measured) {
        return String.format(Locale.ROOT, "%.0f frames a second, %.1f ms of CPU time a frame", measured.fps(), measured.cpuMillis());
    }

    /** The hardware encoder fed either way, and the software encoder, one after the other. */
    private void compare(Findings findings) throws IOException {
        if (capabilities.isEmpty()) {
            return;
        }
        var lines = new ArrayList<String>();
        var found = capabilities.get();
        if (isHardware(found.video())) {
            for (var format : List.of("NV12", "BGRx")) {
                if (((VideoEncoder.Element) found.video()).formats().contains(format)) {
                    lines.add(row(found.video(), withFormat(format)));
                }
            }
        }
        if (!isHardware(found.fallback())) {
            lines.add(row(found.fallback(), settings.video()));
        }
        findings.ok("vpu.bench", BENCH_FRAMES + " frames each", "compared " + lines.size() + " ways of encoding", lines.toArray(String[]::new));
    }

    private Settings.Video withFormat(String format) {
        var video = settings.video();
        return new Settings.Video(video.width(), video.height(), video.fps(), video.bitrate(), video.gop(), video.encoder(), format);
    }

    private String row(VideoEncoder encoder, Settings.Video video) throws IOException {
        var file = EncodeRun.file();
        try {
            var measured = new EncodeRun(video, BENCH_FRAMES, surroundings.nanoTime()).encode(encoder, file, BENCH_BOUND);
            return encoder.label() + " fed with " + (encoder instanceof VideoEncoder.Element element ? element.format(video.format()) : video.format())
                    + ": " + describe(measured);
        } catch (GstException e) {
            return encoder.label() + " fed with " + video.format() + ": " + e.getMessage();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
