package org.ballabox.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * The surroundings that the program was started in.
 *
 * @param out for results: what a script would read
 * @param err for everything else
 * @param terminal whether a person looks at both
 */
public record Shell(Map<String, String> environment, Path home, PrintStream out, PrintStream err, boolean terminal, Clock clock) {

    /** {@code ~/.config/ballabox/ballabox.conf}, or where XDG_CONFIG_HOME says. */
    Path configFile() {
        return xdg("XDG_CONFIG_HOME", ".config").resolve("ballabox").resolve("ballabox.conf");
    }

    /** {@code /etc/xdg/ballabox/ballabox.conf}, or in the first of XDG_CONFIG_DIRS: what the user's own file goes before. */
    Path machineConfigFile() {
        var dirs = environment.getOrDefault("XDG_CONFIG_DIRS", "");
        return Path.of(dirs.isEmpty() ? "/etc/xdg" : dirs.split(":")[0], "ballabox", "ballabox.conf");
    }

    /** {@code ~/.cache}, or what XDG_CACHE_HOME says. */
    public Path cacheHome() {
        return xdg("XDG_CACHE_HOME", ".cache");
    }

    /** Where the running instance has its lock: private to the user, gone after a restart of the machine. */
    Path runtimeDir() {
        var dir = environment.getOrDefault("XDG_RUNTIME_DIR", "");
        return dir.isEmpty() ? Path.of("/tmp", "ballabox-" + System.getProperty("user.name")) : Path.of(dir, "ballabox");
    }

    /** Whether everything that is printed goes to systemd's journal. */
    boolean journal() {
        return isJournal(environment) && !terminal;
    }

    /** Whether systemd started this program with its journal behind it. */
    public static boolean isJournal(Map<String, String> environment) {
        return environment.containsKey("JOURNAL_STREAM") && environment.containsKey("INVOCATION_ID");
    }

    /** Says in one sentence why the program ends. */
    void complain(String sentence) {
        err.println((journal() ? "<3>" : "ballabox: ") + sentence);
    }

    private Path xdg(String variable, String fallback) {
        var dir = environment.getOrDefault(variable, "");
        return dir.isEmpty() ? home.resolve(fallback) : Path.of(dir);
    }
}
