package org.ballabox.gst;

import static org.ballabox.bindings.x11.x11_h.XSetIOErrorHandler;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.ballabox.bindings.x11.XIOErrorHandler;

/**
 * Keeps the process alive when the X server dies. Xlib calls a handler and, when that returns, exit(); so the handler never
 * returns: the streaming thread that met the broken connection is parked for ever, and its pipeline must be abandoned, not
 * set to NULL, because that would wait for the thread.
 *
 * <p>This is the one upcall of the program.
 *
 * @see <a href="https://www.x.org/releases/current/doc/libX11/libX11/libX11.html#Using_the_Default_Error_Handlers">Xlib</a>
 */
public final class DisplayGuard {

    private static final AtomicInteger LOST = new AtomicInteger();

    private DisplayGuard() {}

    /** Installs the handler, once, before the first connection to an X server. Does nothing where there is no libX11. */
    public static void install() {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup("libX11.so.6", arena);
        } catch (IllegalArgumentException noX11) {
            return;
        }
        XSetIOErrorHandler(XIOErrorHandler.allocate(DisplayGuard::park, Arena.global()));
    }

    /** How many connections to an X server have broken so far. */
    public static int connectionsLost() {
        return LOST.get();
    }

    /** Runs on a streaming thread. An exception out of an upcall would end the VM, and nothing here throws. */
    private static int park(MemorySegment display) {
        LOST.incrementAndGet();
        for (;;) {
            LockSupport.park();
        }
    }
}
