package org.ballabox.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.ballabox.settings.Values;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** Records until it is stopped. */
@Command(name = "run", description = "Record, and stream, until Ctrl-C, SIGTERM or the end of --duration.",
        footer = {"", "Every option is also a line 'key = value' of the configuration file (--video-fps is",
            "video.fps) and a variable (BALLABOX_VIDEO_FPS). See what is in force with: ballabox config"})
final class RunCommand extends SettingsCommand {

    private final Machine machine;

    @Option(names = "--duration", paramLabel = "TIME", converter = DurationConverter.class,
            description = "Stop after this long: 10s, 1m30s, 2h.")
    private Duration duration;

    @Option(names = {"-v", "--verbose"}, description = "Log more.")
    private boolean verbose;

    RunCommand(Shell shell, Machine machine) {
        super(shell);
        this.machine = machine;
    }

    @Override
    public Integer call() throws IOException {
        return new Session(shell, machine, settings(resolve()), verbose).record(Optional.ofNullable(duration));
    }

    /** Reads {@code 1m30s}. */
    static final class DurationConverter implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String text) {
            try {
                var duration = Values.duration(text);
                if (duration.isZero()) {
                    throw new IllegalArgumentException("must be longer than nothing");
                }
                return duration;
            } catch (IllegalArgumentException e) {
                throw new picocli.CommandLine.TypeConversionException(e.getMessage());
            }
        }
    }
}
