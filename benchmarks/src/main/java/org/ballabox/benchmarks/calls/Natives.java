package org.ballabox.benchmarks.calls;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** Functions that the benchmarks need and the recorder does not. */
public final class Natives {

    private static final Linker LINKER = Linker.nativeLinker();
    private static final SymbolLookup GSTREAMER = SymbolLookup.libraryLookup("libgstreamer-1.0.so.0", Arena.global());

    private static final MethodHandle BUFFER_NEW = bind("gst_buffer_new_allocate",
            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));
    private static final MethodHandle OBJECT_REF = bind("gst_object_ref", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));

    private Natives() {}

    /** A function of libgstreamer or of a library that it needs. */
    public static MethodHandle bind(String name, FunctionDescriptor shape, Linker.Option... options) {
        return LINKER.downcallHandle(GSTREAMER.find(name).orElseThrow(), shape, options);
    }

    /** A buffer of so many bytes; transfer full. */
    public static MemorySegment newBuffer(long size) {
        try {
            return (MemorySegment) BUFFER_NEW.invokeExact(MemorySegment.NULL, size, MemorySegment.NULL);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** One more reference; transfer full. */
    public static MemorySegment ref(MemorySegment object) {
        try {
            return (MemorySegment) OBJECT_REF.invokeExact(object);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
