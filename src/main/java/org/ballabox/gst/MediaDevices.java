package org.ballabox.gst;

import static org.ballabox.bindings.gstreamer.gstreamer_h.g_list_free;
import static org.ballabox.bindings.gstreamer.gstreamer_h.g_list_length;
import static org.ballabox.bindings.gstreamer.gstreamer_h.g_list_nth_data;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_caps_to_string;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_device_get_caps;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_device_get_display_name;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_device_monitor_add_filter;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_device_monitor_get_devices;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_device_monitor_new;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_mini_object_unref;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_object_ref_sink;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_object_unref;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;

/** What can be listened to and looked through, as GStreamer's device monitor lists it. Asks the sound server: may take a moment. */
public final class MediaDevices {

    private MediaDevices() {}

    /**
     * @param name what {@code pulsesrc} or {@code v4l2src} takes as {@code device}
     * @param description what people call it
     * @param caps what it can deliver, as GStreamer writes caps
     */
    public record MediaDevice(String name, String description, String caps) {}

    /** Sources of PulseAudio, monitors included. ALSA lists the same hardware once more; only PulseAudio's have this property. */
    public static List<MediaDevice> soundSources() {
        return list("Audio/Source", "internal-name");
    }

    /** V4L2 devices that capture. */
    public static List<MediaDevice> cameras() {
        return list("Video/Source", "device-path");
    }

    private static List<MediaDevice> list(String classes, String nameProperty) {
        var monitor = gst_device_monitor_new(); // transfer floating
        gst_object_ref_sink(monitor); // the floating reference becomes ours
        try (var arena = Arena.ofConfined()) {
            gst_device_monitor_add_filter(monitor, arena.allocateFrom(classes), MemorySegment.NULL);
            var found = new ArrayList<MediaDevice>();
            var devices = gst_device_monitor_get_devices(monitor); // transfer full: the list and each device
            for (int i = 0, n = g_list_length(devices); i < n; i++) {
                try (var device = new Device(g_list_nth_data(devices, i))) {
                    Properties.text(device.pointer(), nameProperty).ifPresent(
                            name -> found.add(new MediaDevice(name, device.description(), device.caps())));
                }
            }
            g_list_free(devices);
            return List.copyOf(found);
        } finally {
            gst_object_unref(monitor);
        }
    }

    private static final class Device extends NativeRef {
        Device(MemorySegment pointer) {
            super(pointer);
        }

        @Override
        void release(MemorySegment pointer) {
            gst_object_unref(pointer);
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
