package org.ballabox.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Optional;
import org.ballabox.gst.MediaDevices;
import org.ballabox.hardware.Cameras;
import org.ballabox.hardware.Displays;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Records for ten seconds on any machine. */
@Command(name = "demo", description = "Record for 10 s, with a test source in place of every input that is missing.")
final class DemoCommand extends SettingsCommand {

    private final Machine machine;

    @Option(names = "--duration", paramLabel = "TIME", converter = RunCommand.DurationConverter.class, defaultValue = "10s",
            description = "How long. Default: ${DEFAULT-VALUE}")
    private Duration duration;

    DemoCommand(Shell shell, Machine machine) {
        super(shell);
        this.machine = machine;
    }

    @Override
    public Integer call() throws IOException {
        settings(resolve()); // wrong settings are errors before anything is tried
        machine.startGStreamer();
        var missing = new HashMap<String, String>();
        var display = shell.environment().getOrDefault("DISPLAY", "");
        if (display.isEmpty() || !Displays.reachable(display)) {
            missing.put("screen.source", "test");
        }
        if (Cameras.webcams().isEmpty()) {
            missing.put("camera.source", "test");
        }
        if (MediaDevices.soundSources().isEmpty()) {
            missing.put("mic.source", "test");
            missing.put("desktop.source", "test");
        }
        missing.keySet().stream().sorted().forEach(key -> shell.err().println(
                "no " + key.substring(0, key.indexOf('.')) + " here: a test source takes its place"));
        return new Session(shell, machine, settings(resolve(missing)), false).record(Optional.of(duration));
    }
}
