// Generated from mpp_service.h by mpp_service.args; not edited by hand.

package org.ballabox.bindings.mpp;

import java.lang.invoke.*;
import java.lang.foreign.*;
import java.util.*;
import java.util.function.*;

import static java.lang.foreign.ValueLayout.*;
import static java.lang.foreign.MemoryLayout.PathElement.*;

public class mpp_service_h {

    mpp_service_h() {
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

    static final SymbolLookup SYMBOL_LOOKUP = SymbolLookup.loaderLookup()
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
    private static final int MPP_IOC_CFG_V1 = (int)1074034177L;
    /** {@snippet lang=c : enum MPP_IOC_CFG_V1 = 1074034177 } */
    public static int MPP_IOC_CFG_V1() {
        return MPP_IOC_CFG_V1;
    }
    private static final int MPP_CMD_PROBE_HW_SUPPORT = (int)0L;
    /** {@snippet lang=c : enum MPP_CMD_PROBE_HW_SUPPORT = 0 } */
    public static int MPP_CMD_PROBE_HW_SUPPORT() {
        return MPP_CMD_PROBE_HW_SUPPORT;
    }
    private static final int MPP_CMD_QUERY_HW_ID = (int)1L;
    /** {@snippet lang=c : enum MPP_CMD_QUERY_HW_ID = 1 } */
    public static int MPP_CMD_QUERY_HW_ID() {
        return MPP_CMD_QUERY_HW_ID;
    }
    private static final int MPP_DEVICE_RKVDEC_BIT = (int)9L;
    /** {@snippet lang=c : enum MPP_DEVICE_RKVDEC_BIT = 9 } */
    public static int MPP_DEVICE_RKVDEC_BIT() {
        return MPP_DEVICE_RKVDEC_BIT;
    }
    private static final int MPP_DEVICE_RKVENC_BIT = (int)16L;
    /** {@snippet lang=c : enum MPP_DEVICE_RKVENC_BIT = 16 } */
    public static int MPP_DEVICE_RKVENC_BIT() {
        return MPP_DEVICE_RKVENC_BIT;
    }
}

