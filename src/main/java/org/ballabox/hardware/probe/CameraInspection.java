package org.ballabox.hardware.probe;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.ballabox.gst.GstException;
import org.ballabox.gst.MediaDevices;
import org.ballabox.gst.Playback;
import org.ballabox.hardware.Cameras;
import org.ballabox.settings.Choice;
import org.ballabox.settings.Settings;

/** Cameras and HDMI inputs: libudev lists them, GStreamer says what they deliver, one picture proves it. */
final class CameraInspection implements Inspection {

    private static final Pattern KIND = Pattern.compile("\\s*(video/x-raw|image/jpeg|video/x-h264)\\b");
    private static final Pattern FORMAT = Pattern.compile("\\bformat=(?:\\(string\\))?(\\w+)");
    private static final Pattern WIDTH = Pattern.compile("\\bwidth=(?:\\(int\\))?(\\d+)");
    private static final Pattern HEIGHT = Pattern.compile("\\bheight=(?:\\(int\\))?(\\d+)");

    private final Settings settings;
    private final Surroundings surroundings;
    private final GStreamerInspection gstreamer;

    CameraInspection(Settings settings, Surroundings surroundings, GStreamerInspection gstreamer) {
        this.settings = settings;
        this.surroundings = surroundings;
        this.gstreamer = gstreamer;
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step("camera.device", Duration.ofSeconds(5), this::cameras));
    }

    private void cameras(Findings findings) {
        var wanted = settings.camera().source();
        if (!wanted.isDevice()) {
            findings.ok("camera.device", "camera.source", "no camera is wanted: camera.source is not a device");
            return;
        }
        var devices = Cameras.list();
        var lines = devices.stream().map(CameraInspection::line).toArray(String[]::new);
        var capturing = devices.stream().filter(Cameras.Camera::isWebcam).map(Cameras.Camera::node).toList();
        if (wanted instanceof Choice.Named(var name)) {
            if (!Files.exists(Path.of(name))) {
                findings.missing("camera.device", name, "there is no such device", capturing.isEmpty() ? "plug the camera in, or record without: --camera-source none"
                        : "use one that is there: --camera-source " + capturing.getFirst(), lines);
                return;
            }
            capture(findings, name, lines);
        } else if (capturing.isEmpty()) {
            findings.missing("camera.device", "libudev, subsystem video4linux", devices.isEmpty() ? "there is no camera" : "none of the devices is a webcam",
                    "plug one in, or record without: --camera-source none", lines);
        } else {
            capture(findings, capturing.getFirst(), lines);
        }
    }

    private static String line(Cameras.Camera camera) {
        return camera.node() + "  " + camera.name() + (camera.captures() ? "" : "  (no pictures: metadata)")
                + (camera.isHdmiInput() ? "  (HDMI input)" : "") + camera.links().stream().filter(link -> link.contains("/by-id/")).map(link -> "  " + link).findFirst().orElse("");
    }

    private void capture(Findings findings, String device, String... lines) {
        var node = Path.of(device);
        if (!Files.isReadable(node) || !Files.isWritable(node)) {
            findings.failed("camera.access", device, "there, and this user may not open it (" + FileAccess.mode(node) + ")",
                    "sudo usermod -aG video " + surroundings.user() + ", then log in again", lines);
            return;
        }
        findings.ok("camera.device", device, "the camera that run would use", lines);
        if (!gstreamer.isReady()) {
            return;
        }
        var formats = MediaDevices.cameras().stream().filter(camera -> camera.name().equals(device)).map(camera -> formats(camera.caps()))
                .findFirst().orElse(List.of());
        try {
            Playback.toEnd("v4l2src num-buffers=1 device=\"" + device + "\" ! fakesink", Duration.ofSeconds(3));
            findings.ok("camera.picture", "one picture from " + device, "delivers", formats.toArray(String[]::new));
        } catch (GstException e) {
            if (e.getMessage().toLowerCase(Locale.ROOT).contains("busy")) {
                findings.failed("camera.busy", "one picture from " + device, "another program uses it",
                        "end that program; which one it is: fuser -v " + device);
            } else {
                findings.failed("camera.picture", "one picture from " + device, e.getMessage(),
                        "unplug it and plug it in again; see: v4l2-ctl -d " + device + " --list-formats-ext", formats.toArray(String[]::new));
            }
        }
    }

    /** Formats and sizes out of caps, such as {@code YUY2 640x480}; the first ten. Pure. */
    static List<String> formats(String caps) {
        var found = new LinkedHashSet<String>();
        for (var structure : caps.split(";")) {
            var kind = KIND.matcher(structure);
            var width = WIDTH.matcher(structure);
            var height = HEIGHT.matcher(structure);
            if (kind.lookingAt() && width.find() && height.find()) {
                var format = FORMAT.matcher(structure);
                var name = switch (kind.group(1)) {
                    case "image/jpeg" -> "MJPG";
                    case "video/x-h264" -> "H264";
                    default -> format.find() ? format.group(1) : "raw";
                };
                found.add(name + " " + width.group(1) + "x" + height.group(1));
            }
        }
        return new ArrayList<>(found).subList(0, Math.min(10, found.size()));
    }
}
