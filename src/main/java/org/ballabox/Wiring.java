package org.ballabox;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ballabox.engine.SourceMissing;
import org.ballabox.engine.SourcePlan;
import org.ballabox.engine.Sources;
import org.ballabox.gst.MediaDevices;
import org.ballabox.pipeline.SourceText;
import org.ballabox.settings.Choice;
import org.ballabox.settings.Settings;

/** Ties what the settings ask for to what the machine has: a plan per source, asked anew before every attempt. */
final class Wiring {

    private static final String PREFERRED_MIC = "nt-usb";
    private static final String DEFAULT_MIC = "@DEFAULT_SOURCE@";
    private static final String DEFAULT_DESKTOP = "@DEFAULT_MONITOR@";

    private final Map<String, String> environment;

    Wiring(Map<String, String> environment) {
        this.environment = environment;
    }

    Sources sources(Settings settings) {
        return new Sources(
                plan(settings, settings.screen(), SourceText::screen, this::display, 0),
                settings.camera().source() instanceof Choice.None ? Optional.empty() : Optional.of(new CameraPlan(settings)),
                plan(settings, settings.mic().source(), SourceText::mic, Wiring::mic, settings.audio().rate()),
                plan(settings, settings.desktop().source(), SourceText::desktop, () -> DEFAULT_DESKTOP, settings.audio().rate()));
    }

    /** Looks for the device that {@code auto} means now. */
    @FunctionalInterface
    private interface Finder {
        String find() throws SourceMissing;
    }

    private static Optional<SourcePlan> plan(Settings settings, Choice choice, BiFunction<Settings, String, Optional<String>> text,
            Finder auto, int rate) {
        if (choice instanceof Choice.None) {
            return Optional.empty();
        }
        return Optional.of(() -> {
            var device = choice instanceof Choice.Auto ? auto.find() : choice instanceof Choice.Named(var name) ? name : "";
            var isAlias = device.startsWith("@"); // PulseAudio's default: whichever device it is now, it is the right one
            return new SourcePlan.Attempt(text.apply(settings, device).orElseThrow(), isAlias ? "" : device, device.isEmpty() ? 0 : rate);
        });
    }

    private String display() throws SourceMissing {
        var display = environment.getOrDefault("DISPLAY", "");
        if (display.isBlank()) {
            throw new SourceMissing("DISPLAY is not set; start it from the desktop session, or name the display: --screen-source :0");
        }
        return display;
    }

    private static String mic() {
        return MediaDevices.soundSources().stream()
                .filter(device -> (device.name() + " " + device.description()).toLowerCase(Locale.ROOT).replace('_', '-')
                        .contains(PREFERRED_MIC))
                .map(MediaDevices.MediaDevice::name)
                .findFirst().orElse(DEFAULT_MIC);
    }
}
