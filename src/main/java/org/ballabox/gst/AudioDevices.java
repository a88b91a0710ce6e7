package org.ballabox.gst;

import static org.ballabox.bindings.gstreamer.gstreamer_h.g_list_free;
import static org.ballabox.bindings.gstreamer.gstreamer_h.g_list_length;
import static org.ballabox.bindings.gstreamer.gstreamer_h.g_list_nth_data;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_device_get_display_name;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_device_monitor_add_filter;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_device_monitor_get_devices;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_device_monitor_new;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_object_ref_sink;
import static org.ballabox.bindings.gstreamer.gstreamer_h.gst_object_unref;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be listened to, as GStreamer's device monitor lists it. Asks the sound server: may take a moment. */
public final class AudioDevices {

    private AudioDevices() {}

    /**
     * @param name what {@code pulsesrc device=} takes
     * @param description what people call it
     */
    public record AudioDevice(String name, String description) {}

    public static List<AudioDevice> sources() {
        var monitor = gst_device_monitor_new(); // transfer floating
        gst_object_ref_sink(monitor); // the floating reference becomes ours
        try (var arena = Arena.ofConfined()) {
            gst_device_monitor_add_filter(monitor, arena.allocateFrom("Audio/Source"), MemorySegment.NULL);
            var found = new ArrayList<AudioDevice>();
            var devices = gst_device_monitor_get_devices(monitor); // transfer full: the list and each device
            for (int i = 0, n = g_list_length(devices); i < n; i++) {
                try (var device = new Device(g_list_nth_data(devices, i))) {
                    device.pulseName().ifPresent(name -> found.add(new AudioDevice(name, device.description())));
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

        /** Only devices of the PulseAudio provider have the property; ALSA lists the same hardware once more. */
        Optional<String> pulseName() {
            return Properties.text(pointer(), "internal-name");
        }
    }
}
