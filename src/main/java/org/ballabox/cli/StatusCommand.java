package org.ballabox.cli;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ballabox.service.StatusSocket;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Asks the running instance what it does. */
@Command(name = "status", description = "Show what the running instance does; exit code 1 when none runs.")
final class StatusCommand implements Callable<Integer> {

    private static final Duration PERIOD = Duration.ofSeconds(1);

    private final Shell shell;

    @Option(names = "--json", description = "One JSON object; docs/service.md has its fields.")
    private boolean json;

    @Option(names = "--watch", description = "Again every second, until Ctrl-C or the end of the recording.")
    private boolean watch;

    StatusCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() throws InterruptedException {
        boolean seen = false;
        for (;;) {
            var answer = StatusSocket.ask(shell.runtimeDir());
            if (answer.isEmpty()) {
                if (!seen) {
                    throw new Trouble(ExitCode.FAILED, "nothing is recording; start it with: ballabox run");
                }
                return ExitCode.OK;
            }
            if (seen && !json && shell.terminal()) {
                shell.out().print("\033[H\033[2J");
            }
            seen = true;
            shell.out().println(json ? answer.get() : text(JsonParser.parseString(answer.get()).getAsJsonObject()));
            if (!watch) {
                return ExitCode.OK;
            }
            Thread.sleep(PERIOD);
        }
    }

    private static String text(JsonObject status) {
        var text = new StringBuilder();
        row(text, status.get("state").getAsString(), status.get("file").isJsonNull() ? status.get("reason").getAsString()
                : status.get("file").getAsString());
        row(text, "length", LiveLine.clock(status.get("seconds").getAsDouble()) + ", " + LiveLine.size(status.get("bytes").getAsLong()));
        row(text, "picture", String.format(Locale.ROOT, "%s, %.1f fps, %d frames dropped", status.get("encoder").getAsString(),
                status.get("fps").getAsDouble(), status.get("dropped").getAsLong()));
        row(text, "disk", String.format(Locale.ROOT, "room for %.0f minutes", status.get("disk_minutes_left").getAsDouble()));
        for (var element : status.getAsJsonArray("sources")) {
            var source = element.getAsJsonObject();
            var detail = new StringBuilder(source.get("state").getAsString());
            if (!source.get("level_db").isJsonNull()) {
                detail.append(String.format(Locale.ROOT, "  %s %.0f dB", LiveLine.meter(source.get("level_db").getAsDouble()),
                        source.get("level_db").getAsDouble()));
            }
            if (source.get("lost_count").getAsInt() > 0) {
                detail.append(String.format(Locale.ROOT, ", lost %s, %.0f s in all", times(source.get("lost_count").getAsInt()),
                        source.get("seconds_lost").getAsDouble()));
            }
            reason(detail, source.get("reason").getAsString());
            row(text, source.get("name").getAsString(), detail.toString());
        }
        for (var element : status.getAsJsonArray("streams")) {
            var stream = element.getAsJsonObject();
            var detail = new StringBuilder(stream.get("state").getAsString()).append("  ").append(stream.get("url").getAsString())
                    .append(String.format(Locale.ROOT, ", %s sent, attempt %d, %d frames dropped",
                            LiveLine.size(stream.get("bytes").getAsLong()), stream.get("attempts").getAsInt(), stream.get("dropped").getAsLong()));
            reason(detail, stream.get("last_error").getAsString());
            row(text, "stream", detail.toString());
        }
        return text.toString().stripTrailing();
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    private static void reason(StringBuilder detail, String reason) {
        if (!reason.isEmpty()) {
            detail.append(": ").append(reason);
        }
    }

    private static void row(StringBuilder text, String name, String value) {
        text.append(String.format(Locale.ROOT, "%-10s %s%n", name, value));
    }
}
