package org.ballabox.benchmarks.bridge;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.ballabox.gst.AppSink;
import org.ballabox.gst.AppSrc;
import org.ballabox.gst.Gst;
import org.ballabox.gst.Pipeline;
import org.ballabox.gst.State;
import org.freedesktop.gstreamer.glib.Natives;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A sample bridge: pull from one pipeline's appsink, push into another's appsrc, give the reference back. The source makes
 * its buffers without touching them, so that what is left is the bridge and GStreamer's hand-over between threads. java-gi
 * 0.11 has no appsink and appsrc.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BridgeBenchmark {

    private static final String FROM = "fakesrc sizetype=fixed sizemax=%d filltype=nothing ! appsink name=out sync=false max-buffers=64 enable-last-sample=false";
    private static final String TO = "appsrc name=in max-bytes=0 max-buffers=64 block=true ! fakesink sync=false enable-last-sample=false";
    private static final long SECOND = 1_000_000_000;

    /** Bytes of a sample: as small as sound, and up to a frame of 1080p in BGRx. */
    @org.openjdk.jmh.annotations.State(Scope.Thread)
    public abstract static class Sized {

        @Param({"64", "4096", "1048576", "8388608"})
        public int size;

        String from() {
            return FROM.formatted(size);
        }
    }

    /** What {@code engine} does. */
    @org.openjdk.jmh.annotations.State(Scope.Thread)
    public static class Ours extends Sized {

        private Pipeline from;
        private Pipeline to;
        private AppSink sink;
        private AppSrc source;

        @Setup
        public void setup() {
            Gst.init(Optional.empty());
            from = Pipeline.launch(from());
            to = Pipeline.launch(TO);
            sink = from.appSink("out");
            source = to.appSrc("in");
            to.setState(State.PLAYING);
            from.setState(State.PLAYING);
        }

        @TearDown
        public void tearDown() {
            from.setState(State.NULL);
            to.setState(State.NULL);
        }
    }

    @Benchmark
    public boolean sample_generated(Ours state) {
        try (var sample = state.sink.pull(SECOND)) {
            return state.source.push(sample);
        }
    }

    /** Its appsrc takes buffers only. */
    @org.openjdk.jmh.annotations.State(Scope.Thread)
    public static class Gst1 extends Sized {

        private org.freedesktop.gstreamer.Pipeline from;
        private org.freedesktop.gstreamer.Pipeline to;
        private org.freedesktop.gstreamer.elements.AppSink sink;
        private org.freedesktop.gstreamer.elements.AppSrc source;

        @Setup
        public void setup() {
            org.freedesktop.gstreamer.Gst.init("benchmark");
            from = (org.freedesktop.gstreamer.Pipeline) org.freedesktop.gstreamer.Gst.parseLaunch(from());
            to = (org.freedesktop.gstreamer.Pipeline) org.freedesktop.gstreamer.Gst.parseLaunch(TO);
            sink = (org.freedesktop.gstreamer.elements.AppSink) from.getElementByName("out");
            source = (org.freedesktop.gstreamer.elements.AppSrc) to.getElementByName("in");
            to.play();
            from.play();
        }

        @TearDown
        public void tearDown() {
            from.stop();
            to.stop();
        }
    }

    @Benchmark
    public Object sample_gst1JavaCore(Gst1 state) {
        var sample = state.sink.pullSample();
        // the sample owns the buffer, and the appsrc takes a reference of its own away
        var pushed = state.source.pushBuffer(Natives.ref(sample.getBuffer()));
        sample.dispose();
        return pushed;
    }
}
