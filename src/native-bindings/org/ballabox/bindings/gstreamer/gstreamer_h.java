// Generated from gstreamer.h by gstreamer.args; not edited by hand.

package org.ballabox.bindings.gstreamer;

import java.lang.invoke.*;
import java.lang.foreign.*;
import java.util.*;
import java.util.function.*;

import static java.lang.foreign.ValueLayout.*;
import static java.lang.foreign.MemoryLayout.PathElement.*;

public class gstreamer_h {

    gstreamer_h() {
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

    static final SymbolLookup SYMBOL_LOOKUP = SymbolLookup.libraryLookup("libgstreamer-1.0.so.0", LIBRARY_ARENA)
            .or(SymbolLookup.libraryLookup("libgstapp-1.0.so.0", LIBRARY_ARENA))
            .or(SymbolLookup.libraryLookup("libgstvideo-1.0.so.0", LIBRARY_ARENA))
            .or(SymbolLookup.libraryLookup("libgobject-2.0.so.0", LIBRARY_ARENA))
            .or(SymbolLookup.libraryLookup("libglib-2.0.so.0", LIBRARY_ARENA))
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
    private static final int GST_STATE_NULL = (int)1L;
    /** {@snippet lang=c : enum GST_STATE_NULL = 1 } */
    public static int GST_STATE_NULL() {
        return GST_STATE_NULL;
    }
    private static final int GST_STATE_READY = (int)2L;
    /** {@snippet lang=c : enum GST_STATE_READY = 2 } */
    public static int GST_STATE_READY() {
        return GST_STATE_READY;
    }
    private static final int GST_STATE_PAUSED = (int)3L;
    /** {@snippet lang=c : enum GST_STATE_PAUSED = 3 } */
    public static int GST_STATE_PAUSED() {
        return GST_STATE_PAUSED;
    }
    private static final int GST_STATE_PLAYING = (int)4L;
    /** {@snippet lang=c : enum GST_STATE_PLAYING = 4 } */
    public static int GST_STATE_PLAYING() {
        return GST_STATE_PLAYING;
    }
    private static final int GST_STATE_CHANGE_FAILURE = (int)0L;
    /** {@snippet lang=c : enum GST_STATE_CHANGE_FAILURE = 0 } */
    public static int GST_STATE_CHANGE_FAILURE() {
        return GST_STATE_CHANGE_FAILURE;
    }
    private static final int GST_STATE_CHANGE_SUCCESS = (int)1L;
    /** {@snippet lang=c : enum GST_STATE_CHANGE_SUCCESS = 1 } */
    public static int GST_STATE_CHANGE_SUCCESS() {
        return GST_STATE_CHANGE_SUCCESS;
    }
    private static final int GST_STATE_CHANGE_ASYNC = (int)2L;
    /** {@snippet lang=c : enum GST_STATE_CHANGE_ASYNC = 2 } */
    public static int GST_STATE_CHANGE_ASYNC() {
        return GST_STATE_CHANGE_ASYNC;
    }
    private static final int GST_STATE_CHANGE_NO_PREROLL = (int)3L;
    /** {@snippet lang=c : enum GST_STATE_CHANGE_NO_PREROLL = 3 } */
    public static int GST_STATE_CHANGE_NO_PREROLL() {
        return GST_STATE_CHANGE_NO_PREROLL;
    }
    private static final int GST_FLOW_OK = (int)0L;
    /** {@snippet lang=c : enum GST_FLOW_OK = 0 } */
    public static int GST_FLOW_OK() {
        return GST_FLOW_OK;
    }
    private static final int GST_FORMAT_TIME = (int)3L;
    /** {@snippet lang=c : enum GST_FORMAT_TIME = 3 } */
    public static int GST_FORMAT_TIME() {
        return GST_FORMAT_TIME;
    }
    private static final int GST_MESSAGE_EOS = (int)1L;
    /** {@snippet lang=c : enum GST_MESSAGE_EOS = 1 } */
    public static int GST_MESSAGE_EOS() {
        return GST_MESSAGE_EOS;
    }
    private static final int GST_MESSAGE_ERROR = (int)2L;
    /** {@snippet lang=c : enum GST_MESSAGE_ERROR = 2 } */
    public static int GST_MESSAGE_ERROR() {
        return GST_MESSAGE_ERROR;
    }
    private static final int GST_MESSAGE_WARNING = (int)4L;
    /** {@snippet lang=c : enum GST_MESSAGE_WARNING = 4 } */
    public static int GST_MESSAGE_WARNING() {
        return GST_MESSAGE_WARNING;
    }
    private static final int GST_MESSAGE_STATE_CHANGED = (int)64L;
    /** {@snippet lang=c : enum GST_MESSAGE_STATE_CHANGED = 64 } */
    public static int GST_MESSAGE_STATE_CHANGED() {
        return GST_MESSAGE_STATE_CHANGED;
    }
    private static final int GST_MESSAGE_ELEMENT = (int)32768L;
    /** {@snippet lang=c : enum GST_MESSAGE_ELEMENT = 32768 } */
    public static int GST_MESSAGE_ELEMENT() {
        return GST_MESSAGE_ELEMENT;
    }
    private static final int GST_MESSAGE_LATENCY = (int)524288L;
    /** {@snippet lang=c : enum GST_MESSAGE_LATENCY = 524288 } */
    public static int GST_MESSAGE_LATENCY() {
        return GST_MESSAGE_LATENCY;
    }
    private static final int GST_MESSAGE_QOS = (int)16777216L;
    /** {@snippet lang=c : enum GST_MESSAGE_QOS = 16777216 } */
    public static int GST_MESSAGE_QOS() {
        return GST_MESSAGE_QOS;
    }
    private static final int GST_MESSAGE_CLOCK_LOST = (int)1024L;
    /** {@snippet lang=c : enum GST_MESSAGE_CLOCK_LOST = 1024 } */
    public static int GST_MESSAGE_CLOCK_LOST() {
        return GST_MESSAGE_CLOCK_LOST;
    }
    private static final int GST_MESSAGE_STREAM_STATUS = (int)8192L;
    /** {@snippet lang=c : enum GST_MESSAGE_STREAM_STATUS = 8192 } */
    public static int GST_MESSAGE_STREAM_STATUS() {
        return GST_MESSAGE_STREAM_STATUS;
    }
    private static final int GST_BUFFER_FLAG_DELTA_UNIT = (int)8192L;
    /** {@snippet lang=c : enum GST_BUFFER_FLAG_DELTA_UNIT = 8192 } */
    public static int GST_BUFFER_FLAG_DELTA_UNIT() {
        return GST_BUFFER_FLAG_DELTA_UNIT;
    }
    private static final int GST_DEBUG_GRAPH_SHOW_ALL = (int)15L;
    /** {@snippet lang=c : enum GST_DEBUG_GRAPH_SHOW_ALL = 15 } */
    public static int GST_DEBUG_GRAPH_SHOW_ALL() {
        return GST_DEBUG_GRAPH_SHOW_ALL;
    }
    private static final int GST_PLUGIN_FLAG_BLACKLISTED = (int)32L;
    /** {@snippet lang=c : enum GST_PLUGIN_FLAG_BLACKLISTED = 32 } */
    public static int GST_PLUGIN_FLAG_BLACKLISTED() {
        return GST_PLUGIN_FLAG_BLACKLISTED;
    }

    private static class gst_init_check {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_INT, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_init_check");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_init_check$descriptor() {
        return gst_init_check.DESC;
    }

    public static MethodHandle gst_init_check$handle() {
        return gst_init_check.HANDLE;
    }

    public static MemorySegment gst_init_check$address() {
        return gst_init_check.ADDR;
    }

    /** {@snippet lang=c : gboolean gst_init_check(int * argc, char **[] argv, GError ** error) } */
    public static int gst_init_check(MemorySegment argc, MemorySegment argv, MemorySegment error) {
        var mh$ = gst_init_check.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_init_check", argc, argv, error);
            }
            return (int)mh$.invokeExact(argc, argv, error);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_deinit {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid();
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_deinit");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_deinit$descriptor() {
        return gst_deinit.DESC;
    }

    public static MethodHandle gst_deinit$handle() {
        return gst_deinit.HANDLE;
    }

    public static MemorySegment gst_deinit$address() {
        return gst_deinit.ADDR;
    }

    /** {@snippet lang=c : void gst_deinit() } */
    public static void gst_deinit() {
        var mh$ = gst_deinit.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_deinit");
            }
            mh$.invokeExact();
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_version {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_version");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_version$descriptor() {
        return gst_version.DESC;
    }

    public static MethodHandle gst_version$handle() {
        return gst_version.HANDLE;
    }

    public static MemorySegment gst_version$address() {
        return gst_version.ADDR;
    }

    /** {@snippet lang=c : void gst_version(guint * major, guint * minor, guint * micro, guint * nano) } */
    public static void gst_version(MemorySegment major, MemorySegment minor, MemorySegment micro, MemorySegment nano) {
        var mh$ = gst_version.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_version", major, minor, micro, nano);
            }
            mh$.invokeExact(major, minor, micro, nano);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_parse_launch {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_parse_launch");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_parse_launch$descriptor() {
        return gst_parse_launch.DESC;
    }

    public static MethodHandle gst_parse_launch$handle() {
        return gst_parse_launch.HANDLE;
    }

    public static MemorySegment gst_parse_launch$address() {
        return gst_parse_launch.ADDR;
    }

    /** {@snippet lang=c : GstElement * gst_parse_launch(const gchar * pipeline_description, GError ** error) } */
    public static MemorySegment gst_parse_launch(MemorySegment pipeline_description, MemorySegment error) {
        var mh$ = gst_parse_launch.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_parse_launch", pipeline_description, error);
            }
            return (MemorySegment)mh$.invokeExact(pipeline_description, error);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_object_ref_sink {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_object_ref_sink");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_object_ref_sink$descriptor() {
        return gst_object_ref_sink.DESC;
    }

    public static MethodHandle gst_object_ref_sink$handle() {
        return gst_object_ref_sink.HANDLE;
    }

    public static MemorySegment gst_object_ref_sink$address() {
        return gst_object_ref_sink.ADDR;
    }

    /** {@snippet lang=c : gpointer gst_object_ref_sink(gpointer object) } */
    public static MemorySegment gst_object_ref_sink(MemorySegment object) {
        var mh$ = gst_object_ref_sink.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_object_ref_sink", object);
            }
            return (MemorySegment)mh$.invokeExact(object);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_object_unref {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_object_unref");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_object_unref$descriptor() {
        return gst_object_unref.DESC;
    }

    public static MethodHandle gst_object_unref$handle() {
        return gst_object_unref.HANDLE;
    }

    public static MemorySegment gst_object_unref$address() {
        return gst_object_unref.ADDR;
    }

    /** {@snippet lang=c : void gst_object_unref(gpointer object) } */
    public static void gst_object_unref(MemorySegment object) {
        var mh$ = gst_object_unref.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_object_unref", object);
            }
            mh$.invokeExact(object);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_mini_object_unref {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_mini_object_unref");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_mini_object_unref$descriptor() {
        return gst_mini_object_unref.DESC;
    }

    public static MethodHandle gst_mini_object_unref$handle() {
        return gst_mini_object_unref.HANDLE;
    }

    public static MemorySegment gst_mini_object_unref$address() {
        return gst_mini_object_unref.ADDR;
    }

    /** {@snippet lang=c : void gst_mini_object_unref(GstMiniObject * mini_object) } */
    public static void gst_mini_object_unref(MemorySegment mini_object) {
        var mh$ = gst_mini_object_unref.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_mini_object_unref", mini_object);
            }
            mh$.invokeExact(mini_object);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_bin_get_by_name {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_bin_get_by_name");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_bin_get_by_name$descriptor() {
        return gst_bin_get_by_name.DESC;
    }

    public static MethodHandle gst_bin_get_by_name$handle() {
        return gst_bin_get_by_name.HANDLE;
    }

    public static MemorySegment gst_bin_get_by_name$address() {
        return gst_bin_get_by_name.ADDR;
    }

    /** {@snippet lang=c : GstElement * gst_bin_get_by_name(GstBin * bin, const gchar * name) } */
    public static MemorySegment gst_bin_get_by_name(MemorySegment bin, MemorySegment name) {
        var mh$ = gst_bin_get_by_name.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_bin_get_by_name", bin, name);
            }
            return (MemorySegment)mh$.invokeExact(bin, name);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_element_get_bus {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_element_get_bus");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_element_get_bus$descriptor() {
        return gst_element_get_bus.DESC;
    }

    public static MethodHandle gst_element_get_bus$handle() {
        return gst_element_get_bus.HANDLE;
    }

    public static MemorySegment gst_element_get_bus$address() {
        return gst_element_get_bus.ADDR;
    }

    /** {@snippet lang=c : GstBus * gst_element_get_bus(GstElement * element) } */
    public static MemorySegment gst_element_get_bus(MemorySegment element) {
        var mh$ = gst_element_get_bus.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_element_get_bus", element);
            }
            return (MemorySegment)mh$.invokeExact(element);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_element_set_state {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_INT, gstreamer_h.C_POINTER, gstreamer_h.C_INT);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_element_set_state");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_element_set_state$descriptor() {
        return gst_element_set_state.DESC;
    }

