package org.ballabox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ballabox.engine.SourceMissing;
import org.ballabox.engine.SourcePlan;
import org.ballabox.gst.ElementFactory;
import org.ballabox.gst.MediaDevices;
import org.ballabox.hardware.Cameras;
import org.ballabox.picture.Scene;
import org.ballabox.pipeline.CameraMode;
import org.ballabox.pipeline.SourceText;
import org.ballabox.settings.Choice;
import org.ballabox.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the camera and how to open it, anew before every attempt: a webcam may have been plugged in since, or have another
 * number now. JPEGs are decoded by hardware where there is a decoder, until it has failed once: some are known to hang.
 */
final class CameraPlan implements SourcePlan {

    private static final Logger LOG = LoggerFactory.getLogger(CameraPlan.class);
    /** The last is software and always works; the VPU's own costs no CPU. */
    private static final List<String> JPEG_DECODERS = List.of("mppjpegdec", "jpegdec");

    private final Settings settings;
    private int decoder;
    private boolean decodes;

    CameraPlan(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Attempt next() throws SourceMissing {
        decodes = false;
        var device = switch (settings.camera().source()) {
            case Choice.Auto auto -> open(Cameras.webcams().stream().findFirst().orElseThrow(() -> new SourceMissing(
                    "there is no camera; plug one in, or do without: --camera-source none")));
            case Choice.Named(var name) -> open(name);
            default -> new SourceText.CameraDevice("", Optional.empty(), "");
        };
        return new Attempt(SourceText.camera(settings, device).orElseThrow(), "", 0);
    }

    private SourceText.CameraDevice open(String path) {
        var place = Scene.placeOfCamera(settings);
        var mode = CameraMode.choose(modes(path), place.width(), place.height(), settings.video().fps());
        decodes = mode.filter(CameraMode::isJpeg).isPresent();
        mode.ifPresent(chosen -> LOG.debug("camera {}: {}", path, chosen));
        return new SourceText.CameraDevice(path, mode, decoder());
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

    private String decoder() {
        while (decoder < JPEG_DECODERS.size() - 1 && !ElementFactory.exists(JPEG_DECODERS.get(decoder))) {
            decoder++;
        }
        return JPEG_DECODERS.get(decoder);
    }

    @Override
    public void failed() {
        if (decodes && decoder < JPEG_DECODERS.size() - 1) {
            LOG.warn("the camera's JPEGs are decoded in software from now on: {} may have failed", JPEG_DECODERS.get(decoder));
            decoder++;
        }
    }
}
