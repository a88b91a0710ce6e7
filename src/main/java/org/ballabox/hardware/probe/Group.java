package org.ballabox.hardware.probe;

import java.util.Locale;

/** What belongs together in the report, in the order in which things must be right: each rests on those before it. */
public enum Group {
    BOARD("Board and kernel"),
    GSTREAMER("GStreamer"),
    VPU("VPU"),
    DISPLAY("Display"),
    CAMERA("Camera"),
    SOUND("Sound"),
    STORAGE("Storage"),
    NETWORK("Network"),
    SERVICE("Service");

    public final String title;

    Group(String title) {
        this.title = title;
    }

    /** Findings' ids begin with it. */
    String prefix() {
        return name().toLowerCase(Locale.ROOT) + ".";
    }
}