    public static MethodHandle gst_element_set_state$handle() {
        return gst_element_set_state.HANDLE;
    }

    public static MemorySegment gst_element_set_state$address() {
        return gst_element_set_state.ADDR;
    }

    /** {@snippet lang=c : GstStateChangeReturn gst_element_set_state(GstElement * element, GstState state) } */
    public static int gst_element_set_state(MemorySegment element, int state) {
        var mh$ = gst_element_set_state.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_element_set_state", element, state);
            }
            return (int)mh$.invokeExact(element, state);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_element_get_state {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_INT, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_LONG);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_element_get_state");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_element_get_state$descriptor() {
        return gst_element_get_state.DESC;
    }

    public static MethodHandle gst_element_get_state$handle() {
        return gst_element_get_state.HANDLE;
    }

    public static MemorySegment gst_element_get_state$address() {
        return gst_element_get_state.ADDR;
    }

    /** {@snippet lang=c : GstStateChangeReturn gst_element_get_state(GstElement * element, GstState * state, GstState * pending, GstClockTime timeout) } */
    public static int gst_element_get_state(MemorySegment element, MemorySegment state, MemorySegment pending, long timeout) {
        var mh$ = gst_element_get_state.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_element_get_state", element, state, pending, timeout);
            }
            return (int)mh$.invokeExact(element, state, pending, timeout);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_element_set_start_time {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(gstreamer_h.C_POINTER, gstreamer_h.C_LONG);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_element_set_start_time");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_element_set_start_time$descriptor() {
        return gst_element_set_start_time.DESC;
    }

    public static MethodHandle gst_element_set_start_time$handle() {
        return gst_element_set_start_time.HANDLE;
    }

    public static MemorySegment gst_element_set_start_time$address() {
        return gst_element_set_start_time.ADDR;
    }

    /** {@snippet lang=c : void gst_element_set_start_time(GstElement * element, GstClockTime time) } */
    public static void gst_element_set_start_time(MemorySegment element, long time) {
        var mh$ = gst_element_set_start_time.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_element_set_start_time", element, time);
            }
            mh$.invokeExact(element, time);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_element_set_base_time {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(gstreamer_h.C_POINTER, gstreamer_h.C_LONG);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_element_set_base_time");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_element_set_base_time$descriptor() {
        return gst_element_set_base_time.DESC;
    }

    public static MethodHandle gst_element_set_base_time$handle() {
        return gst_element_set_base_time.HANDLE;
    }

    public static MemorySegment gst_element_set_base_time$address() {
        return gst_element_set_base_time.ADDR;
    }

    /** {@snippet lang=c : void gst_element_set_base_time(GstElement * element, GstClockTime time) } */
    public static void gst_element_set_base_time(MemorySegment element, long time) {
        var mh$ = gst_element_set_base_time.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_element_set_base_time", element, time);
            }
            mh$.invokeExact(element, time);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_element_send_event {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_INT, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_element_send_event");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_element_send_event$descriptor() {
        return gst_element_send_event.DESC;
    }

    public static MethodHandle gst_element_send_event$handle() {
        return gst_element_send_event.HANDLE;
    }

    public static MemorySegment gst_element_send_event$address() {
        return gst_element_send_event.ADDR;
    }

    /** {@snippet lang=c : gboolean gst_element_send_event(GstElement * element, GstEvent * event) } */
    public static int gst_element_send_event(MemorySegment element, MemorySegment event) {
        var mh$ = gst_element_send_event.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_element_send_event", element, event);
            }
            return (int)mh$.invokeExact(element, event);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_element_get_static_pad {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_element_get_static_pad");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_element_get_static_pad$descriptor() {
        return gst_element_get_static_pad.DESC;
    }

    public static MethodHandle gst_element_get_static_pad$handle() {
        return gst_element_get_static_pad.HANDLE;
    }

    public static MemorySegment gst_element_get_static_pad$address() {
        return gst_element_get_static_pad.ADDR;
    }

    /** {@snippet lang=c : GstPad * gst_element_get_static_pad(GstElement * element, const gchar * name) } */
    public static MemorySegment gst_element_get_static_pad(MemorySegment element, MemorySegment name) {
        var mh$ = gst_element_get_static_pad.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_element_get_static_pad", element, name);
            }
            return (MemorySegment)mh$.invokeExact(element, name);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_pad_set_offset {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(gstreamer_h.C_POINTER, gstreamer_h.C_LONG);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_pad_set_offset");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_pad_set_offset$descriptor() {
        return gst_pad_set_offset.DESC;
    }

    public static MethodHandle gst_pad_set_offset$handle() {
        return gst_pad_set_offset.HANDLE;
    }

    public static MemorySegment gst_pad_set_offset$address() {
        return gst_pad_set_offset.ADDR;
    }

    /** {@snippet lang=c : void gst_pad_set_offset(GstPad * pad, gint64 offset) } */
    public static void gst_pad_set_offset(MemorySegment pad, long offset) {
        var mh$ = gst_pad_set_offset.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_pad_set_offset", pad, offset);
            }
            mh$.invokeExact(pad, offset);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_element_query_position {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_INT, gstreamer_h.C_POINTER, gstreamer_h.C_INT, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_element_query_position");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_element_query_position$descriptor() {
        return gst_element_query_position.DESC;
    }

    public static MethodHandle gst_element_query_position$handle() {
        return gst_element_query_position.HANDLE;
    }

    public static MemorySegment gst_element_query_position$address() {
        return gst_element_query_position.ADDR;
    }

    /** {@snippet lang=c : gboolean gst_element_query_position(GstElement * element, GstFormat format, gint64 * cur) } */
    public static int gst_element_query_position(MemorySegment element, int format, MemorySegment cur) {
        var mh$ = gst_element_query_position.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_element_query_position", element, format, cur);
            }
            return (int)mh$.invokeExact(element, format, cur);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_element_factory_find {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_element_factory_find");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_element_factory_find$descriptor() {
        return gst_element_factory_find.DESC;
    }

    public static MethodHandle gst_element_factory_find$handle() {
        return gst_element_factory_find.HANDLE;
    }

    public static MemorySegment gst_element_factory_find$address() {
        return gst_element_factory_find.ADDR;
    }

    /** {@snippet lang=c : GstElementFactory * gst_element_factory_find(const gchar * name) } */
    public static MemorySegment gst_element_factory_find(MemorySegment name) {
        var mh$ = gst_element_factory_find.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_element_factory_find", name);
            }
            return (MemorySegment)mh$.invokeExact(name);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_element_factory_make {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_element_factory_make");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_element_factory_make$descriptor() {
        return gst_element_factory_make.DESC;
    }

    public static MethodHandle gst_element_factory_make$handle() {
        return gst_element_factory_make.HANDLE;
    }

    public static MemorySegment gst_element_factory_make$address() {
        return gst_element_factory_make.ADDR;
    }

    /** {@snippet lang=c : GstElement * gst_element_factory_make(const gchar * factoryname, const gchar * name) } */
    public static MemorySegment gst_element_factory_make(MemorySegment factoryname, MemorySegment name) {
        var mh$ = gst_element_factory_make.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_element_factory_make", factoryname, name);
            }
            return (MemorySegment)mh$.invokeExact(factoryname, name);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_element_factory_can_sink_any_caps {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_INT, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_element_factory_can_sink_any_caps");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_element_factory_can_sink_any_caps$descriptor() {
        return gst_element_factory_can_sink_any_caps.DESC;
    }

    public static MethodHandle gst_element_factory_can_sink_any_caps$handle() {
        return gst_element_factory_can_sink_any_caps.HANDLE;
    }

    public static MemorySegment gst_element_factory_can_sink_any_caps$address() {
        return gst_element_factory_can_sink_any_caps.ADDR;
    }

    /** {@snippet lang=c : gboolean gst_element_factory_can_sink_any_caps(GstElementFactory * factory, const GstCaps * caps) } */
    public static int gst_element_factory_can_sink_any_caps(MemorySegment factory, MemorySegment caps) {
        var mh$ = gst_element_factory_can_sink_any_caps.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_element_factory_can_sink_any_caps", factory, caps);
            }
            return (int)mh$.invokeExact(factory, caps);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_plugin_load_by_name {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_plugin_load_by_name");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_plugin_load_by_name$descriptor() {
        return gst_plugin_load_by_name.DESC;
    }

    public static MethodHandle gst_plugin_load_by_name$handle() {
        return gst_plugin_load_by_name.HANDLE;
    }

    public static MemorySegment gst_plugin_load_by_name$address() {
        return gst_plugin_load_by_name.ADDR;
    }

    /** {@snippet lang=c : GstPlugin * gst_plugin_load_by_name(const gchar * name) } */
    public static MemorySegment gst_plugin_load_by_name(MemorySegment name) {
        var mh$ = gst_plugin_load_by_name.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_plugin_load_by_name", name);
            }
            return (MemorySegment)mh$.invokeExact(name);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_plugin_get_filename {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_plugin_get_filename");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_plugin_get_filename$descriptor() {
        return gst_plugin_get_filename.DESC;
    }

    public static MethodHandle gst_plugin_get_filename$handle() {
        return gst_plugin_get_filename.HANDLE;
    }

    public static MemorySegment gst_plugin_get_filename$address() {
        return gst_plugin_get_filename.ADDR;
    }

    /** {@snippet lang=c : const gchar * gst_plugin_get_filename(GstPlugin * plugin) } */
    public static MemorySegment gst_plugin_get_filename(MemorySegment plugin) {
        var mh$ = gst_plugin_get_filename.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_plugin_get_filename", plugin);
            }
            return (MemorySegment)mh$.invokeExact(plugin);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_plugin_get_version {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_plugin_get_version");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_plugin_get_version$descriptor() {
        return gst_plugin_get_version.DESC;
    }

    public static MethodHandle gst_plugin_get_version$handle() {
        return gst_plugin_get_version.HANDLE;
    }

    public static MemorySegment gst_plugin_get_version$address() {
        return gst_plugin_get_version.ADDR;
    }

    /** {@snippet lang=c : const gchar * gst_plugin_get_version(GstPlugin * plugin) } */
    public static MemorySegment gst_plugin_get_version(MemorySegment plugin) {
        var mh$ = gst_plugin_get_version.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_plugin_get_version", plugin);
            }
            return (MemorySegment)mh$.invokeExact(plugin);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_registry_get {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_registry_get");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_registry_get$descriptor() {
        return gst_registry_get.DESC;
    }

    public static MethodHandle gst_registry_get$handle() {
        return gst_registry_get.HANDLE;
    }

    public static MemorySegment gst_registry_get$address() {
        return gst_registry_get.ADDR;
    }

    /** {@snippet lang=c : GstRegistry * gst_registry_get() } */
    public static MemorySegment gst_registry_get() {
        var mh$ = gst_registry_get.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_registry_get");
            }
            return (MemorySegment)mh$.invokeExact();
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_registry_lookup {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_registry_lookup");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_registry_lookup$descriptor() {
        return gst_registry_lookup.DESC;
    }

    public static MethodHandle gst_registry_lookup$handle() {
        return gst_registry_lookup.HANDLE;
    }

    public static MemorySegment gst_registry_lookup$address() {
        return gst_registry_lookup.ADDR;
    }

    /** {@snippet lang=c : GstPlugin * gst_registry_lookup(GstRegistry * registry, const char * filename) } */
    public static MemorySegment gst_registry_lookup(MemorySegment registry, MemorySegment filename) {
        var mh$ = gst_registry_lookup.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_registry_lookup", registry, filename);
            }
            return (MemorySegment)mh$.invokeExact(registry, filename);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_caps_from_string {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_caps_from_string");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_caps_from_string$descriptor() {
        return gst_caps_from_string.DESC;
    }

    public static MethodHandle gst_caps_from_string$handle() {
        return gst_caps_from_string.HANDLE;
    }

    public static MemorySegment gst_caps_from_string$address() {
        return gst_caps_from_string.ADDR;
    }

    /** {@snippet lang=c : GstCaps * gst_caps_from_string(const gchar * string) } */
    public static MemorySegment gst_caps_from_string(MemorySegment string) {
        var mh$ = gst_caps_from_string.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_caps_from_string", string);
            }
            return (MemorySegment)mh$.invokeExact(string);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_caps_to_string {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_caps_to_string");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_caps_to_string$descriptor() {
        return gst_caps_to_string.DESC;
    }

    public static MethodHandle gst_caps_to_string$handle() {
        return gst_caps_to_string.HANDLE;
    }

    public static MemorySegment gst_caps_to_string$address() {
        return gst_caps_to_string.ADDR;
    }

    /** {@snippet lang=c : gchar * gst_caps_to_string(const GstCaps * caps) } */
    public static MemorySegment gst_caps_to_string(MemorySegment caps) {
        var mh$ = gst_caps_to_string.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_caps_to_string", caps);
            }
            return (MemorySegment)mh$.invokeExact(caps);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_pipeline_use_clock {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_pipeline_use_clock");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_pipeline_use_clock$descriptor() {
        return gst_pipeline_use_clock.DESC;
    }

    public static MethodHandle gst_pipeline_use_clock$handle() {
        return gst_pipeline_use_clock.HANDLE;
    }

    public static MemorySegment gst_pipeline_use_clock$address() {
        return gst_pipeline_use_clock.ADDR;
    }

    /** {@snippet lang=c : void gst_pipeline_use_clock(GstPipeline * pipeline, GstClock * clock) } */
    public static void gst_pipeline_use_clock(MemorySegment pipeline, MemorySegment clock) {
        var mh$ = gst_pipeline_use_clock.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_pipeline_use_clock", pipeline, clock);
            }
            mh$.invokeExact(pipeline, clock);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_system_clock_obtain {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_system_clock_obtain");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_system_clock_obtain$descriptor() {
        return gst_system_clock_obtain.DESC;
    }

    public static MethodHandle gst_system_clock_obtain$handle() {
        return gst_system_clock_obtain.HANDLE;
    }

    public static MemorySegment gst_system_clock_obtain$address() {
        return gst_system_clock_obtain.ADDR;
    }

    /** {@snippet lang=c : GstClock * gst_system_clock_obtain() } */
    public static MemorySegment gst_system_clock_obtain() {
        var mh$ = gst_system_clock_obtain.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_system_clock_obtain");
            }
            return (MemorySegment)mh$.invokeExact();
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_clock_get_time {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_LONG, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_clock_get_time");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_clock_get_time$descriptor() {
        return gst_clock_get_time.DESC;
    }

    public static MethodHandle gst_clock_get_time$handle() {
        return gst_clock_get_time.HANDLE;
    }

    public static MemorySegment gst_clock_get_time$address() {
        return gst_clock_get_time.ADDR;
    }

    /** {@snippet lang=c : GstClockTime gst_clock_get_time(GstClock * clock) } */
    public static long gst_clock_get_time(MemorySegment clock) {
        var mh$ = gst_clock_get_time.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_clock_get_time", clock);
            }
            return (long)mh$.invokeExact(clock);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_bus_timed_pop_filtered {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_LONG, gstreamer_h.C_INT);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_bus_timed_pop_filtered");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_bus_timed_pop_filtered$descriptor() {
        return gst_bus_timed_pop_filtered.DESC;
    }

    public static MethodHandle gst_bus_timed_pop_filtered$handle() {
        return gst_bus_timed_pop_filtered.HANDLE;
    }

    public static MemorySegment gst_bus_timed_pop_filtered$address() {
        return gst_bus_timed_pop_filtered.ADDR;
    }

    /** {@snippet lang=c : GstMessage * gst_bus_timed_pop_filtered(GstBus * bus, GstClockTime timeout, GstMessageType types) } */
    public static MemorySegment gst_bus_timed_pop_filtered(MemorySegment bus, long timeout, int types) {
        var mh$ = gst_bus_timed_pop_filtered.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_bus_timed_pop_filtered", bus, timeout, types);
            }
            return (MemorySegment)mh$.invokeExact(bus, timeout, types);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_message_get_structure {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_message_get_structure");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_message_get_structure$descriptor() {
        return gst_message_get_structure.DESC;
    }

    public static MethodHandle gst_message_get_structure$handle() {
        return gst_message_get_structure.HANDLE;
    }

    public static MemorySegment gst_message_get_structure$address() {
        return gst_message_get_structure.ADDR;
    }

    /** {@snippet lang=c : const GstStructure * gst_message_get_structure(GstMessage * message) } */
    public static MemorySegment gst_message_get_structure(MemorySegment message) {
        var mh$ = gst_message_get_structure.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_message_get_structure", message);
            }
            return (MemorySegment)mh$.invokeExact(message);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_message_parse_error {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_message_parse_error");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_message_parse_error$descriptor() {
        return gst_message_parse_error.DESC;
    }

    public static MethodHandle gst_message_parse_error$handle() {
        return gst_message_parse_error.HANDLE;
    }

    public static MemorySegment gst_message_parse_error$address() {
        return gst_message_parse_error.ADDR;
    }

    /** {@snippet lang=c : void gst_message_parse_error(GstMessage * message, GError ** gerror, gchar ** debug) } */
    public static void gst_message_parse_error(MemorySegment message, MemorySegment gerror, MemorySegment debug) {
        var mh$ = gst_message_parse_error.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_message_parse_error", message, gerror, debug);
            }
            mh$.invokeExact(message, gerror, debug);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_message_parse_warning {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_message_parse_warning");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_message_parse_warning$descriptor() {
        return gst_message_parse_warning.DESC;
    }

    public static MethodHandle gst_message_parse_warning$handle() {
        return gst_message_parse_warning.HANDLE;
    }

    public static MemorySegment gst_message_parse_warning$address() {
        return gst_message_parse_warning.ADDR;
    }

    /** {@snippet lang=c : void gst_message_parse_warning(GstMessage * message, GError ** gerror, gchar ** debug) } */
    public static void gst_message_parse_warning(MemorySegment message, MemorySegment gerror, MemorySegment debug) {
        var mh$ = gst_message_parse_warning.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_message_parse_warning", message, gerror, debug);
            }
            mh$.invokeExact(message, gerror, debug);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_message_parse_state_changed {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_message_parse_state_changed");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_message_parse_state_changed$descriptor() {
        return gst_message_parse_state_changed.DESC;
    }

    public static MethodHandle gst_message_parse_state_changed$handle() {
        return gst_message_parse_state_changed.HANDLE;
    }

    public static MemorySegment gst_message_parse_state_changed$address() {
        return gst_message_parse_state_changed.ADDR;
    }

    /** {@snippet lang=c : void gst_message_parse_state_changed(GstMessage * message, GstState * oldstate, GstState * newstate, GstState * pending) } */
    public static void gst_message_parse_state_changed(MemorySegment message, MemorySegment oldstate, MemorySegment newstate, MemorySegment pending) {
        var mh$ = gst_message_parse_state_changed.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_message_parse_state_changed", message, oldstate, newstate, pending);
            }
            mh$.invokeExact(message, oldstate, newstate, pending);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_message_parse_qos_stats {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_message_parse_qos_stats");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_message_parse_qos_stats$descriptor() {
        return gst_message_parse_qos_stats.DESC;
    }

    public static MethodHandle gst_message_parse_qos_stats$handle() {
        return gst_message_parse_qos_stats.HANDLE;
    }

    public static MemorySegment gst_message_parse_qos_stats$address() {
        return gst_message_parse_qos_stats.ADDR;
    }

    /** {@snippet lang=c : void gst_message_parse_qos_stats(GstMessage * message, GstFormat * format, guint64 * processed, guint64 * dropped) } */
    public static void gst_message_parse_qos_stats(MemorySegment message, MemorySegment format, MemorySegment processed, MemorySegment dropped) {
        var mh$ = gst_message_parse_qos_stats.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_message_parse_qos_stats", message, format, processed, dropped);
            }
            mh$.invokeExact(message, format, processed, dropped);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_message_parse_stream_status {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_message_parse_stream_status");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_message_parse_stream_status$descriptor() {
        return gst_message_parse_stream_status.DESC;
    }

    public static MethodHandle gst_message_parse_stream_status$handle() {
        return gst_message_parse_stream_status.HANDLE;
    }

    public static MemorySegment gst_message_parse_stream_status$address() {
        return gst_message_parse_stream_status.ADDR;
    }

    /** {@snippet lang=c : void gst_message_parse_stream_status(GstMessage * message, GstStreamStatusType * type, GstElement ** owner) } */
    public static void gst_message_parse_stream_status(MemorySegment message, MemorySegment type, MemorySegment owner) {
        var mh$ = gst_message_parse_stream_status.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_message_parse_stream_status", message, type, owner);
            }
            mh$.invokeExact(message, type, owner);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_structure_get_name {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_structure_get_name");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_structure_get_name$descriptor() {
        return gst_structure_get_name.DESC;
    }

    public static MethodHandle gst_structure_get_name$handle() {
        return gst_structure_get_name.HANDLE;
    }

    public static MemorySegment gst_structure_get_name$address() {
        return gst_structure_get_name.ADDR;
    }

    /** {@snippet lang=c : const gchar * gst_structure_get_name(const GstStructure * structure) } */
    public static MemorySegment gst_structure_get_name(MemorySegment structure) {
        var mh$ = gst_structure_get_name.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_structure_get_name", structure);
            }
            return (MemorySegment)mh$.invokeExact(structure);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_structure_get_value {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_structure_get_value");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_structure_get_value$descriptor() {
        return gst_structure_get_value.DESC;
    }

    public static MethodHandle gst_structure_get_value$handle() {
        return gst_structure_get_value.HANDLE;
    }

    public static MemorySegment gst_structure_get_value$address() {
        return gst_structure_get_value.ADDR;
    }

    /** {@snippet lang=c : const GValue * gst_structure_get_value(const GstStructure * structure, const gchar * fieldname) } */
    public static MemorySegment gst_structure_get_value(MemorySegment structure, MemorySegment fieldname) {
        var mh$ = gst_structure_get_value.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_structure_get_value", structure, fieldname);
            }
            return (MemorySegment)mh$.invokeExact(structure, fieldname);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_structure_to_string {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_structure_to_string");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_structure_to_string$descriptor() {
        return gst_structure_to_string.DESC;
    }

    public static MethodHandle gst_structure_to_string$handle() {
        return gst_structure_to_string.HANDLE;
    }

    public static MemorySegment gst_structure_to_string$address() {
        return gst_structure_to_string.ADDR;
    }

    /** {@snippet lang=c : gchar * gst_structure_to_string(const GstStructure * structure) } */
    public static MemorySegment gst_structure_to_string(MemorySegment structure) {
        var mh$ = gst_structure_to_string.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_structure_to_string", structure);
            }
            return (MemorySegment)mh$.invokeExact(structure);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_object_get_name {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_object_get_name");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_object_get_name$descriptor() {
        return gst_object_get_name.DESC;
    }

    public static MethodHandle gst_object_get_name$handle() {
        return gst_object_get_name.HANDLE;
    }

    public static MemorySegment gst_object_get_name$address() {
        return gst_object_get_name.ADDR;
    }

    /** {@snippet lang=c : gchar * gst_object_get_name(GstObject * object) } */
    public static MemorySegment gst_object_get_name(MemorySegment object) {
        var mh$ = gst_object_get_name.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_object_get_name", object);
            }
            return (MemorySegment)mh$.invokeExact(object);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_video_event_new_upstream_force_key_unit {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_LONG, gstreamer_h.C_INT, gstreamer_h.C_INT);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_video_event_new_upstream_force_key_unit");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_video_event_new_upstream_force_key_unit$descriptor() {
        return gst_video_event_new_upstream_force_key_unit.DESC;
    }

    public static MethodHandle gst_video_event_new_upstream_force_key_unit$handle() {
        return gst_video_event_new_upstream_force_key_unit.HANDLE;
    }

    public static MemorySegment gst_video_event_new_upstream_force_key_unit$address() {
        return gst_video_event_new_upstream_force_key_unit.ADDR;
    }

    /** {@snippet lang=c : GstEvent * gst_video_event_new_upstream_force_key_unit(GstClockTime running_time, gboolean all_headers, guint count) } */
    public static MemorySegment gst_video_event_new_upstream_force_key_unit(long running_time, int all_headers, int count) {
        var mh$ = gst_video_event_new_upstream_force_key_unit.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_video_event_new_upstream_force_key_unit", running_time, all_headers, count);
            }
            return (MemorySegment)mh$.invokeExact(running_time, all_headers, count);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_util_set_object_arg {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_util_set_object_arg");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_util_set_object_arg$descriptor() {
        return gst_util_set_object_arg.DESC;
    }

    public static MethodHandle gst_util_set_object_arg$handle() {
        return gst_util_set_object_arg.HANDLE;
    }

    public static MemorySegment gst_util_set_object_arg$address() {
        return gst_util_set_object_arg.ADDR;
    }

    /** {@snippet lang=c : void gst_util_set_object_arg(GObject * object, const gchar * name, const gchar * value) } */
    public static void gst_util_set_object_arg(MemorySegment object, MemorySegment name, MemorySegment value) {
        var mh$ = gst_util_set_object_arg.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_util_set_object_arg", object, name, value);
            }
            mh$.invokeExact(object, name, value);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_value_serialize {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_value_serialize");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_value_serialize$descriptor() {
        return gst_value_serialize.DESC;
    }

    public static MethodHandle gst_value_serialize$handle() {
        return gst_value_serialize.HANDLE;
    }

    public static MemorySegment gst_value_serialize$address() {
        return gst_value_serialize.ADDR;
    }

    /** {@snippet lang=c : gchar * gst_value_serialize(const GValue * value) } */
    public static MemorySegment gst_value_serialize(MemorySegment value) {
        var mh$ = gst_value_serialize.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_value_serialize", value);
            }
            return (MemorySegment)mh$.invokeExact(value);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_debug_bin_to_dot_data {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_INT);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_debug_bin_to_dot_data");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_debug_bin_to_dot_data$descriptor() {
        return gst_debug_bin_to_dot_data.DESC;
    }

    public static MethodHandle gst_debug_bin_to_dot_data$handle() {
        return gst_debug_bin_to_dot_data.HANDLE;
    }

    public static MemorySegment gst_debug_bin_to_dot_data$address() {
        return gst_debug_bin_to_dot_data.ADDR;
    }

    /** {@snippet lang=c : gchar * gst_debug_bin_to_dot_data(GstBin * bin, GstDebugGraphDetails details) } */
    public static MemorySegment gst_debug_bin_to_dot_data(MemorySegment bin, int details) {
        var mh$ = gst_debug_bin_to_dot_data.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_debug_bin_to_dot_data", bin, details);
            }
            return (MemorySegment)mh$.invokeExact(bin, details);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_app_sink_try_pull_sample {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_LONG);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_app_sink_try_pull_sample");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_app_sink_try_pull_sample$descriptor() {
        return gst_app_sink_try_pull_sample.DESC;
    }

    public static MethodHandle gst_app_sink_try_pull_sample$handle() {
        return gst_app_sink_try_pull_sample.HANDLE;
    }

    public static MemorySegment gst_app_sink_try_pull_sample$address() {
        return gst_app_sink_try_pull_sample.ADDR;
    }

    /** {@snippet lang=c : GstSample * gst_app_sink_try_pull_sample(GstAppSink * appsink, GstClockTime timeout) } */
    public static MemorySegment gst_app_sink_try_pull_sample(MemorySegment appsink, long timeout) {
        var mh$ = gst_app_sink_try_pull_sample.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_app_sink_try_pull_sample", appsink, timeout);
            }
            return (MemorySegment)mh$.invokeExact(appsink, timeout);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_app_sink_is_eos {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_INT, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_app_sink_is_eos");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_app_sink_is_eos$descriptor() {
        return gst_app_sink_is_eos.DESC;
    }

    public static MethodHandle gst_app_sink_is_eos$handle() {
        return gst_app_sink_is_eos.HANDLE;
    }

    public static MemorySegment gst_app_sink_is_eos$address() {
        return gst_app_sink_is_eos.ADDR;
    }

    /** {@snippet lang=c : gboolean gst_app_sink_is_eos(GstAppSink * appsink) } */
    public static int gst_app_sink_is_eos(MemorySegment appsink) {
        var mh$ = gst_app_sink_is_eos.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_app_sink_is_eos", appsink);
            }
            return (int)mh$.invokeExact(appsink);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_app_src_push_sample {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_INT, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_app_src_push_sample");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_app_src_push_sample$descriptor() {
        return gst_app_src_push_sample.DESC;
    }

    public static MethodHandle gst_app_src_push_sample$handle() {
        return gst_app_src_push_sample.HANDLE;
    }

    public static MemorySegment gst_app_src_push_sample$address() {
        return gst_app_src_push_sample.ADDR;
    }

    /** {@snippet lang=c : GstFlowReturn gst_app_src_push_sample(GstAppSrc * appsrc, GstSample * sample) } */
    public static int gst_app_src_push_sample(MemorySegment appsrc, MemorySegment sample) {
        var mh$ = gst_app_src_push_sample.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_app_src_push_sample", appsrc, sample);
            }
            return (int)mh$.invokeExact(appsrc, sample);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_app_src_end_of_stream {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_INT, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_app_src_end_of_stream");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_app_src_end_of_stream$descriptor() {
        return gst_app_src_end_of_stream.DESC;
    }

    public static MethodHandle gst_app_src_end_of_stream$handle() {
        return gst_app_src_end_of_stream.HANDLE;
    }

    public static MemorySegment gst_app_src_end_of_stream$address() {
        return gst_app_src_end_of_stream.ADDR;
    }

    /** {@snippet lang=c : GstFlowReturn gst_app_src_end_of_stream(GstAppSrc * appsrc) } */
    public static int gst_app_src_end_of_stream(MemorySegment appsrc) {
        var mh$ = gst_app_src_end_of_stream.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_app_src_end_of_stream", appsrc);
            }
            return (int)mh$.invokeExact(appsrc);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_app_src_get_current_level_time {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_LONG, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_app_src_get_current_level_time");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_app_src_get_current_level_time$descriptor() {
        return gst_app_src_get_current_level_time.DESC;
    }

    public static MethodHandle gst_app_src_get_current_level_time$handle() {
        return gst_app_src_get_current_level_time.HANDLE;
    }

    public static MemorySegment gst_app_src_get_current_level_time$address() {
        return gst_app_src_get_current_level_time.ADDR;
    }

    /** {@snippet lang=c : GstClockTime gst_app_src_get_current_level_time(GstAppSrc * appsrc) } */
    public static long gst_app_src_get_current_level_time(MemorySegment appsrc) {
        var mh$ = gst_app_src_get_current_level_time.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_app_src_get_current_level_time", appsrc);
            }
            return (long)mh$.invokeExact(appsrc);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_sample_get_buffer {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_sample_get_buffer");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_sample_get_buffer$descriptor() {
        return gst_sample_get_buffer.DESC;
    }

    public static MethodHandle gst_sample_get_buffer$handle() {
        return gst_sample_get_buffer.HANDLE;
    }

    public static MemorySegment gst_sample_get_buffer$address() {
        return gst_sample_get_buffer.ADDR;
    }

    /** {@snippet lang=c : GstBuffer * gst_sample_get_buffer(GstSample * sample) } */
    public static MemorySegment gst_sample_get_buffer(MemorySegment sample) {
        var mh$ = gst_sample_get_buffer.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_sample_get_buffer", sample);
            }
            return (MemorySegment)mh$.invokeExact(sample);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_sample_get_caps {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_sample_get_caps");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_sample_get_caps$descriptor() {
        return gst_sample_get_caps.DESC;
    }

    public static MethodHandle gst_sample_get_caps$handle() {
        return gst_sample_get_caps.HANDLE;
    }

    public static MemorySegment gst_sample_get_caps$address() {
        return gst_sample_get_caps.ADDR;
    }

    /** {@snippet lang=c : GstCaps * gst_sample_get_caps(GstSample * sample) } */
    public static MemorySegment gst_sample_get_caps(MemorySegment sample) {
        var mh$ = gst_sample_get_caps.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_sample_get_caps", sample);
            }
            return (MemorySegment)mh$.invokeExact(sample);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_sample_get_segment {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_sample_get_segment");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_sample_get_segment$descriptor() {
        return gst_sample_get_segment.DESC;
    }

    public static MethodHandle gst_sample_get_segment$handle() {
        return gst_sample_get_segment.HANDLE;
    }

    public static MemorySegment gst_sample_get_segment$address() {
        return gst_sample_get_segment.ADDR;
    }

    /** {@snippet lang=c : GstSegment * gst_sample_get_segment(GstSample * sample) } */
    public static MemorySegment gst_sample_get_segment(MemorySegment sample) {
        var mh$ = gst_sample_get_segment.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_sample_get_segment", sample);
            }
            return (MemorySegment)mh$.invokeExact(sample);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_segment_to_running_time {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_LONG, gstreamer_h.C_POINTER, gstreamer_h.C_INT, gstreamer_h.C_LONG);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_segment_to_running_time");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_segment_to_running_time$descriptor() {
        return gst_segment_to_running_time.DESC;
    }

    public static MethodHandle gst_segment_to_running_time$handle() {
        return gst_segment_to_running_time.HANDLE;
    }

    public static MemorySegment gst_segment_to_running_time$address() {
        return gst_segment_to_running_time.ADDR;
    }

    /** {@snippet lang=c : guint64 gst_segment_to_running_time(const GstSegment * segment, GstFormat format, guint64 position) } */
    public static long gst_segment_to_running_time(MemorySegment segment, int format, long position) {
        var mh$ = gst_segment_to_running_time.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_segment_to_running_time", segment, format, position);
            }
            return (long)mh$.invokeExact(segment, format, position);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_buffer_get_size {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_LONG, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_buffer_get_size");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_buffer_get_size$descriptor() {
        return gst_buffer_get_size.DESC;
    }

    public static MethodHandle gst_buffer_get_size$handle() {
        return gst_buffer_get_size.HANDLE;
    }

    public static MemorySegment gst_buffer_get_size$address() {
        return gst_buffer_get_size.ADDR;
    }

    /** {@snippet lang=c : gsize gst_buffer_get_size(GstBuffer * buffer) } */
    public static long gst_buffer_get_size(MemorySegment buffer) {
        var mh$ = gst_buffer_get_size.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_buffer_get_size", buffer);
            }
            return (long)mh$.invokeExact(buffer);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_buffer_extract {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_LONG, gstreamer_h.C_POINTER, gstreamer_h.C_LONG, gstreamer_h.C_POINTER, gstreamer_h.C_LONG);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_buffer_extract");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_buffer_extract$descriptor() {
        return gst_buffer_extract.DESC;
    }

    public static MethodHandle gst_buffer_extract$handle() {
        return gst_buffer_extract.HANDLE;
    }

    public static MemorySegment gst_buffer_extract$address() {
        return gst_buffer_extract.ADDR;
    }

    /** {@snippet lang=c : gsize gst_buffer_extract(GstBuffer * buffer, gsize offset, gpointer dest, gsize size) } */
    public static long gst_buffer_extract(MemorySegment buffer, long offset, MemorySegment dest, long size) {
        var mh$ = gst_buffer_extract.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_buffer_extract", buffer, offset, dest, size);
            }
            return (long)mh$.invokeExact(buffer, offset, dest, size);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_device_provider_factory_get_by_name {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_device_provider_factory_get_by_name");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_device_provider_factory_get_by_name$descriptor() {
        return gst_device_provider_factory_get_by_name.DESC;
    }

    public static MethodHandle gst_device_provider_factory_get_by_name$handle() {
        return gst_device_provider_factory_get_by_name.HANDLE;
    }

    public static MemorySegment gst_device_provider_factory_get_by_name$address() {
        return gst_device_provider_factory_get_by_name.ADDR;
    }

    /** {@snippet lang=c : GstDeviceProvider * gst_device_provider_factory_get_by_name(const gchar * factoryname) } */
    public static MemorySegment gst_device_provider_factory_get_by_name(MemorySegment factoryname) {
        var mh$ = gst_device_provider_factory_get_by_name.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_device_provider_factory_get_by_name", factoryname);
            }
            return (MemorySegment)mh$.invokeExact(factoryname);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_device_provider_start {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_INT, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_device_provider_start");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_device_provider_start$descriptor() {
        return gst_device_provider_start.DESC;
    }

    public static MethodHandle gst_device_provider_start$handle() {
        return gst_device_provider_start.HANDLE;
    }

    public static MemorySegment gst_device_provider_start$address() {
        return gst_device_provider_start.ADDR;
    }

    /** {@snippet lang=c : gboolean gst_device_provider_start(GstDeviceProvider * provider) } */
    public static int gst_device_provider_start(MemorySegment provider) {
        var mh$ = gst_device_provider_start.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_device_provider_start", provider);
            }
            return (int)mh$.invokeExact(provider);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_device_provider_stop {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_device_provider_stop");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_device_provider_stop$descriptor() {
        return gst_device_provider_stop.DESC;
    }

    public static MethodHandle gst_device_provider_stop$handle() {
        return gst_device_provider_stop.HANDLE;
    }

    public static MemorySegment gst_device_provider_stop$address() {
        return gst_device_provider_stop.ADDR;
    }

    /** {@snippet lang=c : void gst_device_provider_stop(GstDeviceProvider * provider) } */
    public static void gst_device_provider_stop(MemorySegment provider) {
        var mh$ = gst_device_provider_stop.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_device_provider_stop", provider);
            }
            mh$.invokeExact(provider);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_device_provider_get_devices {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_device_provider_get_devices");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_device_provider_get_devices$descriptor() {
        return gst_device_provider_get_devices.DESC;
    }

    public static MethodHandle gst_device_provider_get_devices$handle() {
        return gst_device_provider_get_devices.HANDLE;
    }

    public static MemorySegment gst_device_provider_get_devices$address() {
        return gst_device_provider_get_devices.ADDR;
    }

    /** {@snippet lang=c : GList * gst_device_provider_get_devices(GstDeviceProvider * provider) } */
    public static MemorySegment gst_device_provider_get_devices(MemorySegment provider) {
        var mh$ = gst_device_provider_get_devices.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_device_provider_get_devices", provider);
            }
            return (MemorySegment)mh$.invokeExact(provider);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_device_monitor_new {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_device_monitor_new");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_device_monitor_new$descriptor() {
        return gst_device_monitor_new.DESC;
    }

    public static MethodHandle gst_device_monitor_new$handle() {
        return gst_device_monitor_new.HANDLE;
    }

    public static MemorySegment gst_device_monitor_new$address() {
        return gst_device_monitor_new.ADDR;
    }

    /** {@snippet lang=c : GstDeviceMonitor * gst_device_monitor_new() } */
    public static MemorySegment gst_device_monitor_new() {
        var mh$ = gst_device_monitor_new.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_device_monitor_new");
            }
            return (MemorySegment)mh$.invokeExact();
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_device_monitor_add_filter {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_INT, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_device_monitor_add_filter");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_device_monitor_add_filter$descriptor() {
        return gst_device_monitor_add_filter.DESC;
    }

    public static MethodHandle gst_device_monitor_add_filter$handle() {
        return gst_device_monitor_add_filter.HANDLE;
    }

    public static MemorySegment gst_device_monitor_add_filter$address() {
        return gst_device_monitor_add_filter.ADDR;
    }

    /** {@snippet lang=c : guint gst_device_monitor_add_filter(GstDeviceMonitor * monitor, const gchar * classes, GstCaps * caps) } */
    public static int gst_device_monitor_add_filter(MemorySegment monitor, MemorySegment classes, MemorySegment caps) {
        var mh$ = gst_device_monitor_add_filter.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_device_monitor_add_filter", monitor, classes, caps);
            }
            return (int)mh$.invokeExact(monitor, classes, caps);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_device_monitor_get_devices {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_device_monitor_get_devices");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_device_monitor_get_devices$descriptor() {
        return gst_device_monitor_get_devices.DESC;
    }

    public static MethodHandle gst_device_monitor_get_devices$handle() {
        return gst_device_monitor_get_devices.HANDLE;
    }

    public static MemorySegment gst_device_monitor_get_devices$address() {
        return gst_device_monitor_get_devices.ADDR;
    }

    /** {@snippet lang=c : GList * gst_device_monitor_get_devices(GstDeviceMonitor * monitor) } */
    public static MemorySegment gst_device_monitor_get_devices(MemorySegment monitor) {
        var mh$ = gst_device_monitor_get_devices.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_device_monitor_get_devices", monitor);
            }
            return (MemorySegment)mh$.invokeExact(monitor);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_device_has_classes {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_INT, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_device_has_classes");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_device_has_classes$descriptor() {
        return gst_device_has_classes.DESC;
    }

    public static MethodHandle gst_device_has_classes$handle() {
        return gst_device_has_classes.HANDLE;
    }

    public static MemorySegment gst_device_has_classes$address() {
        return gst_device_has_classes.ADDR;
    }

    /** {@snippet lang=c : gboolean gst_device_has_classes(GstDevice * device, const gchar * classes) } */
    public static int gst_device_has_classes(MemorySegment device, MemorySegment classes) {
        var mh$ = gst_device_has_classes.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_device_has_classes", device, classes);
            }
            return (int)mh$.invokeExact(device, classes);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_device_get_display_name {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_device_get_display_name");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_device_get_display_name$descriptor() {
        return gst_device_get_display_name.DESC;
    }

    public static MethodHandle gst_device_get_display_name$handle() {
        return gst_device_get_display_name.HANDLE;
    }

    public static MemorySegment gst_device_get_display_name$address() {
        return gst_device_get_display_name.ADDR;
    }

    /** {@snippet lang=c : gchar * gst_device_get_display_name(GstDevice * device) } */
    public static MemorySegment gst_device_get_display_name(MemorySegment device) {
        var mh$ = gst_device_get_display_name.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_device_get_display_name", device);
            }
            return (MemorySegment)mh$.invokeExact(device);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class gst_device_get_caps {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("gst_device_get_caps");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor gst_device_get_caps$descriptor() {
        return gst_device_get_caps.DESC;
    }

    public static MethodHandle gst_device_get_caps$handle() {
        return gst_device_get_caps.HANDLE;
    }

    public static MemorySegment gst_device_get_caps$address() {
        return gst_device_get_caps.ADDR;
    }

    /** {@snippet lang=c : GstCaps * gst_device_get_caps(GstDevice * device) } */
    public static MemorySegment gst_device_get_caps(MemorySegment device) {
        var mh$ = gst_device_get_caps.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("gst_device_get_caps", device);
            }
            return (MemorySegment)mh$.invokeExact(device);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class g_list_free {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("g_list_free");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor g_list_free$descriptor() {
        return g_list_free.DESC;
    }

    public static MethodHandle g_list_free$handle() {
        return g_list_free.HANDLE;
    }

    public static MemorySegment g_list_free$address() {
        return g_list_free.ADDR;
    }

    /** {@snippet lang=c : void g_list_free(GList * list) } */
    public static void g_list_free(MemorySegment list) {
        var mh$ = g_list_free.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("g_list_free", list);
            }
            mh$.invokeExact(list);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class g_list_length {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_INT, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("g_list_length");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor g_list_length$descriptor() {
        return g_list_length.DESC;
    }

    public static MethodHandle g_list_length$handle() {
        return g_list_length.HANDLE;
    }

    public static MemorySegment g_list_length$address() {
        return g_list_length.ADDR;
    }

    /** {@snippet lang=c : guint g_list_length(GList * list) } */
    public static int g_list_length(MemorySegment list) {
        var mh$ = g_list_length.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("g_list_length", list);
            }
            return (int)mh$.invokeExact(list);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class g_list_nth_data {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_INT);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("g_list_nth_data");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor g_list_nth_data$descriptor() {
        return g_list_nth_data.DESC;
    }

    public static MethodHandle g_list_nth_data$handle() {
        return g_list_nth_data.HANDLE;
    }

    public static MemorySegment g_list_nth_data$address() {
        return g_list_nth_data.ADDR;
    }

    /** {@snippet lang=c : gpointer g_list_nth_data(GList * list, guint n) } */
    public static MemorySegment g_list_nth_data(MemorySegment list, int n) {
        var mh$ = g_list_nth_data.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("g_list_nth_data", list, n);
            }
            return (MemorySegment)mh$.invokeExact(list, n);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class g_error_free {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("g_error_free");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor g_error_free$descriptor() {
        return g_error_free.DESC;
    }

    public static MethodHandle g_error_free$handle() {
        return g_error_free.HANDLE;
    }

    public static MemorySegment g_error_free$address() {
        return g_error_free.ADDR;
    }

    /** {@snippet lang=c : void g_error_free(GError * error) } */
    public static void g_error_free(MemorySegment error) {
        var mh$ = g_error_free.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("g_error_free", error);
            }
            mh$.invokeExact(error);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class g_setenv {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_INT, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_INT);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("g_setenv");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor g_setenv$descriptor() {
        return g_setenv.DESC;
    }

    public static MethodHandle g_setenv$handle() {
        return g_setenv.HANDLE;
    }

    public static MemorySegment g_setenv$address() {
        return g_setenv.ADDR;
    }

    /** {@snippet lang=c : gboolean g_setenv(const gchar * variable, const gchar * value, gboolean overwrite) } */
    public static int g_setenv(MemorySegment variable, MemorySegment value, int overwrite) {
        var mh$ = g_setenv.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("g_setenv", variable, value, overwrite);
            }
            return (int)mh$.invokeExact(variable, value, overwrite);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class g_free {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("g_free");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor g_free$descriptor() {
        return g_free.DESC;
    }

    public static MethodHandle g_free$handle() {
        return g_free.HANDLE;
    }

    public static MemorySegment g_free$address() {
        return g_free.ADDR;
    }

    /** {@snippet lang=c : void g_free(gpointer mem) } */
    public static void g_free(MemorySegment mem) {
        var mh$ = g_free.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("g_free", mem);
            }
            mh$.invokeExact(mem);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class g_object_class_find_property {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("g_object_class_find_property");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor g_object_class_find_property$descriptor() {
        return g_object_class_find_property.DESC;
    }

    public static MethodHandle g_object_class_find_property$handle() {
        return g_object_class_find_property.HANDLE;
    }

    public static MemorySegment g_object_class_find_property$address() {
        return g_object_class_find_property.ADDR;
    }

    /** {@snippet lang=c : GParamSpec * g_object_class_find_property(GObjectClass * oclass, const gchar * property_name) } */
    public static MemorySegment g_object_class_find_property(MemorySegment oclass, MemorySegment property_name) {
        var mh$ = g_object_class_find_property.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("g_object_class_find_property", oclass, property_name);
            }
            return (MemorySegment)mh$.invokeExact(oclass, property_name);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class g_object_class_list_properties {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("g_object_class_list_properties");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor g_object_class_list_properties$descriptor() {
        return g_object_class_list_properties.DESC;
    }

    public static MethodHandle g_object_class_list_properties$handle() {
        return g_object_class_list_properties.HANDLE;
    }

    public static MemorySegment g_object_class_list_properties$address() {
        return g_object_class_list_properties.ADDR;
    }

    /** {@snippet lang=c : GParamSpec ** g_object_class_list_properties(GObjectClass * oclass, guint * n_properties) } */
    public static MemorySegment g_object_class_list_properties(MemorySegment oclass, MemorySegment n_properties) {
        var mh$ = g_object_class_list_properties.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("g_object_class_list_properties", oclass, n_properties);
            }
            return (MemorySegment)mh$.invokeExact(oclass, n_properties);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class g_object_get_property {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("g_object_get_property");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor g_object_get_property$descriptor() {
        return g_object_get_property.DESC;
    }

    public static MethodHandle g_object_get_property$handle() {
        return g_object_get_property.HANDLE;
    }

    public static MemorySegment g_object_get_property$address() {
        return g_object_get_property.ADDR;
    }

    /** {@snippet lang=c : void g_object_get_property(GObject * object, const gchar * property_name, GValue * value) } */
    public static void g_object_get_property(MemorySegment object, MemorySegment property_name, MemorySegment value) {
        var mh$ = g_object_get_property.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("g_object_get_property", object, property_name, value);
            }
            mh$.invokeExact(object, property_name, value);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class g_value_init {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER, gstreamer_h.C_LONG);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("g_value_init");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor g_value_init$descriptor() {
        return g_value_init.DESC;
    }

    public static MethodHandle g_value_init$handle() {
        return g_value_init.HANDLE;
    }

    public static MemorySegment g_value_init$address() {
        return g_value_init.ADDR;
    }

    /** {@snippet lang=c : GValue * g_value_init(GValue * value, GType g_type) } */
    public static MemorySegment g_value_init(MemorySegment value, long g_type) {
        var mh$ = g_value_init.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("g_value_init", value, g_type);
            }
            return (MemorySegment)mh$.invokeExact(value, g_type);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class g_value_unset {
        public static final FunctionDescriptor DESC = FunctionDescriptor.ofVoid(gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("g_value_unset");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor g_value_unset$descriptor() {
        return g_value_unset.DESC;
    }

    public static MethodHandle g_value_unset$handle() {
        return g_value_unset.HANDLE;
    }

    public static MemorySegment g_value_unset$address() {
        return g_value_unset.ADDR;
    }

    /** {@snippet lang=c : void g_value_unset(GValue * value) } */
    public static void g_value_unset(MemorySegment value) {
        var mh$ = g_value_unset.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("g_value_unset", value);
            }
            mh$.invokeExact(value);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class g_value_get_string {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("g_value_get_string");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor g_value_get_string$descriptor() {
        return g_value_get_string.DESC;
    }

    public static MethodHandle g_value_get_string$handle() {
        return g_value_get_string.HANDLE;
    }

    public static MemorySegment g_value_get_string$address() {
        return g_value_get_string.ADDR;
    }

    /** {@snippet lang=c : const gchar * g_value_get_string(const GValue * value) } */
    public static MemorySegment g_value_get_string(MemorySegment value) {
        var mh$ = g_value_get_string.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("g_value_get_string", value);
            }
            return (MemorySegment)mh$.invokeExact(value);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class g_type_from_name {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_LONG, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("g_type_from_name");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor g_type_from_name$descriptor() {
        return g_type_from_name.DESC;
    }

    public static MethodHandle g_type_from_name$handle() {
        return g_type_from_name.HANDLE;
    }

    public static MemorySegment g_type_from_name$address() {
        return g_type_from_name.ADDR;
    }

    /** {@snippet lang=c : GType g_type_from_name(const gchar * name) } */
    public static long g_type_from_name(MemorySegment name) {
        var mh$ = g_type_from_name.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("g_type_from_name", name);
            }
            return (long)mh$.invokeExact(name);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class g_value_get_double {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_DOUBLE, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("g_value_get_double");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor g_value_get_double$descriptor() {
        return g_value_get_double.DESC;
    }

    public static MethodHandle g_value_get_double$handle() {
        return g_value_get_double.HANDLE;
    }

    public static MemorySegment g_value_get_double$address() {
        return g_value_get_double.ADDR;
    }

    /** {@snippet lang=c : gdouble g_value_get_double(const GValue * value) } */
    public static double g_value_get_double(MemorySegment value) {
        var mh$ = g_value_get_double.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("g_value_get_double", value);
            }
            return (double)mh$.invokeExact(value);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class g_value_get_boxed {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(gstreamer_h.C_POINTER, gstreamer_h.C_POINTER);
        public static final MemorySegment ADDR = gstreamer_h.findOrThrow("g_value_get_boxed");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor g_value_get_boxed$descriptor() {
        return g_value_get_boxed.DESC;
    }

    public static MethodHandle g_value_get_boxed$handle() {
        return g_value_get_boxed.HANDLE;
    }

    public static MemorySegment g_value_get_boxed$address() {
        return g_value_get_boxed.ADDR;
    }

    /** {@snippet lang=c : gpointer g_value_get_boxed(const GValue * value) } */
    public static MemorySegment g_value_get_boxed(MemorySegment value) {
        var mh$ = g_value_get_boxed.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("g_value_get_boxed", value);
            }
            return (MemorySegment)mh$.invokeExact(value);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }
}

