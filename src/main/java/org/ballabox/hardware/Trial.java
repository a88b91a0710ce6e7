package org.ballabox.hardware;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ballabox.gst.GstException;
import org.ballabox.gst.Playback;

/** Plays a short pipeline to its end, to see whether an element of it works. Any thread may. */
final class Trial {

    private static final Duration BOUND = Duration.ofSeconds(4);

    private Trial() {}

    /**
     * Why the element does not work; empty when it does. Returns within the bound even if the element hangs.
     *
     * @param element what is tried
     * @param text a pipeline that ends by itself
     */
    static Optional<String> failure(String element, String text) {
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
            return Optional.of(e.getCause().toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }
}
