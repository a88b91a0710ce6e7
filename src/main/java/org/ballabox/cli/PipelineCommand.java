package org.ballabox.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballabox.gst.Pipeline;
import org.ballabox.pipeline.ConsumerText;
import org.ballabox.pipeline.EncoderText;
import org.ballabox.pipeline.Names;
import org.ballabox.pipeline.RecordingText;
import org.ballabox.pipeline.SourceText;
import org.ballabox.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints what {@code run} would build. */
@Command(name = "pipeline", description = "Print the pipelines that run would use, as gst-launch-1.0 text.")
final class PipelineCommand extends SettingsCommand {

    private final Machine machine;

    @Option(names = "--dot", description = "Print the recording pipeline's graph in Graphviz's language instead.")
    private boolean dot;

    PipelineCommand(Shell shell, Machine machine) {
        super(shell);
        this.machine = machine;
    }

    @Override
    public Integer call() {
        var settings = settings(resolve());
        machine.startGStreamer();
        var capabilities = machine.capabilities(settings);
        var recording = RecordingText.of(settings, capabilities.video(), capabilities.aac(), consumers(settings));
        if (dot) {
            try (var pipeline = Pipeline.launch(recording)) {
                shell.out().println(redaction().apply(pipeline.toDot()));
            }
            return ExitCode.OK;
        }
        show("recording; " + settings.video().fps() + " times a second the newest pictures of screen and camera are drawn into one "
                + EncoderText.format(capabilities.video(), settings.video()) + " frame, which is pushed into " + Names.PICTURE_IN, Optional.of(recording));
        show("screen", SourceText.screen(settings, shell.environment().getOrDefault("DISPLAY", ":0")));
        show("camera", SourceText.camera(settings, machine.camera(settings)));
        show("mic", SourceText.mic(settings, "@DEFAULT_SOURCE@"));
        show("desktop", SourceText.desktop(settings, "@DEFAULT_MONITOR@"));
        show("file", Optional.of(ConsumerText.file(Path.of(settings.output().dir() + "/" + settings.output().prefix() + "YYYYMMDD_HHMMSS.mkv"))));
        for (var url : settings.streaming().destinations()) {
            show("stream " + url, Optional.of(ConsumerText.stream(url.toString())));
        }
        return ExitCode.OK;
    }

    private void show(String name, Optional<String> text) {
        text.ifPresent(pipeline -> shell.out().println("# " + name + "\n" + redaction().apply(pipeline.strip()) + "\n"));
    }

    private static List<String> consumers(Settings settings) {
        var consumers = new ArrayList<>(List.of("file"));
        for (int i = 1; i <= settings.streaming().destinations().size(); i++) {
            consumers.add(Integer.toString(i));
        }
        return consumers;
    }
}
