package org.ballabox.engine;

import java.util.Optional;

/** Plans for the four inputs; empty for one that the settings leave out. */
public record Sources(Optional<SourcePlan> screen, Optional<SourcePlan> camera, Optional<SourcePlan> mic,
        Optional<SourcePlan> desktop) {

    Optional<SourcePlan> of(SourceKind kind) {
        return switch (kind) {
            case SCREEN -> screen;
            case CAMERA -> camera;
            case MIC -> mic;
            case DESKTOP -> desktop;
        };
    }
}
