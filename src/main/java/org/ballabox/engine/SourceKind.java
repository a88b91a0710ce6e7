package org.ballabox.engine;

import java.time.Duration;
import org.ballabox.pipeline.Names;

/** The four inputs. */
enum SourceKind {
    SCREEN("screen", Names.SCREEN_IN, Duration.ofSeconds(3)),
    CAMERA("camera", Names.CAMERA_IN, Duration.ofSeconds(3)),
    MIC("mic", Names.MIC_IN, Duration.ofSeconds(2)),
    DESKTOP("desktop", Names.DESKTOP_IN, Duration.ofSeconds(2));

    final String label;
    /** Name of its appsrc in the recording pipeline. */
    final String inlet;
    /** Without a sample for this long it counts as lost, though it reports no error. */
    final Duration stall;

    SourceKind(String label, String inlet, Duration stall) {
        this.label = label;
        this.inlet = inlet;
        this.stall = stall;
    }

    boolean isSound() {
        return this == MIC || this == DESKTOP;
    }
}
