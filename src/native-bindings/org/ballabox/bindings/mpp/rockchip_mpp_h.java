// Generated from rockchip_mpp.h by rockchip_mpp.args; not edited by hand.

package org.ballabox.bindings.mpp;

import java.lang.invoke.*;
import java.lang.foreign.*;
import java.util.*;
import java.util.function.*;

import static java.lang.foreign.ValueLayout.*;
import static java.lang.foreign.MemoryLayout.PathElement.*;

public class rockchip_mpp_h {

    rockchip_mpp_h() {
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

    static final SymbolLookup SYMBOL_LOOKUP = SymbolLookup.libraryLookup("librockchip_mpp.so.1", LIBRARY_ARENA)
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
    private static final int MPP_CTX_DEC = (int)0L;
    /** {@snippet lang=c : enum MPP_CTX_DEC = 0 } */
    public static int MPP_CTX_DEC() {
        return MPP_CTX_DEC;
    }
    private static final int MPP_CTX_ENC = (int)1L;
    /** {@snippet lang=c : enum MPP_CTX_ENC = 1 } */
    public static int MPP_CTX_ENC() {
        return MPP_CTX_ENC;
    }
    private static final int MPP_VIDEO_CodingAVC = (int)7L;
    /** {@snippet lang=c : enum MPP_VIDEO_CodingAVC = 7 } */
    public static int MPP_VIDEO_CodingAVC() {
        return MPP_VIDEO_CodingAVC;
    }
    private static final int MPP_VIDEO_CodingMJPEG = (int)8L;
    /** {@snippet lang=c : enum MPP_VIDEO_CodingMJPEG = 8 } */
    public static int MPP_VIDEO_CodingMJPEG() {
        return MPP_VIDEO_CodingMJPEG;
    }
    private static final int MPP_VIDEO_CodingHEVC = (int)16777220L;
    /** {@snippet lang=c : enum MPP_VIDEO_CodingHEVC = 16777220 } */
    public static int MPP_VIDEO_CodingHEVC() {
        return MPP_VIDEO_CodingHEVC;
    }
    private static final int MPP_OK = (int)0L;
    /** {@snippet lang=c : enum MPP_OK = 0 } */
    public static int MPP_OK() {
        return MPP_OK;
    }
    private static final int MPP_NOK = (int)-1L;
    /** {@snippet lang=c : enum MPP_NOK = -1 } */
    public static int MPP_NOK() {
        return MPP_NOK;
    }
    private static final int MPP_ERR_PERM = (int)-9L;
    /** {@snippet lang=c : enum MPP_ERR_PERM = -9 } */
    public static int MPP_ERR_PERM() {
        return MPP_ERR_PERM;
    }

    private static class mpp_create {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(rockchip_mpp_h.C_INT, rockchip_mpp_h.C_POINTER, rockchip_mpp_h.C_POINTER);
        public static final MemorySegment ADDR = rockchip_mpp_h.findOrThrow("mpp_create");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor mpp_create$descriptor() {
        return mpp_create.DESC;
    }

    public static MethodHandle mpp_create$handle() {
        return mpp_create.HANDLE;
    }

    public static MemorySegment mpp_create$address() {
        return mpp_create.ADDR;
    }

    /** {@snippet lang=c : int mpp_create(void ** ctx, MppApi ** mpi) } */
    public static int mpp_create(MemorySegment ctx, MemorySegment mpi) {
        var mh$ = mpp_create.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("mpp_create", ctx, mpi);
            }
            return (int)mh$.invokeExact(ctx, mpi);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class mpp_init {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(rockchip_mpp_h.C_INT, rockchip_mpp_h.C_POINTER, rockchip_mpp_h.C_INT, rockchip_mpp_h.C_INT);
        public static final MemorySegment ADDR = rockchip_mpp_h.findOrThrow("mpp_init");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor mpp_init$descriptor() {
        return mpp_init.DESC;
    }

    public static MethodHandle mpp_init$handle() {
        return mpp_init.HANDLE;
    }

    public static MemorySegment mpp_init$address() {
        return mpp_init.ADDR;
    }

    /** {@snippet lang=c : int mpp_init(void * ctx, int type, int coding) } */
    public static int mpp_init(MemorySegment ctx, int type, int coding) {
        var mh$ = mpp_init.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("mpp_init", ctx, type, coding);
            }
            return (int)mh$.invokeExact(ctx, type, coding);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class mpp_destroy {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(rockchip_mpp_h.C_INT, rockchip_mpp_h.C_POINTER);
        public static final MemorySegment ADDR = rockchip_mpp_h.findOrThrow("mpp_destroy");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor mpp_destroy$descriptor() {
        return mpp_destroy.DESC;
    }

    public static MethodHandle mpp_destroy$handle() {
        return mpp_destroy.HANDLE;
    }

    public static MemorySegment mpp_destroy$address() {
        return mpp_destroy.ADDR;
    }

    /** {@snippet lang=c : int mpp_destroy(void * ctx) } */
    public static int mpp_destroy(MemorySegment ctx) {
        var mh$ = mpp_destroy.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("mpp_destroy", ctx);
            }
            return (int)mh$.invokeExact(ctx);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class mpp_check_support_format {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(rockchip_mpp_h.C_INT, rockchip_mpp_h.C_INT, rockchip_mpp_h.C_INT);
        public static final MemorySegment ADDR = rockchip_mpp_h.findOrThrow("mpp_check_support_format");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor mpp_check_support_format$descriptor() {
        return mpp_check_support_format.DESC;
    }

    public static MethodHandle mpp_check_support_format$handle() {
        return mpp_check_support_format.HANDLE;
    }

    public static MemorySegment mpp_check_support_format$address() {
        return mpp_check_support_format.ADDR;
    }

    /** {@snippet lang=c : int mpp_check_support_format(int type, int coding) } */
    public static int mpp_check_support_format(int type, int coding) {
        var mh$ = mpp_check_support_format.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("mpp_check_support_format", type, coding);
            }
            return (int)mh$.invokeExact(type, coding);
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class get_mpp_version {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(rockchip_mpp_h.C_POINTER);
        public static final MemorySegment ADDR = rockchip_mpp_h.findOrThrow("get_mpp_version");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor get_mpp_version$descriptor() {
        return get_mpp_version.DESC;
    }

    public static MethodHandle get_mpp_version$handle() {
        return get_mpp_version.HANDLE;
    }

    public static MemorySegment get_mpp_version$address() {
        return get_mpp_version.ADDR;
    }

    /** {@snippet lang=c : const char * get_mpp_version() } */
    public static MemorySegment get_mpp_version() {
        var mh$ = get_mpp_version.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("get_mpp_version");
            }
            return (MemorySegment)mh$.invokeExact();
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }

    private static class mpp_get_soc_name {
        public static final FunctionDescriptor DESC = FunctionDescriptor.of(rockchip_mpp_h.C_POINTER);
        public static final MemorySegment ADDR = rockchip_mpp_h.findOrThrow("mpp_get_soc_name");
        public static final MethodHandle HANDLE = Linker.nativeLinker().downcallHandle(ADDR, DESC);
    }

    public static FunctionDescriptor mpp_get_soc_name$descriptor() {
        return mpp_get_soc_name.DESC;
    }

    public static MethodHandle mpp_get_soc_name$handle() {
        return mpp_get_soc_name.HANDLE;
    }

    public static MemorySegment mpp_get_soc_name$address() {
        return mpp_get_soc_name.ADDR;
    }

    /** {@snippet lang=c : const char * mpp_get_soc_name() } */
    public static MemorySegment mpp_get_soc_name() {
        var mh$ = mpp_get_soc_name.HANDLE;
        try {
            if (TRACE_DOWNCALLS) {
                traceDowncall("mpp_get_soc_name");
            }
            return (MemorySegment)mh$.invokeExact();
        } catch (Error | RuntimeException ex) {
            throw ex;
        } catch (Throwable ex$) {
            throw new AssertionError("should not reach here", ex$);
        }
    }
}

