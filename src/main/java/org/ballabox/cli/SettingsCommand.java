package org.ballabox.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.ballabox.settings.Secrets;
import org.ballabox.settings.Settings;
import org.ballabox.settings.SettingsResolver;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that takes every setting as an option. */
abstract class SettingsCommand implements Callable<Integer> {

    final Shell shell;

    @Spec
    private CommandSpec spec;

    @Option(names = "--config", paramLabel = "FILE", description = "Configuration file (default: ~/.config/ballabox/ballabox.conf).")
    private Path configFile;

    private Secrets secrets = new Secrets(List.of(), List.of());

    SettingsCommand(Shell shell) {
        this.shell = shell;
    }

    final CommandLine commandLine() {
        return spec.commandLine();
    }

    final SettingsResolver resolve() {
        return resolve(Map.of());
    }

    /** @param defaults values to use where neither flag, environment nor file gives one */
    final SettingsResolver resolve(Map<String, String> defaults) {
        return SettingsReader.read(shell, SettingOptions.given(spec.commandLine().getParseResult()), configFile).withDefaults(defaults);
    }

    final Settings settings(SettingsResolver resolver) {
        var settings = resolver.settings(shell.home());
        secrets = settings.secrets();
        return settings;
    }

    /** Takes secrets out of anything that this command shows. */
    final UnaryOperator<String> redaction() {
        return secrets::redact;
    }
}
