package org.ballabox.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.ballabox.engine.FinishedFile;
import org.ballabox.engine.FinishedFile.Outcome;
import org.ballabox.engine.Repair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Finishes what a crash left behind. */
@Command(name = "repair", description = "Finish recordings that a crash or a power cut left behind.",
        footer = {"", "Every run does this for the output directory by itself. What is healthy, and what is being",
            "recorded now, is left alone."})
final class RepairCommand extends SettingsCommand {

    @Parameters(arity = "0..1", paramLabel = "FILE|DIR", description = "What to repair (default: the output directory).")
    private Path path;

    RepairCommand(Shell shell) {
        super(shell);
    }

    @Override
    public Integer call() throws IOException {
        var target = path != null ? path.toAbsolutePath() : settings(resolve()).output().dir();
        if (Files.notExists(target)) {
            throw new Trouble(ExitCode.FAILED, "there is no " + target);
        }
        var terminal = new Terminal(shell.err(), shell.terminal());
        var repair = new Repair();
        var finished = new ArrayList<FinishedFile>();
        Signals.onStop(repair::abort, repair::abort);
        if (Files.isDirectory(target)) {
            repair.directory(target, true, finished::add, share -> terminal.status(LiveLine.finishing(share)));
        } else {
            repair.file(target, share -> terminal.status(LiveLine.finishing(share))).ifPresent(finished::add);
        }
        terminal.status("");
        if (finished.isEmpty()) {
            shell.err().println("nothing to repair in " + target);
        }
        finished.forEach(file -> show(file, terminal));
        return finished.stream().allMatch(file -> file.outcome() == Outcome.FINALIZED) ? ExitCode.OK : ExitCode.NOT_FINALIZED;
    }

    private void show(FinishedFile file, Terminal terminal) {
        if (file.outcome() == Outcome.FINALIZED) {
            terminal.line("repaired: " + LiveLine.clock(file.seconds()) + ", " + LiveLine.size(file.bytes()));
        } else {
            terminal.line("not repaired: " + file.note() + "; the file is kept as it is");
        }
        shell.out().println(file.path());
    }
}
