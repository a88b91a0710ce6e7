package org.ballabox.gst;

import java.time.Duration;

/** Plays pipelines that end by themselves, for trying things out. */
public final class Playback {

    private Playback() {}

    /**
     * Plays to the end of the stream, and frees everything. An element that hangs when it is stopped blocks the caller.
     *
     * @param text in gst-launch's notation
     * @param bound how long nothing at all may happen
     * @throws GstException when it cannot be built, an element fails or refuses to start, or nothing happens any more; with
     *     GStreamer's words where it has any
     */
    public static void toEnd(String text, Duration bound) {
        try (var pipeline = Pipeline.launch(text); var bus = pipeline.bus()) {
            try {
                boolean refused = pipeline.setState(State.PLAYING) == StateChange.FAILURE;
                long patience = refused ? 0 : bound.toNanos(); // what a refused change of state has to say lies on the bus already
                for (var message = bus.poll(patience); message.isPresent(); message = bus.poll(patience)) {
                    if (message.get() instanceof BusMessage.Failure failure) {
                        throw new GstException(failure.sentence());
                    }
                    if (message.get() instanceof BusMessage.Eos) {
                        return;
                    }
                }
                throw new GstException(refused ? "it does not start" : "it delivers nothing within " + bound.toSeconds() + " s");
            } finally {
                pipeline.setState(State.NULL);
            }
        }
    }
}
