package org.ballabox.hardware.probe;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ballabox.hardware.Capabilities;
import org.ballabox.hardware.VideoEncoder;
import org.ballabox.hardware.probe.Finding.State;
import org.ballabox.settings.Choice;
import org.ballabox.settings.Settings;

/** What the findings come to. Pure. */
final class Verdicts {

    /** Any of these not being right ends every recording before its first frame. */
    private static final Set<String> NEEDED = Set.of("gstreamer.library", "gstreamer.init", "gstreamer.elements", "gstreamer.encoder",
            "storage.directory", "storage.space");

    private Verdicts() {}

    /** @param capabilities what {@code run} would use; empty when it could use nothing */
    static ProbeReport.Verdict of(Settings settings, Optional<Capabilities> capabilities, List<Finding> findings) {
        boolean broken = findings.stream().anyMatch(finding -> NEEDED.contains(finding.id())
                && (finding.state() == State.FAILED || finding.state() == State.MISSING));
        if (capabilities.isEmpty() || broken || nothingToRecord(settings, findings)) {
            return ProbeReport.Verdict.NOTHING;
        }
        return capabilities.get().video() instanceof VideoEncoder.Element element && element.hardware()
                ? ProbeReport.Verdict.HARDWARE : ProbeReport.Verdict.SOFTWARE;
    }

    /** Whether no input that is wanted is there, nor made here. */
    private static boolean nothingToRecord(Settings settings, List<Finding> findings) {
        var sounds = List.of(settings.mic().source(), settings.desktop().source());
        boolean made = Stream.concat(Stream.of(settings.screen(), settings.camera().source()), sounds.stream())
                .anyMatch(choice -> choice instanceof Choice.Fragment || choice instanceof Choice.Test);
        return !made && !(settings.screen().isDevice() && isThere(findings, "display.reach"))
                && !(settings.camera().source().isDevice() && isThere(findings, "camera.device"))
                && !(sounds.stream().anyMatch(Choice::isDevice) && isThere(findings, "sound.server"));
    }

    private static boolean isThere(List<Finding> findings, String id) {
        return findings.stream().anyMatch(finding -> finding.id().equals(id) && finding.state() == State.OK);
    }
}
