// Generated from pulse_simple.h by pulse_simple.args; not edited by hand.

package org.ballabox.bindings.pulse;

import java.lang.invoke.*;
import java.lang.foreign.*;
import java.util.*;
import java.util.function.*;

import static java.lang.foreign.ValueLayout.*;
import static java.lang.foreign.MemoryLayout.PathElement.*;

public class pulse_simple_h {

    pulse_simple_h() {
        // Should not be called directly
    }

    static final Arena LIBRARY_ARENA = Arena.ofAuto();
    static final boolean TRACE_DOWNCALLS = Boolean.getBoolean("jextract.trace.downcalls");

    static void traceDowncall(String name, Object... args) {
         String traceArgs = Arrays.stream(args)
                       .map(Object::toString)
                       .collect(java.util.stream.Collectors.joining(", "));
         System.out.printf("%s(%s)\n", name, traceArgs);
    }

    static MemorySegment findOrThrow(String symbol) {
        return SYMBOL_LOOKUP.find(symbol)
            .orElseThrow(() -> new UnsatisfiedLinkError("unresolved symbol: " + symbol));
    }

    static final SymbolLookup SYMBOL_LOOKUP = SymbolLookup.libraryLookup("libpulse-simple.so.0", LIBRARY_ARENA)
            .or(SymbolLookup.libraryLookup("libpulse.so.0", LIBRARY_ARENA))
            .or(SymbolLookup.loaderLookup())
            .or(Linker.nativeLinker().defaultLookup());

    public static final ValueLayout.OfBoolean C_BOOL = ValueLayout.JAVA_BOOLEAN;
    public static final ValueLayout.OfByte C_CHAR = ValueLayout.JAVA_BYTE;
    public static final ValueLayout.OfShort C_SHORT = ValueLayout.JAVA_SHORT;
    public static final ValueLayout.OfInt C_INT = ValueLayout.JAVA_INT;
    public static final ValueLayout.OfLong C_LONG_LONG = ValueLayout.JAVA_LONG;
    public static final ValueLayout.OfFloat C_FLOAT = ValueLayout.JAVA_FLOAT;
    public static final ValueLayout.OfDouble C_DOUBLE = ValueLayout.JAVA_DOUBLE;
    public static final AddressLayout C_POINTER = ValueLayout.ADDRESS
            .withTargetLayout(MemoryLayout.sequenceLayout(java.lang.Long.MAX_VALUE, JAVA_BYTE));
    public static final ValueLayout.OfLong C_LONG = ValueLayout.JAVA_LONG;
    private static final int PA_STREAM_RECORD = (int)2L;
    /** {@snippet lang=c : enum PA_STREAM_RECORD = 2 } */
    public static int PA_STREAM_RECORD() {
        return PA_STREAM_RECORD;
    }
    private static final int PA_SAMPLE_S16LE = (int)3L;
    /** {@snippet lang=c : enum PA_SAMPLE_S16LE = 3 } */
    public static int PA_SAMPLE_S16LE() {
        return PA_SAMPLE_S16LE;
    }
    private static final int PA_SAMPLE_FLOAT32LE = (int)5L;
    /** {@snippet lang=c : enum PA_SAMPLE_FLOAT32LE = 5 } */
    public static int PA_SAMPLE_FLOAT32LE() {
        return PA_SAMPLE_FLOAT32LE;
    }

    private static class pa_simple_new {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(pulse_simple_h.C_POINTER, pulse_simple_h.C_POINTER, pulse_simple_h.C_POINTER, pulse_simple_h.C_INT, pulse_simple_h.C_POINTER, pulse_simple_h.C_POINTER, pulse_simple_h.C_POINTER, pulse_simple_h.C_POINTER, pulse_simple_h.C_POINTER, pulse_simple_h.C_POINTER);
        public static final MemorySegment ADDR = pulse_simple_h.findOrThrow("pa_simple_new");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor pa_simple_new$descriptor() {
        return pa_simple_new.DESC;
    }

    public static MethodHandle pa_simple_new$handle() {
        return pa_simple_new.HANDLE;
    }

    public static MemorySegment pa_simple_new$address() {
        return pa_simple_new.ADDR;
    }

