package org.ballabox.benchmarks.start;

import java.util.concurrent.CountDownLatch;
import org.freedesktop.gstreamer.Bus;
import org.freedesktop.gstreamer.Gst;
import org.freedesktop.gstreamer.Pipeline;
import org.freedesktop.gstreamer.State;

/** Plays a pipeline to its end with gst1-java-core; says when it plays. */
public final class Gst1Start {

    private Gst1Start() {}

    public static void main(String[] arguments) throws InterruptedException {
        Gst.init("start");
        var pipeline = (Pipeline) Gst.parseLaunch(arguments[0]);
        var end = new CountDownLatch(1);
        pipeline.getBus().connect((Bus.STATE_CHANGED) (source, before, now, next) -> {
            if (now == State.PLAYING && source.equals(pipeline)) {
                System.out.println("PLAYING");
            }
        });
        pipeline.getBus().connect((Bus.EOS) source -> end.countDown());
        pipeline.play();
        end.await();
        pipeline.stop();
        System.exit(0);
    }
}
