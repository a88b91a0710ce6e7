package org.ballabox.hardware;

import com.sun.jna.platform.unix.X11;

/** X displays, through jna-platform's X11. */
public final class Displays {

    private Displays() {}

    /** Whether the display, such as {@code :0}, can be opened with the authority that this process has. */
    public static boolean reachable(String display) {
        X11 x11;
        try {
            x11 = X11.INSTANCE;
        } catch (UnsatisfiedLinkError noLibX11) {
            return false;
        }
        var opened = x11.XOpenDisplay(display);
        if (opened == null) {
            return false;
        }
        x11.XCloseDisplay(opened);
        return true;
    }
}
