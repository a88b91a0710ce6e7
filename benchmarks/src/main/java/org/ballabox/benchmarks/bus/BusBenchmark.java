package org.ballabox.benchmarks.bus;

import com.sun.jna.Pointer;
import io.github.jwharm.javagi.base.Out;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.ballabox.gst.BusMessage;
import org.ballabox.gst.Gst;
import org.ballabox.gst.Pointers;
import org.freedesktop.gstreamer.Bus;
import org.freedesktop.gstreamer.BusSyncReply;
import org.freedesktop.gstreamer.Pipeline;
import org.freedesktop.gstreamer.glib.Natives;
import org.freedesktop.gstreamer.gst.State;
import org.gnome.glib.GError;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.infra.Blackhole;

/** A message from being posted to being Java values, by type. Posting costs the same for everybody. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class BusBenchmark {

    private static final String PIPELINE = "fakesrc ! fakesink";

    /** Popped and copied into a record. */
    @org.openjdk.jmh.annotations.State(Scope.Thread)
    public static class Ours {

        @Param({"eos", "state", "error", "element"})
        public String type;

        private org.ballabox.gst.Bus bus;
        private Poster poster;

        @Setup
        public void setup() throws Throwable {
            Gst.init(Optional.empty());
            var pipeline = org.ballabox.gst.Pipeline.launch(PIPELINE);
            bus = pipeline.bus();
            poster = new Poster(type, Pointers.of(bus), Pointers.of(pipeline));
        }
    }

    @Benchmark
    public Optional<BusMessage> message_generated(Ours state) throws Throwable {
        state.poster.post();
        return state.bus.poll(0);
    }

    /** A bus where nothing lies: what a worker looks at again and again. */
    @org.openjdk.jmh.annotations.State(Scope.Thread)
    public static class Idle {

        private org.ballabox.gst.Bus bus;

        @Setup
        public void setup() {
            Gst.init(Optional.empty());
            bus = org.ballabox.gst.Pipeline.launch(PIPELINE).bus();
        }
    }

    @Benchmark
    public Optional<BusMessage> idle_generated(Idle state) {
        return state.bus.poll(0);
    }

    /** It has no way to pop: its handlers get the values on a thread of its own, and the poster waits for that. */
    @org.openjdk.jmh.annotations.State(Scope.Thread)
    public static class Gst1 {

        @Param({"eos", "state", "error", "element"})
        public String type;

        private Poster poster;
        // the wrapper is collected, and the handlers with it, unless it is held
        private Pipeline pipeline;
        private volatile Object handled;

        @Setup
        public void setup() throws Throwable {
            org.freedesktop.gstreamer.Gst.init("benchmark");
            pipeline = (Pipeline) org.freedesktop.gstreamer.Gst.parseLaunch(PIPELINE);
            var bus = pipeline.getBus();
            switch (type) {
                case "eos" -> bus.connect((Bus.EOS) source -> handled = source.getName());
                case "state" -> bus.connect((Bus.STATE_CHANGED) (source, before, now, next) ->
                        handled = List.of(source.getName(), before, now, next));
                case "error" -> bus.connect((Bus.ERROR) (source, code, text) -> handled = List.of(source.getName(), code, text));
                default -> bus.connect((Bus.MESSAGE) (any, message) ->
                        handled = List.of(message.getSource().getName(), message.getStructure().getDouble("rms")));
            }
            poster = new Poster(type, Pointer.nativeValue(Natives.getRawPointer(bus)), Pointer.nativeValue(Natives.getRawPointer(pipeline)));
        }

        Object await() {
            var values = handled;
            for (; values == null; values = handled) {
                Thread.onSpinWait();
            }
            handled = null;
            return values;
        }
    }

    @Benchmark
    public Object message_gst1JavaCore(Gst1 state) throws Throwable {
        state.poster.post();
        return state.await();
    }

    /** Its handler on the posting thread: the shortest way that it has, where type and source are all that is read. */
    @org.openjdk.jmh.annotations.State(Scope.Thread)
    public static class Gst1Sync {

        @Param({"eos", "state", "error", "element"})
        public String type;

        private Poster poster;
        private Pipeline pipeline;
        private Object handled;

        @Setup
        public void setup() throws Throwable {
            org.freedesktop.gstreamer.Gst.init("benchmark");
            pipeline = (Pipeline) org.freedesktop.gstreamer.Gst.parseLaunch(PIPELINE);
            var bus = pipeline.getBus();
            bus.setSyncHandler(message -> {
                handled = List.of(message.getSource().getName(), message.getType());
                return BusSyncReply.DROP;
            });
            poster = new Poster(type, Pointer.nativeValue(Natives.getRawPointer(bus)), Pointer.nativeValue(Natives.getRawPointer(pipeline)));
        }
    }

    @Benchmark
    public Object message_gst1JavaCoreSync(Gst1Sync state) throws Throwable {
        state.poster.post();
        return state.handled;
    }

    /** Popped, and parsed into new objects. */
    @org.openjdk.jmh.annotations.State(Scope.Thread)
    public static class JavaGi {

        @Param({"eos", "state", "error", "element"})
        public String type;

        private org.freedesktop.gstreamer.gst.Bus bus;
        private Poster poster;

        @Setup
        public void setup() throws Throwable {
            org.freedesktop.gstreamer.gst.Gst.init(new Out<>(new String[0]));
            var pipeline = (org.freedesktop.gstreamer.gst.Pipeline) org.freedesktop.gstreamer.gst.Gst.parseLaunch(PIPELINE);
            bus = pipeline.getBus();
            poster = new Poster(type, bus.handle().address(), pipeline.handle().address());
        }
    }

    @Benchmark
    public void message_javaGi(JavaGi state, Blackhole blackhole) throws Throwable {
        state.poster.post();
        var message = state.bus.pop();
        blackhole.consume(message.readSrc().getName());
        switch (state.type) {
            case "error" -> {
                var error = new Out<GError>();
                var details = new Out<String>();
                message.parseError(error, details);
                blackhole.consume(error.get().readMessage());
                blackhole.consume(details.get());
            }
            case "state" -> {
                var before = new Out<State>();
                var now = new Out<State>();
                var next = new Out<State>();
                message.parseStateChanged(before, now, next);
                blackhole.consume(now.get());
            }
            case "element" -> blackhole.consume(message.getStructure().getName());
            default -> blackhole.consume(message.readType());
        }
    }
}
