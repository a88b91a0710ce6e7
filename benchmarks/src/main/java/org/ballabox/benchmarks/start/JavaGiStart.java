package org.ballabox.benchmarks.start;

import io.github.jwharm.javagi.base.GErrorException;
import io.github.jwharm.javagi.base.Out;
import org.freedesktop.gstreamer.gst.ClockTime;
import org.freedesktop.gstreamer.gst.Gst;
import org.freedesktop.gstreamer.gst.MessageType;
import org.freedesktop.gstreamer.gst.Pipeline;
import org.freedesktop.gstreamer.gst.State;

/** Plays a pipeline to its end with java-gi; says when it plays. */
public final class JavaGiStart {

    private static final long SECOND = 1_000_000_000;

    private JavaGiStart() {}

    public static void main(String[] arguments) throws GErrorException {
        Gst.init(new Out<>(new String[0]));
        var pipeline = (Pipeline) Gst.parseLaunch(arguments[0]);
        var bus = pipeline.getBus();
        pipeline.setState(State.PLAYING);
        for (;;) {
            var message = bus.timedPop(new ClockTime(SECOND));
            if (message == null) {
                continue;
            }
            var type = message.readType();
            if (type.contains(MessageType.EOS)) {
                break;
            }
            if (type.contains(MessageType.STATE_CHANGED) && message.readSrc().getName().startsWith("pipeline")) {
                var now = new Out<State>();
                message.parseStateChanged(new Out<>(), now, new Out<>());
                if (now.get() == State.PLAYING) {
                    System.out.println("PLAYING");
                }
            }
        }
        pipeline.setState(State.NULL);
    }
}
