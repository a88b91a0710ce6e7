package org.ballabox.hardware;

import com.sun.jna.platform.linux.Udev;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Video devices, by libudev through jna-platform. */
public final class Cameras {

    private Cameras() {}

    /**
     * One node; a webcam has two, the second of which delivers metadata instead of pictures.
     *
     * @param node such as {@code /dev/video0}
     * @param name what the driver calls it
     * @param captures whether pictures come out of it
     * @param links other names, such as {@code /dev/v4l/by-id/…}, which stay when the order changes
     */
    public record Camera(String node, String name, boolean captures, List<String> links) {

        /** Whether {@code auto} may mean it. */
        public boolean isWebcam() {
            return captures && !isHdmiInput();
        }

        /** Whether it is the board's HDMI input; a grabber on USB, whatever it is called, is used as a webcam. */
        public boolean isHdmiInput() {
            return name.toLowerCase(Locale.ROOT).contains("hdmi") && links.stream().noneMatch(link -> link.contains("/usb-"));
        }
    }

    /** Paths such as {@code /dev/video0} of webcams, in the kernel's order; metadata nodes and the HDMI input are left out. */
    public static List<String> webcams() {
        return list().stream().filter(Camera::isWebcam).map(Camera::node).toList();
    }

    /** Every video node, in the kernel's order. */
    public static List<Camera> list() {
        if (!anyVideoNode()) {
            return List.of(); // the usual case on a server, without the cost of loading JNA
        }
        Udev udev;
        try {
            udev = Udev.INSTANCE;
        } catch (LinkageError noLibudev) {
            return List.of();
        }
        var found = new ArrayList<Camera>();
        var context = udev.udev_new();
        try {
            var enumerate = udev.udev_enumerate_new(context);
            try {
                udev.udev_enumerate_add_match_subsystem(enumerate, "video4linux");
                udev.udev_enumerate_scan_devices(enumerate);
                for (var entry = udev.udev_enumerate_get_list_entry(enumerate); entry != null;
                        entry = udev.udev_list_entry_get_next(entry)) {
                    var device = udev.udev_device_new_from_syspath(context, udev.udev_list_entry_get_name(entry));
                    if (device == null) {
                        continue; // unplugged meanwhile
                    }
                    try {
                        var node = udev.udev_device_get_devnode(device);
                        if (node != null) {
                            found.add(new Camera(node, text(udev.udev_device_get_sysattr_value(device, "name")), captures(udev, device),
                                    List.of(text(udev.udev_device_get_property_value(device, "DEVLINKS")).split(" "))));
                        }
                    } finally {
                        udev.udev_device_unref(device);
                    }
                }
            } finally {
                udev.udev_enumerate_unref(enumerate);
            }
        } finally {
            udev.udev_unref(context);
        }
        return found;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** Without udev's daemon there are no properties; then the first node of a device is the one that captures. */
    private static boolean captures(Udev udev, Udev.UdevDevice device) {
        var capabilities = udev.udev_device_get_property_value(device, "ID_V4L_CAPABILITIES");
        return capabilities == null ? "0".equals(udev.udev_device_get_sysattr_value(device, "index"))
                : capabilities.contains(":capture:");
    }

    private static boolean anyVideoNode() {
        try (var nodes = Files.newDirectoryStream(Path.of("/dev"), "video*")) {
            return nodes.iterator().hasNext();
        } catch (IOException e) {
            return false;
        }
    }
}
