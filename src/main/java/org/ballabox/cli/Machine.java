package org.ballabox.cli;

import java.nio.file.Path;
import org.ballabox.engine.Recorder;
import org.ballabox.hardware.Capabilities;
import org.ballabox.hardware.probe.ProbeReport;
import org.ballabox.pipeline.SourceText;
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

    /**
     * Looks at everything; needs no GStreamer.
     *
     * @param root what device nodes and the kernel's files are read under
     * @param bench whether encoders are measured longer
     */
    ProbeReport probe(Settings settings, Path root, boolean bench) throws InterruptedException;

    /** How the camera would be opened now; an example where there is none. */
    SourceText.CameraDevice camera(Settings settings);

    Recorder recorder(Settings settings, Capabilities capabilities);

    /** Passes a message of sd_notify(3) on; goes nowhere unless systemd started the program. */
    void tellServiceManager(String state);

    /** A thread hangs in native code for ever: the process must end without waiting for it. */
    void mustHalt();
}
