package org.ballabox.engine;

import java.time.Duration;
import org.ballabox.picture.Role;
import org.ballabox.pipeline.Names;

/** The four inputs. */
enum SourceKind {
    SCREEN("screen", Duration.ofSeconds(3), Role.SCREEN, null),
    CAMERA("camera", Duration.ofSeconds(3), Role.CAMERA, null),
    MIC("mic", Duration.ofSeconds(2), null, Names.MIC_IN),
    DESKTOP("desktop", Duration.ofSeconds(2), null, Names.DESKTOP_IN);

    final String label;
    /** Without a sample for this long it counts as lost, though it reports no error. */
    final Duration stall;
    /** Whose picture it is; null for sound. */
    final Role role;
    /** Name of its appsrc in the recording pipeline; null for pictures, which go to the scene. */
    final String inlet;

    SourceKind(String label, Duration stall, Role role, String inlet) {
        this.label = label;
        this.stall = stall;
        this.role = role;
        this.inlet = inlet;
    }

    boolean isSound() {
        return role == null;
    }
}
