package org.ballabox.hardware.probe;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.ballabox.gst.ElementFactory;
import org.ballabox.gst.Gst;
import org.ballabox.gst.GstException;
import org.ballabox.hardware.PluginRegistry;
import org.ballabox.settings.Settings;

/** GStreamer itself: the libraries, its start, the elements that every recording needs. */
final class GStreamerInspection implements Inspection {

    /** Elements by the Debian package that has them. */
    private static final Map<String, List<String>> PACKAGES = packages();

    /** Draws the picture; not a part of GStreamer, and as necessary. */
    private static final String DRAWING = "libyuv.so.0";

    private final Settings settings;
    private final Surroundings surroundings;
    private volatile boolean ready;

    GStreamerInspection(Settings settings, Surroundings surroundings) {
        this.settings = settings;
        this.surroundings = surroundings;
    }

    /** Whether GStreamer has started: nothing else may call it before. */
    boolean isReady() {
        return ready;
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step("gstreamer.init", Duration.ofSeconds(15), this::start), Step.of("gstreamer.elements", this::elements));
    }

    private void start(Findings findings) {
        try {
            Gst.init(PluginRegistry.file(surroundings.environment(), surroundings.cacheHome()));
        } catch (GstException e) {
            var words = e.getMessage().split("; ", 2);
            findings.missing("gstreamer.library", "libgstreamer-1.0.so.0", words[0],
                    words.length > 1 ? words[1].replaceFirst("^install it with: ", "") : "reinstall GStreamer: sudo apt install --reinstall libgstreamer1.0-0");
            return;
        }
        ready = true;
        var version = Gst.version();
        int minor = Integer.parseInt(version.split("\\.")[1]);
        if (minor < 20) {
            findings.warning("gstreamer.library", "gst_version", version + " is older than any this program was tried with (1.22, 1.26)",
                    "use Debian 12 or newer");
        } else {
            findings.ok("gstreamer.library", "gst_version", version);
        }
    }

    private void elements(Findings findings) {
        if (!ready) {
            return;
        }
        var absent = new ArrayList<String>();
        var install = new LinkedHashSet<String>();
        PACKAGES.forEach((name, elements) -> {
            for (var element : elements) {
                if (!ElementFactory.exists(element) && !(element.equals("rtmp2sink") && settings.streaming().destinations().isEmpty())) {
                    absent.add(element);
                    install.add(name);
                }
            }
        });
        if (!Gst.isInstalled(DRAWING)) {
            absent.add(DRAWING);
            install.add("libyuv0");
        }
        if (absent.isEmpty()) {
            findings.ok("gstreamer.elements", "the registry of plugins", "all elements that a recording needs are there, and " + DRAWING);
        } else {
            findings.missing("gstreamer.elements", "the registry of plugins", "missing: " + String.join(", ", absent),
                    "sudo apt install " + String.join(" ", install));
        }
    }

    private static Map<String, List<String>> packages() {
        var packages = new LinkedHashMap<String, List<String>>();
        packages.put("gstreamer1.0-plugins-base", List.of("appsrc", "appsink", "videoconvert", "videoscale", "audioconvert",
                "audioresample", "audiomixer", "volume"));
        packages.put("gstreamer1.0-plugins-good", List.of("ximagesrc", "v4l2src", "deinterlace", "jpegdec", "matroskamux", "flvmux", "level", "rglimiter", "capssetter", "aacparse"));
        packages.put("gstreamer1.0-plugins-bad", List.of("h264parse", "jpegparse", "audiobuffersplit", "rtmp2sink"));
        packages.put("gstreamer1.0-pulseaudio", List.of("pulsesrc"));
        return packages;
    }

}
