package org.ballabox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ballabox.engine.SourceMissing;
import org.ballabox.engine.SourcePlan;
import org.ballabox.gst.MediaDevices;
import org.ballabox.hardware.Cameras;
import org.ballabox.hardware.JpegDecoders;
import org.ballabox.picture.Scene;
import org.ballabox.pipeline.CameraMode;
import org.ballabox.pipeline.SourceText;
import org.ballabox.settings.Choice;
import org.ballabox.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the camera and how to open it, anew before every attempt: a webcam may have been plugged in since, or have another
 * number now.
 */
final class CameraPlan implements SourcePlan {

    private static final Logger LOG = LoggerFactory.getLogger(CameraPlan.class);

    private final Settings settings;
    private final JpegDecoders decoders = new JpegDecoders();

    CameraPlan(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Attempt next() throws SourceMissing {
        return new Attempt(SourceText.camera(settings, device()).orElseThrow(), "", 0);
    }

    /** The camera's device as it would be opened now; means nothing where the settings name no device. */
    SourceText.CameraDevice device() throws SourceMissing {
        return switch (settings.camera().source()) {
            case Choice.Auto auto -> open(Cameras.webcams().stream().findFirst().orElseThrow(() -> new SourceMissing(
                    "there is no camera; plug one in, or do without: --camera-source none")));
            case Choice.Named(var name) -> open(name);
            default -> new SourceText.CameraDevice("", Optional.empty(), "");
        };
    }

    private SourceText.CameraDevice open(String path) {
        var place = Scene.placeOfCamera(settings);
        var mode = CameraMode.choose(modes(path), place.width(), place.height(), settings.video().fps());
        mode.ifPresent(chosen -> LOG.debug("camera {}: {}", path, chosen));
        var decoder = mode.filter(CameraMode::isJpeg).map(jpeg -> decoders.choose(jpeg.width(), jpeg.height())).orElse("");
        return new SourceText.CameraDevice(path, mode, decoder);
    }

    private static List<CameraMode> modes(String path) {
        var node = node(path);
        return MediaDevices.cameras().stream().filter(device -> device.name().equals(node)).findFirst()
                .map(device -> CameraMode.list(device.caps())).orElse(List.of());
    }

    /** {@code /dev/v4l/by-id/…} are links to the node. */
    private static String node(String path) {
        try {
            return Path.of(path).toRealPath().toString();
        } catch (IOException missing) {
            return path;
        }
    }

    @Override
    public void failed(String reason) {
        decoders.failed(reason);
    }
}
