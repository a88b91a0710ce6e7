package org.ballabox.hardware;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;

/**
 * Tells systemd how the service is. Through libsystemd, since Java has no datagram sockets of the Unix kind; without the
 * library, or when systemd did not start this process, nothing is told and nothing fails. Safe from any thread.
 *
 * @see <a href="https://www.freedesktop.org/software/systemd/man/latest/sd_notify.html">sd_notify(3)</a>
 */
public final class ServiceManager {

    private static final Optional<MethodHandle> NOTIFY = bind();

    private ServiceManager() {}

    private static Optional<MethodHandle> bind() {
        try {
            return SymbolLookup.libraryLookup("libsystemd.so.0", Arena.global()).find("sd_notify").map(function ->
                    Linker.nativeLinker().downcallHandle(function, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS)));
        } catch (IllegalArgumentException notInstalled) {
            return Optional.empty();
        }
    }

    /** @param state lines such as {@code READY=1}; the variable NOTIFY_SOCKET says where they go */
    public static void tell(String state) {
        if (NOTIFY.isEmpty()) {
            return;
        }
        try (var arena = Arena.ofConfined()) {
            int told = (int) NOTIFY.get().invokeExact(0, arena.allocateFrom(state)); // < 0: nobody listens, which is no trouble of ours
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
