package org.ballabox.cli;

import java.nio.file.Path;
import java.util.List;
import org.ballabox.hardware.probe.Explanations;
import org.ballabox.hardware.probe.ProbeReport;
import org.ballabox.settings.SettingsResolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Looks at the machine and names the fix for what is not right. */
@Command(name = "probe", description = "Look at board, VPU, GStreamer, display, camera, sound, disk, network and service, and say what to do.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:ready: records on the hardware encoder", "10:works, with a software encoder", "11:cannot record",
            "2:wrong option or setting"})
final class ProbeCommand extends SettingsCommand {

    private final Machine machine;

    @Option(names = "--json", description = "One JSON object; docs/probe.md has its fields.")
    private boolean json;

    @Option(names = "--bench", description = "Measure the encoders longer, and against each other.")
    private boolean bench;

    @Option(names = {"-v", "--verbose"}, description = "Show details of what is right, too.")
    private boolean verbose;

    @Option(names = "--explain", paramLabel = "ID", description = "Print the background of one finding, or of all, and look at nothing.")
    private String explain;

    @Option(names = "--root", paramLabel = "DIR", defaultValue = "/",
            description = "Read /dev, /proc and /etc under DIR: a copy of another machine's.")
    private Path root;

    ProbeCommand(Shell shell, Machine machine) {
        super(shell);
        this.machine = machine;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (explain != null) {
            shell.out().println(explain.equals("all") ? Explanations.chapter().strip() : Explanations.of(explain).orElseThrow(this::unknown));
            return ExitCode.OK;
        }
        var settings = settings(resolve());
        if (shell.terminal() && !json) {
            shell.err().println("Looking at this machine; this takes some seconds…\n");
        }
        var report = machine.probe(settings, root.toAbsolutePath(), bench);
        if (report.hung()) {
            machine.mustHalt();
        }
        int code = exitCode(report.verdict());
        shell.out().println(redaction().apply(json ? ProbeJson.of(report, code) : new ProbeText(colour(), verbose).of(report)));
        return code;
    }

    /** As agreed among command-line programs: NO_COLOR and a dumb terminal want none. */
    private boolean colour() {
        return shell.terminal() && !shell.environment().containsKey("NO_COLOR") && !"dumb".equals(shell.environment().get("TERM"));
    }

    private ParameterException unknown() {
        return new ParameterException(commandLine(), "there is no finding '" + explain + "'; did you mean "
                + SettingsResolver.nearest(explain, List.copyOf(Explanations.all().keySet())) + "?");
    }

    private static int exitCode(ProbeReport.Verdict verdict) {
        return switch (verdict) {
            case HARDWARE -> ExitCode.OK;
            case SOFTWARE -> ExitCode.SOFTWARE;
            case NOTHING -> ExitCode.CANNOT_RECORD;
        };
    }
}
