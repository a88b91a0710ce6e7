package org.ballabox.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ballabox.settings.PythonOriginal;
import org.ballabox.settings.SettingsTable;
import org.ballabox.settings.StreamUrl;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the settings of the Python script along. */
@Command(name = "import-python", description = "Write a configuration file with the settings of balla_box.py.",
        footer = {"", "The script is read, not run. What it has and what could not be carried over is said; an existing",
            "configuration file is never changed."})
final class ImportPythonCommand implements Callable<Integer> {

    private final Shell shell;

    @Parameters(paramLabel = "FILE", description = "The script.")
    private Path script;

    @Option(names = "--output", paramLabel = "FILE", description = "Where to write (default: the configuration file).")
    private Path output;

    ImportPythonCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        var found = PythonOriginal.read(text());
        var target = output != null ? output.toAbsolutePath() : shell.configFile();
        var file = new StringBuilder("# From " + script.getFileName() + "\n");
        for (var setting : SettingsTable.all()) {
            var value = found.settings().get(setting.key());
            if (value != null) {
                file.append(setting.key()).append(" = ").append(value).append('\n');
                shell.out().println(setting.key() + " = " + (setting.secret() ? StreamUrl.parse(value).toString() : value));
            }
        }
        found.missing().forEach(sentence -> file.append("# ").append(sentence).append('\n'));
        write(target, file.toString());
        found.missing().forEach(sentence -> shell.err().println("not carried over: " + sentence));
        shell.err().println("written: " + target);
        return ExitCode.OK;
    }

    private String text() {
        try {
            return Files.readString(script);
        } catch (NoSuchFileException e) {
            throw new Trouble(ExitCode.USAGE, "there is no " + script);
        } catch (IOException e) {
            throw new Trouble(ExitCode.USAGE, "cannot read " + script + ": " + (Files.isDirectory(script) ? "it is a directory" : e.toString()));
        }
    }

    /** It may hold a stream key, so it is for its owner only. */
    private static void write(Path target, String text) {
        try {
            Files.createDirectories(target.getParent());
            var attributes = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            try (var channel = Files.newByteChannel(target, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
                channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            }
        } catch (FileAlreadyExistsException e) {
            throw new Trouble(ExitCode.FAILED, "there is a configuration file already, " + target + "; look at what the script has with --output FILE");
        } catch (IOException e) {
            throw new Trouble(ExitCode.FAILED, "cannot write " + target + ": " + e);
        }
    }
}
