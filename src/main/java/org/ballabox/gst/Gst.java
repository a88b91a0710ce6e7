package org.ballabox.gst;

import static org.ballabox.bindings.gstreamer.gstreamer_h.g_error_free;
import static org.ballabox.bindings.gstreamer.gstreamer_h.g_setenv;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_deinit;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_init_check;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_object_unref;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_plugin_load_by_name;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_version;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ballabox.bindings.gstreamer._GError;

/** The library as a whole: is it there, start it, which version. */
public final class Gst {

    private static final List<String> LIBRARIES =
            List.of("libgstreamer-1.0.so.0", "libgstapp-1.0.so.0", "libgstvideo-1.0.so.0");

    private static boolean initialised;

    private Gst() {}

    /**
     * Loads and initialises GStreamer; later calls do nothing.
     *
     * @param registry where GStreamer keeps its list of plugins, or empty for GStreamer's own place
     * @throws GstException when the libraries are missing or GStreamer refuses to start
     */
    public static synchronized void init(Optional<Path> registry) {
        if (initialised) {
            return;
        }
        missingLibrary().ifPresent(name -> {
            throw new GstException(name + " is not installed; install it with: "
                    + "sudo apt install libgstreamer1.0-0 libgstreamer-plugins-base1.0-0");
        });
        try (var arena = Arena.ofConfined()) {
            registry.ifPresent(path -> g_setenv(
                    arena.allocateFrom("GST_REGISTRY"), arena.allocateFrom(path.toString()), 0));
            var error = arena.allocate(ValueLayout.ADDRESS);
            if (gst_init_check(MemorySegment.NULL, MemorySegment.NULL, error) == 0) {
                throw new GstException("GStreamer does not start: " + takeError(error.get(ValueLayout.ADDRESS, 0)));
            }
        }
        initialised = true;
    }

    /** The first of the libraries that the dynamic linker does not find. A library that is missing poisons its bindings. */
    private static Optional<String> missingLibrary() {
        return LIBRARIES.stream().filter(name -> !isInstalled(name)).findFirst();
    }

    /** Whether the dynamic linker finds a library, such as {@code libyuv.so.0}. */
    public static boolean isInstalled(String library) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException notFound) {
            return false;
        }
    }

    /** Frees what GStreamer holds, for leak checks only: every pipeline must be closed before, and nothing works after. */
    public static synchronized void deinit() {
        if (initialised) {
            gst_deinit();
        }
    }

    /** The version of the library that is loaded, such as {@code 1.22.0}. */
    public static String version() {
        try (var arena = Arena.ofConfined()) {
            var parts = arena.allocate(ValueLayout.JAVA_INT, 4);
            gst_version(parts, parts.asSlice(4), parts.asSlice(8), parts.asSlice(12));
            return parts.getAtIndex(ValueLayout.JAVA_INT, 0) + "." + parts.getAtIndex(ValueLayout.JAVA_INT, 1) + "."
                    + parts.getAtIndex(ValueLayout.JAVA_INT, 2);
        }
    }

    /**
     * Loads a plugin whatever the registry says of it, so that elements which a stale registry lacks appear.
     *
     * @return whether there is such a plugin
     */
    public static boolean loadPlugin(String name) {
        try (var arena = Arena.ofConfined()) {
            var plugin = gst_plugin_load_by_name(arena.allocateFrom(name)); // transfer full, NULL when absent
            if (plugin.address() == 0) {
                return false;
            }
            gst_object_unref(plugin);
            return true;
        }
    }

    /** Copies the message of a GError that is now ours, and frees it. */
    static String takeError(MemorySegment error) {
        if (error.address() == 0) {
            return "";
        }
        try {
            return NativeMemory.string(NativeMemory.pointer(error.address() + _GError.message$offset()));
        } finally {
            g_error_free(error);
        }
    }
}
