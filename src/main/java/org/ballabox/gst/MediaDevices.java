package org.ballabox.gst;

import static org.ballabox.bindings.gstreamer.gstreamer_h.g_list_free;
import static org.ballabox.bindings.gstreamer.gstreamer_h.g_list_length;
import static org.ballabox.bindings.gstreamer.gstreamer_h.g_list_nth_data;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_caps_to_string;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_device_get_caps;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_device_get_display_name;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_device_has_classes;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_device_monitor_add_filter;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_device_monitor_get_devices;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_device_monitor_new;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_device_provider_factory_get_by_name;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_device_provider_get_devices;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_device_provider_start;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_device_provider_stop;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_mini_object_unref;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_object_unref;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** What can be listened to and looked through, as GStreamer lists it. Asks the sound server: may take a moment. */
public final class MediaDevices {

    private MediaDevices() {}

    /**
     * @param name what {@code pulsesrc} or {@code v4l2src} takes as {@code device}
     * @param description what people call it
     * @param caps what it can deliver, as GStreamer writes caps
     */
    public record MediaDevice(String name, String description, String caps) {}

    /**
     * Sources of PulseAudio, monitors included; none when no server answers. PulseAudio's own provider is started and stopped: a
     * device monitor would only probe it, and GStreamer 1.22 then loses three descriptors whenever there is no server.
     */
    public static List<MediaDevice> soundSources() {
        try (var arena = Arena.ofConfined()) {
            var provider = gst_device_provider_factory_get_by_name(arena.allocateFrom("pulsedeviceprovider")); // transfer full, NULL when absent
            if (provider.address() == 0) {
                return List.of();
            }
            try {
                return startedSources(provider);
            } finally {
                gst_object_unref(provider);
            }
        }
    }

    private static List<MediaDevice> startedSources(MemorySegment provider) {
        if (gst_device_provider_start(provider) == 0) {
            return List.of(); // it has freed what it had
        }
        try {
            return take(gst_device_provider_get_devices(provider), "Audio/Source", "internal-name"); // transfer full
        } finally {
            gst_device_provider_stop(provider);
        }
    }

    /** V4L2 devices that capture. */
    public static List<MediaDevice> cameras() {
        var monitor = gst_device_monitor_new(); // transfer full: unlike elements, it sinks its own floating reference
        try (var arena = Arena.ofConfined()) {
            gst_device_monitor_add_filter(monitor, arena.allocateFrom("Video/Source"), MemorySegment.NULL);
            return take(gst_device_monitor_get_devices(monitor), "Video/Source", "device-path"); // transfer full
        } finally {
            gst_object_unref(monitor);
        }
    }

    /** Copies what is of these classes and has a name. The list and each device in it are ours, and freed. */
    private static List<MediaDevice> take(MemorySegment devices, String classes, String nameProperty) {
        var found = new ArrayList<MediaDevice>();
        for (int i = 0, n = g_list_length(devices); i < n; i++) {
            try (var device = new Device(g_list_nth_data(devices, i))) { // transfer none: each came with the list
                if (device.is(classes)) {
                    Properties.text(device.pointer(), nameProperty).ifPresent(
                            name -> found.add(new MediaDevice(name, device.description(), device.caps())));
                }
            }
        }
        g_list_free(devices);
        return List.copyOf(found);
    }

    private static final class Device extends NativeRef {
        Device(MemorySegment pointer) {
            super(pointer);
        }

        @Override
        void release(MemorySegment pointer) {
            gst_object_unref(pointer);
        }

        boolean is(String classes) {
            try (var arena = Arena.ofConfined()) {
                return gst_device_has_classes(pointer(), arena.allocateFrom(classes)) != 0;
            }
        }

        String description() {
            return NativeText.take(gst_device_get_display_name(pointer())); // transfer full
        }

        String caps() {
            var caps = gst_device_get_caps(pointer()); // transfer full, NULL when it does not say
            if (caps.address() == 0) {
                return "";
            }
            try {
                return NativeText.take(gst_caps_to_string(caps)); // transfer full
            } finally {
                gst_mini_object_unref(caps);
            }
        }
    }
}
