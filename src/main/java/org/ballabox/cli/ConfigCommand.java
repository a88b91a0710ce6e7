package org.ballabox.cli;

import java.util.stream.Collectors;
import org.ballabox.settings.SettingsResolver.Resolved;
import org.ballabox.settings.SettingsTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints every setting, its value and where that came from. */
@Command(name = "config", description = "Print every setting, its value and where it came from.",
        footer = {"", "The output is a valid configuration file, but for stream keys and the token, which are left out."})
final class ConfigCommand extends SettingsCommand {

    @Option(names = "--template", description = "Print a configuration file to begin with instead: everything explained, nothing set.")
    private boolean template;

    ConfigCommand(Shell shell) {
        super(shell);
    }

    @Override
    public Integer call() {
        if (template) {
            shell.out().print(ConfigTemplate.of(SettingsTable.all()));
            return ExitCode.OK;
        }
        var resolver = resolve();
        settings(resolver); // wrong values are errors here as everywhere
        var lines = resolver.all().stream().map(ConfigCommand::assignment).toList();
        int width = lines.stream().mapToInt(String::length).filter(length -> length < 50).max().orElse(0);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            shell.out().println(line + " ".repeat(Math.max(0, width - line.length())) + "  # " + resolver.all().get(i).origin());
        }
        return ExitCode.OK;
    }

    private static String assignment(Resolved resolved) {
        var setting = resolved.setting();
        if (resolved.values().isEmpty()) {
            return "# " + setting.key() + " =";
        }
        return resolved.values().stream()
                .map(value -> setting.key() + " = " + (setting.secret() ? setting.parser().apply(value) : value))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
