package org.ballabox.hardware.probe;

import com.sun.jna.platform.unix.X11;
import com.sun.jna.ptr.IntByReference;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.ballabox.settings.Choice;
import org.ballabox.settings.Settings;

/** The X display, through jna-platform's X11. */
final class DisplayInspection implements Inspection {

    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");

    private final Settings settings;
    private final Surroundings surroundings;

    DisplayInspection(Settings settings, Surroundings surroundings) {
        this.settings = settings;
        this.surroundings = surroundings;
    }

    @Override
    public List<Step> steps() {
        return List.of(Step.of("display.session", this::session), Step.of("display.reach", this::display));
    }

    private void session(Findings findings) {
        if (surroundings.variable("WAYLAND_DISPLAY").isPresent() || surroundings.variable("XDG_SESSION_TYPE").filter("wayland"::equals).isPresent()) {
            findings.warning("display.session", "WAYLAND_DISPLAY, XDG_SESSION_TYPE",
                    "a Wayland session: only windows of X programs can be recorded, the rest stays black",
                    "log in to an X session: choose \"Xorg\" at the login screen, or desktop autologin with X in dietpi-config");
        }
    }

    private void display(Findings findings) {
        String name;
        switch (settings.screen()) {
            case Choice.Named(var named) -> name = named;
            case Choice.Auto auto -> name = surroundings.variable("DISPLAY").orElse("");
            default -> {
                findings.ok("display.reach", "screen.source", "no X display is wanted: screen.source is not a display");
                return;
            }
        }
        if (name.isEmpty()) {
            findings.missing("display.reach", "DISPLAY", "DISPLAY is not set, so no display is known",
                    anyServer() ? "name it: --screen-source :0, or export DISPLAY=:0; in the service it is a line Environment=DISPLAY=:0"
                            : "start a desktop first, or record without: --screen-source none");
            return;
        }
        X11 x11;
        try {
            x11 = X11.INSTANCE;
        } catch (UnsatisfiedLinkError e) {
            findings.missing("display.reach", "libX11.so.6", "the X library is not installed", "sudo apt install libx11-6 libxext6");
            return;
        }
        var display = x11.XOpenDisplay(name);
        if (display == null) {
            refused(findings, name);
            return;
        }
        try {
            describe(findings, x11, display, name);
        } finally {
            x11.XCloseDisplay(display);
        }
    }

    private static boolean anyServer() {
        return !FileAccess.list(Path.of("/tmp/.X11-unix")).isEmpty();
    }

    /** XOpenDisplay does not say why; whether anybody listens tells a missing authority from a missing server. */
    private void refused(Findings findings, String name) {
        var local = LOCAL.matcher(name);
        if (local.matches() && listens(Path.of("/tmp/.X11-unix/X" + local.group(1)))) {
            var authority = surroundings.variable("XAUTHORITY").map(Path::of).orElse(surroundings.home().resolve(".Xauthority"));
            findings.failed("display.authority", "XOpenDisplay " + name, "a server is there, and refuses this user",
                    Files.isReadable(authority) ? "the file " + surroundings.shown(authority) + " is not the one of this display: set XAUTHORITY to the one that the desktop uses"
                            : "give the path of the desktop's authority file: export XAUTHORITY=$HOME/.Xauthority (this one cannot be read: "
                                    + surroundings.shown(authority) + ")");
        } else {
            findings.missing("display.reach", "XOpenDisplay " + name, "no X server answers on " + name,
                    anyServer() ? "another display is there; name it: --screen-source :" + FileAccess.list(Path.of("/tmp/.X11-unix")).getFirst().getFileName().toString().substring(1)
                            : "start a desktop first, or record without: --screen-source none");
        }
    }

    private static boolean listens(Path socket) {
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException e) {
            return false;
        }
    }

    private void describe(Findings findings, X11 x11, X11.Display display, String name) {
        int screen = x11.XDefaultScreen(display);
        int width = x11.XDisplayWidth(display, screen);
        int height = x11.XDisplayHeight(display, screen);
        var attributes = new X11.XWindowAttributes();
        x11.XGetWindowAttributes(display, x11.XDefaultRootWindow(display), attributes);
        findings.ok("display.reach", "XOpenDisplay " + name, width + "x" + height + ", " + attributes.depth + " bits deep");
        if (attributes.depth != 24 && attributes.depth != 32) {
            findings.warning("display.depth", "root window of " + name, attributes.depth + " bits deep: converting costs CPU time",
                    "set the desktop to 24 bits (DefaultDepth 24 in xorg.conf)");
        }
        var video = settings.video();
        if (width != video.width() || height != video.height()) {
            findings.warning("display.size", "video.width, video.height", "the display is " + width + "x" + height + ", the recording "
                    + video.width() + "x" + video.height() + ": it is scaled, which costs CPU time",
                    "set both alike: --video-width " + (width & ~1) + " --video-height " + (height & ~1));
        }
        var unused = new IntByReference();
        if (x11.XQueryExtension(display, "MIT-SHM", unused, new IntByReference(), new IntByReference()) && LOCAL.matcher(name).matches()) {
            findings.ok("display.shm", "XQueryExtension MIT-SHM", "pictures come through shared memory");
        } else {
            findings.warning("display.shm", "XQueryExtension MIT-SHM", "pictures come through a socket: slow",
                    "use a display of this machine (:0), of a server with the extension MIT-SHM");
        }
    }
}
