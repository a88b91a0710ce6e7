package org.ballabox.hardware;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ballabox.gst.GstException;
import org.ballabox.gst.Playback;
import org.ballabox.settings.Settings;

/**
 * Encodes a few frames of the configured size for real. The registry may list a hardware encoder that cannot be made, and
 * one that can be made may fail in PAUSED or never deliver: only a frame proves it.
 */
final class EncoderTrial {

    private static final int FRAMES = 3;
    private static final Duration BOUND = Duration.ofSeconds(4);

    private EncoderTrial() {}

    /** Why the element does not work; empty when it does. Returns within the bound even if the hardware hangs. */
    static Optional<String> failure(String element, String format, Settings.Video video) {
        var text = "videotestsrc num-buffers=" + FRAMES + " ! video/x-raw,format=" + format + ",width=" + video.width()
                + ",height=" + video.height() + ",framerate=" + video.fps() + "/1 ! " + element + " ! fakesink sync=false";
        var answer = new CompletableFuture<Optional<String>>();
        // a hung encoder blocks its own teardown: the thread is left behind then
        Thread.ofPlatform().daemon().name("trial-" + element).start(() -> {
            try {
                Playback.toEnd(text, BOUND);
                answer.complete(Optional.empty());
            } catch (GstException e) {
                answer.complete(Optional.of(e.getMessage()));
            } catch (RuntimeException | Error e) {
                answer.completeExceptionally(e);
            }
        });
        try {
            return answer.get(BOUND.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Optional.of("it hangs: no frame within " + BOUND.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }
}
