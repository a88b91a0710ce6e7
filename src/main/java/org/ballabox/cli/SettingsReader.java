package org.ballabox.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ballabox.settings.ConfigFile;
import org.ballabox.settings.SettingsException;
import org.ballabox.settings.SettingsResolver;

/** Brings the layers of settings together: the flags given, the shell's environment, the user's and the machine's file. */
final class SettingsReader {

    private SettingsReader() {}

    /** @param file named on the command line, or null for the usual one, which need not exist */
    static SettingsResolver read(Shell shell, Map<String, List<String>> flags, Path file) {
        var variable = shell.environment().get("BALLABOX_CONFIG");
        var named = file != null ? file : variable != null ? Path.of(variable) : null;
        return new SettingsResolver(flags, shell.environment(), named != null ? load(named, true) : load(shell.configFile(), false),
                load(shell.machineConfigFile(), false));
    }

    private static ConfigFile load(Path file, boolean mustExist) {
        try {
            return ConfigFile.parse(file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            if (mustExist) {
                throw new SettingsException("there is no configuration file " + file);
            }
            return ConfigFile.empty();
        } catch (AccessDeniedException e) {
            throw new SettingsException("cannot read " + file + ": permission denied; give yourself access with: chmod u+r " + file);
        } catch (MalformedInputException e) {
            throw new SettingsException("cannot read " + file + ": it is not text in UTF-8");
        } catch (IOException e) {
            throw new SettingsException("cannot read " + file + ": " + (Files.isDirectory(file) ? "it is a directory" : e.getMessage()));
        }
    }
}
