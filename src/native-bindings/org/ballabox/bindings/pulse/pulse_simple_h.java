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
    private static final int PA_CONTEXT_NOFLAGS = (int)0L;
    /** {@snippet lang=c : enum PA_CONTEXT_NOFLAGS = 0 } */
    public static int PA_CONTEXT_NOFLAGS() {
        return PA_CONTEXT_NOFLAGS;
    }
    private static final int PA_CONTEXT_NOAUTOSPAWN = (int)1L;
    /** {@snippet lang=c : enum PA_CONTEXT_NOAUTOSPAWN = 1 } */
    public static int PA_CONTEXT_NOAUTOSPAWN() {
        return PA_CONTEXT_NOAUTOSPAWN;
    }
    private static final int PA_CONTEXT_READY = (int)4L;
    /** {@snippet lang=c : enum PA_CONTEXT_READY = 4 } */
    public static int PA_CONTEXT_READY() {
        return PA_CONTEXT_READY;
    }
    private static final int PA_CONTEXT_FAILED = (int)5L;
    /** {@snippet lang=c : enum PA_CONTEXT_FAILED = 5 } */
    public static int PA_CONTEXT_FAILED() {
        return PA_CONTEXT_FAILED;
    }
    private static final int PA_CONTEXT_TERMINATED = (int)6L;
    /** {@snippet lang=c : enum PA_CONTEXT_TERMINATED = 6 } */
    public static int PA_CONTEXT_TERMINATED() {
        return PA_CONTEXT_TERMINATED;
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

    private static class pa_get_library_version {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(pulse_simple_h.C_POINTER);
        public static final MemorySegment ADDR = pulse_simple_h.findOrThrow("pa_get_library_version");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor pa_get_library_version$descriptor() {
        return pa_get_library_version.DESC;
    }

    public static MethodHandle pa_get_library_version$handle() {
        return pa_get_library_version.HANDLE;
    }

    public static MemorySegment pa_get_library_version$address() {
        return pa_get_library_version.ADDR;
    }

    /** {@snippet lang=c : const char * pa_get_library_version() } */
    public static MemorySegment pa_get_library_version() {
        var mh$ = pa_get_library_version.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("pa_get_library_version");
            }
            return (MemorySegment)mh$.invokeExact();
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class pa_mainloop_new {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(pulse_simple_h.C_POINTER);
        public static final MemorySegment ADDR = pulse_simple_h.findOrThrow("pa_mainloop_new");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor pa_mainloop_new$descriptor() {
        return pa_mainloop_new.DESC;
    }

    public static MethodHandle pa_mainloop_new$handle() {
        return pa_mainloop_new.HANDLE;
    }

    public static MemorySegment pa_mainloop_new$address() {
        return pa_mainloop_new.ADDR;
    }

    /** {@snippet lang=c : pa_mainloop * pa_mainloop_new() } */
    public static MemorySegment pa_mainloop_new() {
        var mh$ = pa_mainloop_new.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("pa_mainloop_new");
            }
            return (MemorySegment)mh$.invokeExact();
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class pa_mainloop_get_api {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(pulse_simple_h.C_POINTER, pulse_simple_h.C_POINTER);
        public static final MemorySegment ADDR = pulse_simple_h.findOrThrow("pa_mainloop_get_api");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor pa_mainloop_get_api$descriptor() {
        return pa_mainloop_get_api.DESC;
    }

    public static MethodHandle pa_mainloop_get_api$handle() {
        return pa_mainloop_get_api.HANDLE;
    }

    public static MemorySegment pa_mainloop_get_api$address() {
        return pa_mainloop_get_api.ADDR;
    }

    /** {@snippet lang=c : pa_mainloop_api * pa_mainloop_get_api(pa_mainloop * m) } */
    public static MemorySegment pa_mainloop_get_api(MemorySegment m) {
        var mh$ = pa_mainloop_get_api.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("pa_mainloop_get_api", m);
            }
            return (MemorySegment)mh$.invokeExact(m);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class pa_mainloop_iterate {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(pulse_simple_h.C_INT, pulse_simple_h.C_POINTER, pulse_simple_h.C_INT, pulse_simple_h.C_POINTER);
        public static final MemorySegment ADDR = pulse_simple_h.findOrThrow("pa_mainloop_iterate");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor pa_mainloop_iterate$descriptor() {
        return pa_mainloop_iterate.DESC;
    }

    public static MethodHandle pa_mainloop_iterate$handle() {
        return pa_mainloop_iterate.HANDLE;
    }

    public static MemorySegment pa_mainloop_iterate$address() {
        return pa_mainloop_iterate.ADDR;
    }

    /** {@snippet lang=c : int pa_mainloop_iterate(pa_mainloop * m, int block, int * retval) } */
    public static int pa_mainloop_iterate(MemorySegment m, int block, MemorySegment retval) {
        var mh$ = pa_mainloop_iterate.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("pa_mainloop_iterate", m, block, retval);
            }
            return (int)mh$.invokeExact(m, block, retval);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class pa_mainloop_free {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(pulse_simple_h.C_POINTER);
        public static final MemorySegment ADDR = pulse_simple_h.findOrThrow("pa_mainloop_free");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor pa_mainloop_free$descriptor() {
        return pa_mainloop_free.DESC;
    }

    public static MethodHandle pa_mainloop_free$handle() {
        return pa_mainloop_free.HANDLE;
    }

    public static MemorySegment pa_mainloop_free$address() {
        return pa_mainloop_free.ADDR;
    }

    /** {@snippet lang=c : void pa_mainloop_free(pa_mainloop * m) } */
    public static void pa_mainloop_free(MemorySegment m) {
        var mh$ = pa_mainloop_free.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("pa_mainloop_free", m);
            }
            mh$.invokeExact(m);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class pa_context_new {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(pulse_simple_h.C_POINTER, pulse_simple_h.C_POINTER, pulse_simple_h.C_POINTER);
        public static final MemorySegment ADDR = pulse_simple_h.findOrThrow("pa_context_new");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor pa_context_new$descriptor() {
        return pa_context_new.DESC;
    }

    public static MethodHandle pa_context_new$handle() {
        return pa_context_new.HANDLE;
    }

    public static MemorySegment pa_context_new$address() {
        return pa_context_new.ADDR;
    }

    /** {@snippet lang=c : pa_context * pa_context_new(pa_mainloop_api * mainloop, const char * name) } */
    public static MemorySegment pa_context_new(MemorySegment mainloop, MemorySegment name) {
        var mh$ = pa_context_new.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("pa_context_new", mainloop, name);
            }
            return (MemorySegment)mh$.invokeExact(mainloop, name);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class pa_context_connect {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(pulse_simple_h.C_INT, pulse_simple_h.C_POINTER, pulse_simple_h.C_POINTER, pulse_simple_h.C_INT, pulse_simple_h.C_POINTER);
        public static final MemorySegment ADDR = pulse_simple_h.findOrThrow("pa_context_connect");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor pa_context_connect$descriptor() {
        return pa_context_connect.DESC;
    }

    public static MethodHandle pa_context_connect$handle() {
        return pa_context_connect.HANDLE;
    }

    public static MemorySegment pa_context_connect$address() {
        return pa_context_connect.ADDR;
    }

    /** {@snippet lang=c : int pa_context_connect(pa_context * c, const char * server, pa_context_flags_t flags, const pa_spawn_api * api) } */
    public static int pa_context_connect(MemorySegment c, MemorySegment server, int flags, MemorySegment api) {
        var mh$ = pa_context_connect.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("pa_context_connect", c, server, flags, api);
            }
            return (int)mh$.invokeExact(c, server, flags, api);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class pa_context_disconnect {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(pulse_simple_h.C_POINTER);
        public static final MemorySegment ADDR = pulse_simple_h.findOrThrow("pa_context_disconnect");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor pa_context_disconnect$descriptor() {
        return pa_context_disconnect.DESC;
    }

    public static MethodHandle pa_context_disconnect$handle() {
        return pa_context_disconnect.HANDLE;
    }

    public static MemorySegment pa_context_disconnect$address() {
        return pa_context_disconnect.ADDR;
    }

    /** {@snippet lang=c : void pa_context_disconnect(pa_context * c) } */
    public static void pa_context_disconnect(MemorySegment c) {
        var mh$ = pa_context_disconnect.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("pa_context_disconnect", c);
            }
            mh$.invokeExact(c);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class pa_context_unref {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(pulse_simple_h.C_POINTER);
        public static final MemorySegment ADDR = pulse_simple_h.findOrThrow("pa_context_unref");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor pa_context_unref$descriptor() {
        return pa_context_unref.DESC;
    }

    public static MethodHandle pa_context_unref$handle() {
        return pa_context_unref.HANDLE;
    }

    public static MemorySegment pa_context_unref$address() {
        return pa_context_unref.ADDR;
    }

    /** {@snippet lang=c : void pa_context_unref(pa_context * c) } */
    public static void pa_context_unref(MemorySegment c) {
        var mh$ = pa_context_unref.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("pa_context_unref", c);
            }
            mh$.invokeExact(c);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class pa_context_get_state {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(pulse_simple_h.C_INT, pulse_simple_h.C_POINTER);
        public static final MemorySegment ADDR = pulse_simple_h.findOrThrow("pa_context_get_state");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor pa_context_get_state$descriptor() {
        return pa_context_get_state.DESC;
    }

    public static MethodHandle pa_context_get_state$handle() {
        return pa_context_get_state.HANDLE;
    }

    public static MemorySegment pa_context_get_state$address() {
        return pa_context_get_state.ADDR;
    }

    /** {@snippet lang=c : pa_context_state_t pa_context_get_state(const pa_context * c) } */
    public static int pa_context_get_state(MemorySegment c) {
        var mh$ = pa_context_get_state.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("pa_context_get_state", c);
            }
            return (int)mh$.invokeExact(c);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class pa_context_get_server_protocol_version {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(pulse_simple_h.C_INT, pulse_simple_h.C_POINTER);
        public static final MemorySegment ADDR = pulse_simple_h.findOrThrow("pa_context_get_server_protocol_version");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor pa_context_get_server_protocol_version$descriptor() {
        return pa_context_get_server_protocol_version.DESC;
    }

    public static MethodHandle pa_context_get_server_protocol_version$handle() {
        return pa_context_get_server_protocol_version.HANDLE;
    }

    public static MemorySegment pa_context_get_server_protocol_version$address() {
        return pa_context_get_server_protocol_version.ADDR;
    }

    /** {@snippet lang=c : uint32_t pa_context_get_server_protocol_version(const pa_context * c) } */
    public static int pa_context_get_server_protocol_version(MemorySegment c) {
        var mh$ = pa_context_get_server_protocol_version.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("pa_context_get_server_protocol_version", c);
            }
            return (int)mh$.invokeExact(c);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class pa_context_errno {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(pulse_simple_h.C_INT, pulse_simple_h.C_POINTER);
        public static final MemorySegment ADDR = pulse_simple_h.findOrThrow("pa_context_errno");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor pa_context_errno$descriptor() {
        return pa_context_errno.DESC;
    }

    public static MethodHandle pa_context_errno$handle() {
        return pa_context_errno.HANDLE;
    }

    public static MemorySegment pa_context_errno$address() {
        return pa_context_errno.ADDR;
    }

    /** {@snippet lang=c : int pa_context_errno(const pa_context * c) } */
    public static int pa_context_errno(MemorySegment c) {
        var mh$ = pa_context_errno.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("pa_context_errno", c);
            }
            return (int)mh$.invokeExact(c);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }
}