    /** {@snippet lang=c : pa_simple * pa_simple_new(const char * server, const char * name, pa_stream_direction_t dir, const char * dev, const char * stream_name, const pa_sample_spec * ss, const pa_channel_map * map, const pa_buffer_attr * attr, int * error) } */
    public static MemorySegment pa_simple_new(MemorySegment server, MemorySegment name, int dir, MemorySegment dev, MemorySegment stream_name, MemorySegment ss, MemorySegment map, MemorySegment attr, MemorySegment error) {
        var mh$ = pa_simple_new.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("pa_simple_new", server, name, dir, dev, stream_name, ss, map, attr, error);
            }
            return (MemorySegment)mh$.invokeExact(server, name, dir, dev, stream_name, ss, map, attr, error);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class pa_simple_free {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(pulse_simple_h.C_POINTER);
        public static final MemorySegment ADDR = pulse_simple_h.findOrThrow("pa_simple_free");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor pa_simple_free$descriptor() {
        return pa_simple_free.DESC;
    }

    public static MethodHandle pa_simple_free$handle() {
        return pa_simple_free.HANDLE;
    }

    public static MemorySegment pa_simple_free$address() {
        return pa_simple_free.ADDR;
    }

    /** {@snippet lang=c : void pa_simple_free(pa_simple * s) } */
    public static void pa_simple_free(MemorySegment s) {
        var mh$ = pa_simple_free.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("pa_simple_free", s);
            }
            mh$.invokeExact(s);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class pa_simple_read {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(pulse_simple_h.C_INT, pulse_simple_h.C_POINTER, pulse_simple_h.C_POINTER, pulse_simple_h.C_LONG, pulse_simple_h.C_POINTER);
        public static final MemorySegment ADDR = pulse_simple_h.findOrThrow("pa_simple_read");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor pa_simple_read$descriptor() {
        return pa_simple_read.DESC;
    }

    public static MethodHandle pa_simple_read$handle() {
        return pa_simple_read.HANDLE;
    }

    public static MemorySegment pa_simple_read$address() {
        return pa_simple_read.ADDR;
    }

    /** {@snippet lang=c : int pa_simple_read(pa_simple * s, void * data, size_t bytes, int * error) } */
    public static int pa_simple_read(MemorySegment s, MemorySegment data, long bytes, MemorySegment error) {
        var mh$ = pa_simple_read.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("pa_simple_read", s, data, bytes, error);
            }
            return (int)mh$.invokeExact(s, data, bytes, error);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class pa_simple_get_latency {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(pulse_simple_h.C_LONG, pulse_simple_h.C_POINTER, pulse_simple_h.C_POINTER);
        public static final MemorySegment ADDR = pulse_simple_h.findOrThrow("pa_simple_get_latency");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor pa_simple_get_latency$descriptor() {
        return pa_simple_get_latency.DESC;
    }

    public static MethodHandle pa_simple_get_latency$handle() {
        return pa_simple_get_latency.HANDLE;
    }

    public static MemorySegment pa_simple_get_latency$address() {
        return pa_simple_get_latency.ADDR;
    }

    /** {@snippet lang=c : pa_usec_t pa_simple_get_latency(pa_simple * s, int * error) } */
    public static long pa_simple_get_latency(MemorySegment s, MemorySegment error) {
        var mh$ = pa_simple_get_latency.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("pa_simple_get_latency", s, error);
            }
            return (long)mh$.invokeExact(s, error);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class pa_strerror {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(pulse_simple_h.C_POINTER, pulse_simple_h.C_INT);
        public static final MemorySegment ADDR = pulse_simple_h.findOrThrow("pa_strerror");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor pa_strerror$descriptor() {
        return pa_strerror.DESC;
    }

    public static MethodHandle pa_strerror$handle() {
        return pa_strerror.HANDLE;
    }

    public static MemorySegment pa_strerror$address() {
        return pa_strerror.ADDR;
    }

    /** {@snippet lang=c : const char * pa_strerror(int error) } */
    public static MemorySegment pa_strerror(int error) {
        var mh$ = pa_strerror.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("pa_strerror", error);
            }
            return (MemorySegment)mh$.invokeExact(error);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }
}

