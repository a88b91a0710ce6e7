package org.ballabox.gst;

import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_object_unref;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_plugin_get_filename;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_plugin_get_version;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_registry_get;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_registry_lookup;

import java.lang.foreign.Arena;
import java.util.Optional;
import org.ballabox.bindings.gstreamer._GstObject;
import org.ballabox.bindings.gstreamer.gstreamer_h;

/**
 * A plugin as the registry has it.
 *
 * @param file where it lies
 * @param version its own; empty when the plugin was never loaded
 * @param blacklisted whether it crashed when it was scanned, and is left alone since
 * @see <a href="https://gstreamer.freedesktop.org/documentation/gstreamer/gstregistry.html">GstRegistry</a>
 */
public record Plugin(String file, String version, boolean blacklisted) {

    /** Looks a plugin up by the name of its file, such as {@code libgstrockchipmpp.so}; a blacklisted one has no other name. */
    public static Optional<Plugin> lookUp(String fileName) {
        try (var arena = Arena.ofConfined()) {
            var plugin = gst_registry_lookup(gst_registry_get(), arena.allocateFrom(fileName)); // transfer none; transfer full
            if (plugin.address() == 0) {
                return Optional.empty();
            }
            try {
                int flags = NativeMemory.int32(plugin.address() + _GstObject.flags$offset());
                return Optional.of(new Plugin(NativeText.copy(gst_plugin_get_filename(plugin)), // transfer none
                        NativeText.copy(gst_plugin_get_version(plugin)), // transfer none
                        (flags & gstreamer_h.GST_PLUGIN_FLAG_BLACKLISTED()) != 0));
            } finally {
                gst_object_unref(plugin);
            }
        }
    }
}
