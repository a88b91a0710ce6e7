package org.ballabox.hardware.probe;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ballabox.gst.MediaDevices;
import org.ballabox.gst.MediaDevices.MediaDevice;
import org.ballabox.settings.Choice;
import org.ballabox.settings.Settings;

/** The sound server, its sources, and what the microphone hears. */
final class SoundInspection implements Inspection {

    private static final double SILENT = -70;
    private static final String RODE = "nt-usb";
    private static final Pattern RATE = Pattern.compile("rate=\\(int\\)(\\d+)");

    private final Settings settings;
    private final GStreamerInspection gstreamer;
    private volatile boolean answers;
    private volatile List<MediaDevice> sources = List.of();

    SoundInspection(Settings settings, GStreamerInspection gstreamer) {
        this.settings = settings;
        this.gstreamer = gstreamer;
    }

    @Override
    public List<Step> steps() {
        return List.of(Step.of("sound.server", this::server), Step.of("sound.sources", this::sources),
                new Step("sound.level", Duration.ofSeconds(3), this::listen));
    }

    private boolean isWanted() {
        return settings.mic().source().isDevice() || settings.desktop().source().isDevice();
    }

    private void server(Findings findings) {
        if (!isWanted()) {
            findings.ok("sound.server", "mic.source, desktop.source", "no sound device is wanted");
            return;
        }
        if (!PulseServer.isInstalled()) {
            findings.missing("sound.server", "libpulse-simple.so.0", "PulseAudio's client library is not installed", "sudo apt install libpulse0 pulseaudio");
            return;
        }
        try {
            findings.ok("sound.server", "pa_context_connect", PulseServer.about());
            answers = true;
        } catch (IOException e) {
            findings.missing("sound.server", "pa_context_connect", "no PulseAudio server answers this user: " + e.getMessage(),
                    "start it: systemctl --user enable --now pulseaudio (DietPi: copy systemd/pulseaudio.service first), or PipeWire's pipewire-pulse");
        }
    }

    private void sources(Findings findings) {
        if (!answers || !gstreamer.isReady()) {
            return;
        }
        sources = MediaDevices.soundSources();
        var lines = sources.stream().map(source -> source.name() + "  " + source.description() + rate(source.caps())).toArray(String[]::new);
        if (sources.isEmpty()) {
            findings.missing("sound.sources", "GstDeviceMonitor", "PulseAudio has no source at all", "choose the sound card in dietpi-config, or see: pactl list short cards");
        } else {
            findings.ok("sound.sources", "GstDeviceMonitor", sources.size() + " sources", lines);
        }
        rode().ifPresent(rode -> findings.ok("sound.rode", "GstDeviceMonitor", "the RODE NT-USB is there: " + rode.name()));
        check(findings, "sound.mic", "mic.source", settings.mic().source(), "--mic-source");
        check(findings, "sound.desktop", "desktop.source", settings.desktop().source(), "--desktop-source");
        if (settings.desktop().source() instanceof Choice.Auto && !sources.isEmpty() && sources.stream().noneMatch(source -> source.name().endsWith(".monitor"))) {
            findings.missing("sound.desktop", "desktop.source", "no output has a monitor, so the desktop's sound cannot be recorded",
                    "choose an output: pactl set-default-sink NAME (names: pactl list short sinks)");
        }
    }

    private static String rate(String caps) {
        var at = RATE.matcher(caps);
        return at.find() ? "  " + at.group(1) + " Hz" : "";
    }

    private Optional<MediaDevice> rode() {
        return sources.stream().filter(source -> (source.name() + source.description()).toLowerCase(Locale.ROOT).replace('_', '-').contains(RODE)).findFirst();
    }

    private void check(Findings findings, String id, String key, Choice choice, String flag) {
        if (!(choice instanceof Choice.Named(var name)) || name.startsWith("@")) {
            return;
        }
        if (sources.stream().anyMatch(source -> source.name().equals(name))) {
            findings.ok(id, key, name);
        } else {
            findings.missing(id, key, "there is no source " + name, sources.isEmpty() ? "plug it in" : "use one that is there: " + flag + " " + sources.getFirst().name(),
                    sources.stream().map(MediaDevice::name).toArray(String[]::new));
        }
    }

    private void listen(Findings findings) {
        if (!answers || !settings.mic().source().isDevice()) {
            return;
        }
        var name = settings.mic().source() instanceof Choice.Named(var named) ? named : rode().map(MediaDevice::name).orElse("");
        if (!name.isEmpty() && !name.startsWith("@") && !sources.isEmpty() && sources.stream().noneMatch(source -> source.name().equals(name))) {
            return; // said already
        }
        var looked = "half a second of " + (name.isEmpty() ? "the default source" : name) + " at " + settings.audio().rate() + " Hz";
        try {
            double level = PulseServer.level(name.startsWith("@") ? "" : name, settings.audio().rate());
            if (level < SILENT) {
                findings.warning("sound.level", looked, "silent", "unmute the microphone and turn it up: pactl set-source-mute NAME 0, alsamixer, or the switch on it");
            } else {
                findings.ok("sound.level", looked, String.format(Locale.ROOT, "%.0f dB", level));
            }
        } catch (IOException e) {
            findings.failed("sound.level", looked, "cannot be listened to: " + e.getMessage(), "plug it in again, or choose another one: --mic-source NAME");
        }
    }
}
