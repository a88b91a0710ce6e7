package org.ballabox.benchmarks.start;

import java.util.Optional;
import org.ballabox.gst.BusMessage;
import org.ballabox.gst.Gst;
import org.ballabox.gst.Pipeline;
import org.ballabox.gst.State;

/** Plays a pipeline to its end with our bindings; says when it plays. */
public final class OursStart {

    private static final long SECOND = 1_000_000_000;

    private OursStart() {}

    public static void main(String[] arguments) {
        Gst.init(Optional.empty());
        try (var pipeline = Pipeline.launch(arguments[0]); var bus = pipeline.bus()) {
            pipeline.setState(State.PLAYING);
            for (;;) {
                var message = bus.poll(SECOND);
                if (message.isPresent() && message.get() instanceof BusMessage.StateChanged change
                        && change.to() == State.PLAYING && change.source().startsWith("pipeline")) {
                    System.out.println("PLAYING");
                } else if (message.isPresent() && message.get() instanceof BusMessage.Eos) {
                    break;
                }
            }
            pipeline.setState(State.NULL);
        }
    }
}
