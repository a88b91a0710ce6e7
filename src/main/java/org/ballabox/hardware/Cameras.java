package org.ballabox.hardware;

import com.sun.jna.platform.linux.Udev;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Capture devices, by libudev through jna-platform. */
public final class Cameras {

    private Cameras() {}

    /** Paths such as {@code /dev/video0} of devices that capture, in the kernel's order; metadata nodes are left out. */
    public static List<String> captureDevices() {
        if (!anyVideoNode()) {
            return List.of(); // the usual case on a server, without the cost of loading JNA
        }
        Udev udev;
        try {
            udev = Udev.INSTANCE;
        } catch (UnsatisfiedLinkError noLibudev) {
            return List.of();
        }
        var found = new ArrayList<String>();
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
                        if (node != null && captures(udev, device)) {
                            found.add(node);
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
