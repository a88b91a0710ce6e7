package org.ballabox.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ballabox.gst.GstException;
import org.ballabox.settings.SettingsException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as a whole. */
@Command(name = "ballabox", description = "Records the screen, the camera and the sound into one file, and streams it.",
        mixinStandardHelpOptions = true, versionProvider = BallaBox.Version.class, scope = ScopeType.INHERIT,
        subcommands = {HelpCommand.class, GenerateCompletion.class}, synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done, and the file is finalized", "1:failed, with the reason", "2:wrong option or setting",
            "3:another instance is recording", "4:recorded, but finalizing failed; the original is kept"})
public final class BallaBox implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private static final String COMPLETION = "generate-completion";

    private BallaBox() {}

    /** Runs one command; returns the exit code. */
    public static int execute(Shell shell, Machine machine, String... arguments) {
        var line = line(shell, machine, List.of(arguments));
        line.setOut(new java.io.PrintWriter(shell.out(), true));
        line.setErr(new java.io.PrintWriter(shell.err(), true));
        line.setUsageHelpAutoWidth(true);
        line.setUsageHelpLongOptionsMaxWidth(34);
        line.setParameterExceptionHandler((exception, args) -> usage(shell, exception));
        line.setExecutionExceptionHandler((exception, command, result) -> failed(shell, command, exception));
        return line.execute(arguments);
    }

    /**
     * All commands. Options for every setting, for every command, would take a good part of the time that starting takes: so
     * only those commands have theirs that are named.
     *
     * @param named words of the command line
     */
    static CommandLine line(Shell shell, Machine machine, List<String> named) {
        var line = new CommandLine(new BallaBox());
        List.of(new RunCommand(shell, machine), new DemoCommand(shell, machine), new PipelineCommand(shell, machine),
                new ProbeCommand(shell, machine), new ConfigCommand(shell), new StatusCommand(shell), new RepairCommand(shell),
                new ImportPythonCommand(shell)).forEach(line::addSubcommand);
        for (var command : line.getSubcommands().values()) {
            if (command.getCommand() instanceof SettingsCommand && (named.contains(command.getCommandName()) || named.contains(COMPLETION))) {
                SettingOptions.addTo(command.getCommandSpec());
                command.getCommandSpec().usageMessage().abbreviateSynopsis(true).sortOptions(false);
            }
        }
        line.getSubcommands().get(COMPLETION).getCommandSpec().usageMessage().hidden(true);
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? 'ballabox run' records, 'ballabox demo' tries it out");
    }

    private static int usage(Shell shell, ParameterException exception) {
        var command = exception.getCommandLine().getCommandSpec().qualifiedName();
        // values may hold a stream key
        var message = exception instanceof UnmatchedArgumentException unmatched
                ? "unknown " + (unmatched.isUnknownOption() ? "option " : "argument ") + firstUnmatched(unmatched) + suggestion(unmatched)
                : exception.getMessage();
        shell.complain(withoutUrls(message) + "; see: " + command + " --help");
        return ExitCode.USAGE;
    }

    private static String firstUnmatched(UnmatchedArgumentException exception) {
        return "'" + exception.getUnmatched().getFirst() + "'";
    }

    private static String suggestion(UnmatchedArgumentException exception) {
        var similar = exception.getSuggestions();
        return similar.isEmpty() ? "" : "; did you mean " + similar.getFirst() + "?";
    }

    private static String withoutUrls(String text) {
        return text.replaceAll("(rtmps?://[^/\\s']+)\\S*", "$1/***");
    }

    private static int failed(Shell shell, CommandLine command, Exception exception) throws Exception {
        UnaryOperator<String> redaction = command.getCommand() instanceof SettingsCommand settings
                ? settings.redaction() : BallaBox::withoutUrls;
        int code = switch (exception) {
            case Trouble trouble -> trouble.exitCode;
            case SettingsException wrong -> ExitCode.USAGE;
            case GstException refused -> ExitCode.FAILED;
            default -> throw exception;
        };
        shell.complain(redaction.apply(exception.getMessage()));
        return code;
    }

    /** The version that the jar's manifest carries. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = BallaBox.class.getPackage().getImplementationVersion();
            return new String[] {"Balla Box " + (version == null ? "(not packaged)" : version)};
        }
    }
}
