// Generated from x11.h by x11.args; not edited by hand.

package org.ballabox.bindings.x11;

import java.lang.invoke.*;
import java.lang.foreign.*;
import java.util.*;
import java.util.function.*;

import static java.lang.foreign.ValueLayout.*;
import static java.lang.foreign.MemoryLayout.PathElement.*;

/** {@snippet lang=c : typedef int (*)(Display *) XIOErrorHandler } */
public final class XIOErrorHandler {

    private XIOErrorHandler() {
        // Should not be called directly
    }

    /** The function pointer signature, expressed as a functional interface */
    public interface Function {
        int apply(MemorySegment _x0);
    }

    private static final FunctionDescriptor $DESC = FunctionDescriptor.of(x11_h.C_INT, x11_h.C_POINTER);

    public static FunctionDescriptor descriptor() {
        return $DESC;
    }

    private static final MethodHandle UP$MH = upcallHandle();

    private static MethodHandle upcallHandle() {
        try {
            return MethodHandles.lookup().findVirtual(XIOErrorHandler.Function.class, "apply", $DESC.toMethodType());
        } catch (ReflectiveOperationException ex) {
            throw new AssertionError(ex);
        }
    }

    public static MemorySegment allocate(XIOErrorHandler.Function fi, Arena arena) {
        return Linker.nativeLinker().upcallStub(UP$MH.bindTo(fi), $DESC, arena);
    }
}

