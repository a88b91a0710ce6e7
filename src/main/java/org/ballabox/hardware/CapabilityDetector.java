package org.ballabox.hardware;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballabox.gst.ElementFactory;
import org.ballabox.gst.Gst;
import org.ballabox.gst.GstException;
import org.ballabox.settings.Choice;
import org.ballabox.settings.Settings;

/** Finds out what a recording has to work with, by trying. GStreamer is initialised before. */
public final class CapabilityDetector {

    private static final String VPU = "mpph264enc";
    /** Best first; each but the software ones is tried before it is taken. */
    private static final List<String> HARDWARE = List.of(VPU, "nvh264enc", "vah264enc", "v4l2h264enc");
    private static final List<String> SOFTWARE = List.of("x264enc", "openh264enc");
    private static final List<String> AAC = List.of("voaacenc", "fdkaacenc", "avenc_aac");
    private static final List<String> FORMATS = List.of("NV12", "I420", "BGRx");
    private static final Path VPU_NODE = Path.of("/dev/mpp_service");

    private final Settings.Video video;
    private final List<String> notes = new ArrayList<>();

    private CapabilityDetector(Settings.Video video) {
        this.video = video;
    }

    /**
     * @throws GstException when no encoder works, with what to install
     */
    public static Capabilities detect(Settings settings) {
        return new CapabilityDetector(settings.video()).detect();
    }

    private Capabilities detect() {
        var software = SOFTWARE.stream().map(this::software).flatMap(Optional::stream).findFirst();
        var chosen = switch (video.encoder()) {
            case Choice.Fragment(var fragment) -> new VideoEncoder.Custom(fragment);
            case Choice.Named(var name) -> named(name);
            default -> automatic(software);
        };
        var aac = AAC.stream().filter(ElementFactory::exists).findFirst().orElseThrow(() -> new GstException(
                "there is no AAC encoder; install one with: sudo apt install gstreamer1.0-plugins-bad gstreamer1.0-libav"));
        return new Capabilities(chosen, software.map(VideoEncoder.class::cast).orElse(chosen), aac, notes);
    }

    private VideoEncoder named(String name) {
        var made = describe(name, HARDWARE.contains(name)).orElseThrow(() -> new GstException("video.encoder=" + name
                + ": GStreamer cannot make this element; see which there are with: gst-inspect-1.0 | grep h264enc"));
        EncoderTrial.failure(name, made.format(video.format()), video).ifPresent(reason -> {
            throw new GstException("video.encoder=" + name + " does not work: " + reason
                    + "; choose another one, or auto to let the program choose");
        });
        return made;
    }

    private VideoEncoder automatic(Optional<VideoEncoder.Element> software) {
        if (Files.exists(VPU_NODE) && !ElementFactory.exists(VPU)) {
            Gst.loadPlugin("rockchipmpp"); // the registry may be older than the driver or its permissions
        }
        String refusal = "there is no " + VPU;
        for (var name : HARDWARE) {
            if (!ElementFactory.exists(name)) {
                continue;
            }
            var made = describe(name, true);
            var failure = made.isEmpty() ? Optional.of("GStreamer lists it and cannot make it")
                    : EncoderTrial.failure(name, made.get().format(video.format()), video);
            if (failure.isEmpty()) {
                return made.get();
            }
            if (name.equals(VPU)) {
                refusal = VPU + " does not work (" + failure.get() + ")";
            }
        }
        var element = software.orElseThrow(() -> new GstException(
                "there is no H.264 encoder; install one with: sudo apt install gstreamer1.0-plugins-ugly gstreamer1.0-plugins-bad"));
        notes.add(refusal + "; encoding in software with " + element.element() + ", which costs CPU time");
        return element;
    }

    private Optional<VideoEncoder.Element> software(String name) {
        return ElementFactory.exists(name) ? describe(name, false) : Optional.empty();
    }

    private static Optional<VideoEncoder.Element> describe(String name, boolean hardware) {
        return ElementFactory.properties(name)
                .map(properties -> new VideoEncoder.Element(name, hardware, properties, formats(name)));
    }

    private static Set<String> formats(String name) {
        var accepted = new LinkedHashSet<String>();
        for (var format : FORMATS) {
            if (ElementFactory.accepts(name, "video/x-raw,format=" + format)) {
                accepted.add(format);
            }
        }
        return accepted;
    }
}
