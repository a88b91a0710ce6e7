package org.ballabox.cli;

import org.ballabox.engine.Recorder;
import org.ballabox.hardware.Capabilities;
import org.ballabox.settings.Settings;

/** What commands need of the machine below. */
public interface Machine {

    /** @throws org.ballabox.gst.GstException when it is not installed, with what to install */
    void startGStreamer();

    /**
     * Tries what there is; may take seconds where a VPU hangs.
     *
     * @throws org.ballabox.gst.GstException when nothing can encode, with what to install
     */
    Capabilities capabilities(Settings settings);

    Recorder recorder(Settings settings, Capabilities capabilities);

    /** A thread hangs in native code for ever: the process must end without waiting for it. */
    void mustHalt();
}
