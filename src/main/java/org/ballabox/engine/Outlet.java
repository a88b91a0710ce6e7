package org.ballabox.engine;

import java.util.function.Consumer;
import org.ballabox.gst.AppSink;
import org.ballabox.gst.Sample;
import org.ballabox.gst.Timeline;

/**
 * One consumer's pair of outputs of the running recording pipeline, owned by the worker that consumes.
 *
 * @param timeline of that recording pipeline: what consumes follows it too
 */
record Outlet(AppSink video, AppSink audio, Timeline timeline) implements HandOff.Owned {

    /** Shows each piece of sound that waits to the consumer, and frees it. */
    void eachSound(Consumer<Sample> consumer) {
        for (var sound = audio.pull(0); sound != null; sound = audio.pull(0)) {
            consumer.accept(sound);
            sound.close();
        }
    }

    /** Throws away what has gathered, so that a consumer with no use for it now does not hold it. */
    void drain() {
        drain(video);
        drain(audio);
    }

    private static void drain(AppSink sink) {
        for (var sample = sink.pull(0); sample != null; sample = sink.pull(0)) {
            sample.close();
        }
    }

    /** Asks the encoder for a keyframe; only once frames come. */
    void requestKeyframe() {
        video.requestKeyframe(timeline.runningTime());
    }

    boolean isEos() {
        return video.isEos() && audio.isEos();
    }

    @Override
    public void close() {
        audio.close();
        video.close();
    }
}
