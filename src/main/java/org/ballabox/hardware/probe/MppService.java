package org.ballabox.hardware.probe;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballabox.bindings.mpp.mpp_request;
import org.ballabox.bindings.mpp.mpp_service_h;

/**
 * Asks the vendor kernel's driver what the chip has. Three calls of libc, bound here since generated bindings do not keep
 * errno.
 */
final class MppService {

    private static final int O_RDWR = 2;
    private static final int O_CLOEXEC = 0x80000;
    /** Of MPP_DEVICE_TYPE in the vendor kernel; those that a recorder's owner may come across. */
    private static final Map<Integer, String> NAMES = Map.of(0, "VDPU1", 1, "VDPU2", 8, "HEVC_DEC", 9, "RKVDEC", 13, "JPGDEC", 14, "RKJPEGD",
            16, "RKVENC", 17, "VEPU1", 18, "VEPU2");

    private static final StructLayout STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));
    private static final Linker LINKER = Linker.nativeLinker();
    /** Two fixed arguments; the third is variadic. */
    private static final Linker.Option TWO_FIXED = Linker.Option.firstVariadicArg(2);
    private static final MethodHandle OPEN = bind("open", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT),
            TWO_FIXED);
    private static final MethodHandle IOCTL = bind("ioctl",
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS), TWO_FIXED);
    private static final MethodHandle CLOSE = bind("close", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    private static final MethodHandle STRERROR = LINKER.downcallHandle(LINKER.defaultLookup().find("strerror").orElseThrow(),
            FunctionDescriptor.of(ValueLayout.ADDRESS.withTargetLayout(MemoryLayout.sequenceLayout(Long.MAX_VALUE, ValueLayout.JAVA_BYTE)),
                    ValueLayout.JAVA_INT));

    private MppService() {}

    private static MethodHandle bind(String name, FunctionDescriptor shape, Linker.Option... more) {
        var options = Stream.concat(Stream.of(Linker.Option.captureCallState("errno")), Stream.of(more)).toArray(Linker.Option[]::new);
        return LINKER.downcallHandle(LINKER.defaultLookup().find(name).orElseThrow(), shape, options);
    }

    /**
     * The driver's mask of devices.
     *
     * @throws IOException with the kernel's word when the node cannot be opened or does not know the question
     */
    static int supported(Path node) throws IOException {
        try (var arena = Arena.ofConfined()) {
            var state = arena.allocate(STATE);
            int descriptor = (int) OPEN.invokeExact(state, arena.allocateFrom(node.toString()), O_RDWR | O_CLOEXEC);
            if (descriptor < 0) {
                throw new IOException("open: " + errorIn(state));
            }
            try {
                var mask = arena.allocate(ValueLayout.JAVA_INT);
                var request = mpp_request.allocate(arena);
                mpp_request.cmd(request, mpp_service_h.MPP_CMD_PROBE_HW_SUPPORT());
                mpp_request.size(request, Integer.BYTES);
                mpp_request.data_ptr(request, mask.address());
                int answer = (int) IOCTL.invokeExact(state, descriptor, (long) mpp_service_h.MPP_IOC_CFG_V1(), request);
                if (answer < 0) {
                    throw new IOException("ioctl: " + errorIn(state));
                }
                return mask.get(ValueLayout.JAVA_INT, 0);
            } finally {
                int closed = (int) CLOSE.invokeExact(state, descriptor);
            }
        } catch (IOException | RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static String errorIn(MemorySegment state) throws Throwable {
        return ((MemorySegment) STRERROR.invokeExact((int) ERRNO.get(state, 0L))).getString(0);
    }

    static boolean canEncode(int mask) {
        return (mask >>> mpp_service_h.MPP_DEVICE_RKVENC_BIT() & 1) != 0;
    }

    /** What the bits stand for; unknown ones by number. */
    static List<String> names(int mask) {
        var names = new ArrayList<String>();
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            if ((mask >>> bit & 1) != 0) {
                names.add(NAMES.getOrDefault(bit, "device " + bit));
            }
        }
        return names.isEmpty() ? List.of("nothing") : names;
    }
}
