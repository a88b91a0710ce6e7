package org.ballabox.engine;

import java.util.Optional;
import org.ballabox.gst.Bus;
import org.ballabox.gst.BusMessage;
import org.ballabox.gst.Pipeline;
import org.ballabox.gst.State;
import org.ballabox.gst.StateChange;
import org.ballabox.gst.Timeline;

/** A launched pipeline on the common timeline, with its bus. One thread's own; that thread gives it to the {@link Reaper}. */
final class LivePipeline implements HandOff.Owned {

    private final Pipeline pipeline;
    private final Bus bus;

    private LivePipeline(Pipeline pipeline) {
        this.pipeline = pipeline;
        this.bus = pipeline.bus();
    }

    /**
     * Launches, in state NULL.
     *
     * @throws org.ballabox.gst.GstException when the text cannot be built
     */
    static LivePipeline launch(String text, Timeline timeline) {
        var live = new LivePipeline(Pipeline.launch(text));
        live.pipeline.follow(timeline);
        return live;
    }

    Pipeline pipeline() {
        return pipeline;
    }

    /** Goes to PLAYING; false when an element refuses: then {@link #failure} has the reason. */
    boolean play() {
        return pipeline.setState(State.PLAYING) != StateChange.FAILURE;
    }

    /** The next message, or empty when none came within {@code timeout} ns. */
    Optional<BusMessage> poll(long timeout) {
        return bus.poll(timeout);
    }

    /** The first error that lies on the bus now, in a sentence. */
    String failure() {
        for (var message = bus.poll(0); message.isPresent(); message = bus.poll(0)) {
            if (message.get() instanceof BusMessage.Failure failure) {
                return failure.sentence();
            }
        }
        return "the pipeline refused to start";
    }

    /** Frees everything; only the {@link Reaper} calls it, since it may wait for ever. */
    @Override
    public void close() {
        pipeline.setState(State.NULL);
        bus.close();
        pipeline.close();
    }
}
