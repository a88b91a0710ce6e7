package org.ballabox.gst;

import static org.ballabox.bindings.x11.x11_h.XSetErrorHandler;
import static org.ballabox.bindings.x11.x11_h.XSetIOErrorHandler;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.ballabox.bindings.x11.XErrorEvent;
import org.ballabox.bindings.x11.XErrorHandler;
import org.ballabox.bindings.x11.XIOErrorHandler;

/**
 * Keeps the process alive when the X server dies or refuses a request; by itself Xlib would call exit() in both cases.
 *
 * <p>When the connection breaks, Xlib calls a handler and, when that returns, exit(); so the handler never returns: the thread
 * that met the broken connection is parked for ever, and its pipeline must be abandoned, not set to NULL, because that would
 * wait for the thread. When the server refuses a request (the window is gone, the screen became smaller), the other handler
 * notes it and returns, and the request has had no effect: whoever captures must begin anew.
 *
 * <p>These are the two upcalls of the program.
 *
 * @see <a href="https://www.x.org/releases/current/doc/libX11/libX11/libX11.html#Using_the_Default_Error_Handlers">Xlib</a>
 */
public final class DisplayGuard {

    private static final AtomicInteger LOST = new AtomicInteger();
    private static final AtomicInteger REFUSED = new AtomicInteger();
    private static volatile int lastError;

    private DisplayGuard() {}

    /** Installs the handlers, once, before the first connection to an X server. Does nothing where there is no libX11. */
    public static void install() {
        if (!Gst.isInstalled("libX11.so.6")) {
            return;
        }
        XSetIOErrorHandler(XIOErrorHandler.allocate(DisplayGuard::park, Arena.global()));
        XSetErrorHandler(XErrorHandler.allocate(DisplayGuard::note, Arena.global()));
    }

    /** How many connections to an X server have broken so far. */
    public static int connectionsLost() {
        return LOST.get();
    }

    /** How many requests an X server has refused so far. */
    public static int requestsRefused() {
        return REFUSED.get();
    }

    /** Why the last of them was, under X's name for it: {@code BadMatch}. */
    public static String refusal() {
        return switch (lastError) {
            case 3 -> "BadWindow";
            case 8 -> "BadMatch";
            case 9 -> "BadDrawable";
            case 10 -> "BadAccess";
            case 11 -> "BadAlloc";
            default -> "error " + lastError;
        };
    }

    /** Runs on a streaming thread. An exception out of an upcall would end the VM, and nothing here throws. */
    private static int park(MemorySegment display) {
        LOST.incrementAndGet();
        for (;;) {
            LockSupport.park();
        }
    }

    /** As above; the event is Xlib's. */
    private static int note(MemorySegment display, MemorySegment event) {
        lastError = NativeMemory.int8(event.address() + XErrorEvent.error_code$offset());
        REFUSED.incrementAndGet();
        return 0;
    }
}
