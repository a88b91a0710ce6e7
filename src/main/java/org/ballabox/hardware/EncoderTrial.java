package org.ballabox.hardware;

import java.util.Optional;
import org.ballabox.settings.Settings;

/**
 * Encodes a few frames of the configured size for real. The registry may list a hardware encoder that cannot be made, and
 * one that can be made may fail in PAUSED or never deliver: only a frame proves it.
 */
final class EncoderTrial {

    private static final int FRAMES = 3;

    private EncoderTrial() {}

    /** Why the element does not work; empty when it does. Returns within the bound of a {@link Trial} even if the hardware hangs. */
    static Optional<String> failure(String element, String format, Settings.Video video) {
        return Trial.failure(element, "videotestsrc num-buffers=" + FRAMES + " ! video/x-raw,format=" + format + ",width=" + video.width()
                + ",height=" + video.height() + ",framerate=" + video.fps() + "/1 ! " + element + " ! fakesink sync=false");
    }
}
