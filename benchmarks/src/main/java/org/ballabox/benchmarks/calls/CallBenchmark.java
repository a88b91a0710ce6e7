package org.ballabox.benchmarks.calls;

import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_buffer_get_size;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_object_unref;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.ballabox.gst.AppSink;
import org.ballabox.gst.Gst;
import org.ballabox.gst.Pipeline;
import org.ballabox.gst.Pointers;
import org.freedesktop.gstreamer.gst.Element;
import io.github.jwharm.javagi.base.Out;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What one call costs by each way of making it. A method is named after the call and the way: {@code downcall_generated}. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CallBenchmark {

    private static final String PIPELINE = "appsrc name=in ! appsink name=out";
    private static final int UPCALLS = 1000;

    // ---- our bindings

    /** As jextract generates them, and the same call linked as critical. */
    @State(Scope.Thread)
    public static class Ours {

        // for calls that are short and never come back into Java only
        private static final MethodHandle CRITICAL = Natives.bind("gst_buffer_get_size",
                FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS), Linker.Option.critical(false));
        private static final MethodHandle FOREACH = Natives.bind("g_list_foreach",
                FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        private static final MethodHandle PREPEND = Natives.bind("g_list_prepend",
                FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS));

        private MemorySegment buffer;
        private AppSink sink;
        private MemorySegment sinkPointer;
        private MemorySegment list = MemorySegment.NULL;
        private MemorySegment stub;
        private static long called;

        @Setup
        public void setup() throws Throwable {
            Gst.init(Optional.empty());
            buffer = Natives.newBuffer(64);
            sink = Pipeline.launch(PIPELINE).appSink("out");
            sinkPointer = MemorySegment.ofAddress(Pointers.of(sink));
            for (int i = 0; i < UPCALLS; i++) {
                list = (MemorySegment) PREPEND.invokeExact(list, MemorySegment.NULL);
            }
            stub = Linker.nativeLinker().upcallStub(MethodHandles.lookup().findStatic(Ours.class, "count",
                    MethodType.methodType(void.class, MemorySegment.class, MemorySegment.class)),
                    FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.ADDRESS), Arena.global());
        }

        static void count(MemorySegment item, MemorySegment data) {
            called++;
        }
    }

    @Benchmark
    public long downcall_generated(Ours state) {
        return gst_buffer_get_size(state.buffer);
    }

    @Benchmark
    public long downcall_critical(Ours state) throws Throwable {
        return (long) Ours.CRITICAL.invokeExact(state.buffer);
    }

    @Benchmark
    public void refUnref_generated(Ours state) {
        gst_object_unref(Natives.ref(state.sinkPointer));
    }

    @Benchmark
    public String stringOut_generated(Ours state) {
        return state.sink.name();
    }

    @Benchmark
    public void propertySet_generated(Ours state) {
        state.sink.set("max-buffers", "7");
    }

    @Benchmark
    @OperationsPerInvocation(UPCALLS)
    public long upcall_generated(Ours state) throws Throwable {
        Ours.FOREACH.invokeExact(state.list, state.stub, MemorySegment.NULL);
        return Ours.called;
    }

    // ---- JNA

    /** The library as an interface that JNA implements. */
    public interface JnaInterface extends Library {

        Pointer gst_buffer_new_allocate(Pointer allocator, long size, Pointer parameters);

        long gst_buffer_get_size(Pointer buffer);

        Pointer gst_element_factory_make(String factory, String name);

        Pointer gst_object_ref(Pointer object);

        void gst_object_unref(Pointer object);

        Pointer gst_object_get_name(Pointer object);

        void g_free(Pointer memory);

        void gst_util_set_object_arg(Pointer object, String name, String value);

        Pointer g_list_prepend(Pointer list, Pointer data);

        void g_list_foreach(Pointer list, Each function, Pointer data);

        void gst_init(Pointer arguments, Pointer count);
    }

    /** A function that C calls. */
    public interface Each extends Callback {

        void invoke(Pointer item, Pointer data);
    }

    /** The library as native methods that JNA registers. */
    public static final class JnaDirect {

        static {
            Native.register(JnaDirect.class, NativeLibrary.getInstance("gstreamer-1.0"));
        }

        private JnaDirect() {}

        static native long gst_buffer_get_size(Pointer buffer);

        static native Pointer gst_object_ref(Pointer object);

        static native void gst_object_unref(Pointer object);

        static native Pointer gst_object_get_name(Pointer object);

        static native void g_free(Pointer memory);

        static native void gst_util_set_object_arg(Pointer object, String name, String value);

        static native void g_list_foreach(Pointer list, Each function, Pointer data);
    }

    /** Both ways of JNA on the same objects. */
    @State(Scope.Thread)
    public static class Jna {

        private final JnaInterface library = Native.load("gstreamer-1.0", JnaInterface.class);
        private Pointer buffer;
        private Pointer sink;
        private Pointer list;
        private Each each;
        private long called;

        @Setup
        public void setup() {
            library.gst_init(null, null);
            buffer = library.gst_buffer_new_allocate(null, 64, null);
            sink = library.gst_element_factory_make("appsink", "out");
            for (int i = 0; i < UPCALLS; i++) {
                list = library.g_list_prepend(list, null);
            }
            each = (item, data) -> called++;
        }
    }

    @Benchmark
    public long downcall_jnaDirect(Jna state) {
        return JnaDirect.gst_buffer_get_size(state.buffer);
    }

    @Benchmark
    public long downcall_jnaInterface(Jna state) {
        return state.library.gst_buffer_get_size(state.buffer);
    }

    @Benchmark
    public void refUnref_jnaDirect(Jna state) {
        JnaDirect.gst_object_unref(JnaDirect.gst_object_ref(state.sink));
    }

    @Benchmark
    public void refUnref_jnaInterface(Jna state) {
        state.library.gst_object_unref(state.library.gst_object_ref(state.sink));
    }

    @Benchmark
    public String stringOut_jnaDirect(Jna state) {
        var name = JnaDirect.gst_object_get_name(state.sink);
        var text = name.getString(0, "UTF-8");
        JnaDirect.g_free(name);
        return text;
    }

    @Benchmark
    public String stringOut_jnaInterface(Jna state) {
        var name = state.library.gst_object_get_name(state.sink);
        var text = name.getString(0, "UTF-8");
        state.library.g_free(name);
        return text;
    }

    @Benchmark
    public void propertySet_jnaDirect(Jna state) {
        JnaDirect.gst_util_set_object_arg(state.sink, "max-buffers", "7");
    }

    @Benchmark
    public void propertySet_jnaInterface(Jna state) {
        state.library.gst_util_set_object_arg(state.sink, "max-buffers", "7");
    }

    @Benchmark
    @OperationsPerInvocation(UPCALLS)
    public long upcall_jnaDirect(Jna state) {
        JnaDirect.g_list_foreach(state.list, state.each, null);
        return state.called;
    }

    @Benchmark
    @OperationsPerInvocation(UPCALLS)
    public long upcall_jnaInterface(Jna state) {
        state.library.g_list_foreach(state.list, state.each, null);
        return state.called;
    }

    // ---- gst1-java-core

    /** The wrapper library over JNA. */
    @State(Scope.Thread)
    public static class Gst1 {

        private org.freedesktop.gstreamer.Buffer buffer;
        private org.freedesktop.gstreamer.Element sink;

        @Setup
        public void setup() {
            org.freedesktop.gstreamer.Gst.init("benchmark");
            buffer = new org.freedesktop.gstreamer.Buffer(64);
            sink = org.freedesktop.gstreamer.ElementFactory.make("appsink", "out");
        }
    }

    /** Not the same function, which it does not have, but one as short. */
    @Benchmark
    public int downcall_gst1JavaCore(Gst1 state) {
        return state.buffer.getMemoryCount();
    }

    @Benchmark
    public Object refUnref_gst1JavaCore(Gst1 state) {
        return org.freedesktop.gstreamer.glib.Natives.unref(org.freedesktop.gstreamer.glib.Natives.ref(state.sink));
    }

    @Benchmark
    public String stringOut_gst1JavaCore(Gst1 state) {
        return state.sink.getName();
    }

    @Benchmark
    public void propertySet_gst1JavaCore(Gst1 state) {
        state.sink.set("max-buffers", 7);
    }

    // ---- java-gi

    /** The generated bindings for all of GObject introspection. */
    @State(Scope.Thread)
    public static class JavaGi {

        private org.freedesktop.gstreamer.gst.Buffer buffer;
        private Element sink;

        @Setup
        public void setup() {
            org.freedesktop.gstreamer.gst.Gst.init(new Out<>(new String[0]));
            buffer = org.freedesktop.gstreamer.gst.Buffer.allocate(null, 64, null);
            sink = org.freedesktop.gstreamer.gst.ElementFactory.make("appsink", "out");
        }
    }

    @Benchmark
    public long downcall_javaGi(JavaGi state) {
        return state.buffer.getSize();
    }

    @Benchmark
    public void refUnref_javaGi(JavaGi state) {
        state.sink.ref();
        state.sink.unref();
    }

    @Benchmark
    public String stringOut_javaGi(JavaGi state) {
        return state.sink.getName();
    }

    @Benchmark
    public void propertySet_javaGi(JavaGi state) {
        org.freedesktop.gstreamer.gst.Gst.utilSetObjectArg(state.sink, "max-buffers", "7");
    }
}
