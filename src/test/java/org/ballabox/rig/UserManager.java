package org.ballabox.rig;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A real {@code systemd --user} in a {@link Rig}, and the unit {@code ballabox.service} as it ships, which records small pictures
 * of the rig's display, and the sound of its microphone. Skips the test, with the reason, where systemd cannot be had.
 */
public final class UserManager implements AutoCloseable {

    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Path JOURNAL = Path.of("/run/systemd/journal");
    private static final String UNIT = "ballabox.service";

    private final Rig rig;
    private final Path units;
    private Process journal;

    /** What a command printed, both ways, and how it ended. */
    public record Result(int exit, String output) {}

    public UserManager(Rig rig) throws IOException {
        this.rig = rig;
        assumeTrue(Files.isExecutable(Path.of("/lib/systemd/systemd")), "skipped: systemd is not installed");
        assumeTrue(Files.isDirectory(Path.of("/run/systemd/system")) || Files.isWritable(Path.of("/run")),
                "skipped: /run/systemd/system is missing and cannot be made");
        Files.createDirectories(Path.of("/run/systemd/system")); // systemctl wants to see that systemd runs
        var config = rig.dir().resolve("config");
        units = Files.createDirectories(config.resolve("systemd/user"));
        Files.createDirectories(units.resolve(UNIT + ".d"));
        Files.copy(ROOT.resolve("systemd").resolve(UNIT), units.resolve(UNIT));
        rig.environment().put("XDG_CONFIG_HOME", config.toString());
        dropIn("00-test", "ExecStart=", "ExecStart=" + ROOT + "/ballabox run", environmentLine());
        rig.start("/lib/systemd/systemd", "--user");
        Rig.await("the manager answers", Duration.ofSeconds(30), () -> Files.exists(rig.dir().resolve("run/systemd/private"))
                && !systemctl("is-system-running").contains("Failed"));
    }

    /** Where the manager looks for the user's own units. */
    public Path units() {
        return units;
    }

    /** The rig's environment and small, cheap pictures, as a line of a unit. */
    public String environmentLine() {
        var settings = new TreeMap<>(rig.environment());
        settings.putAll(Map.of("BALLABOX_OUTPUT_DIR", rig.out().toString(), "BALLABOX_VIDEO_WIDTH", "640", "BALLABOX_VIDEO_HEIGHT", "480",
                "BALLABOX_CAMERA_SOURCE", "none", "BALLABOX_MIC_SOURCE", "mic", "BALLABOX_DESKTOP_SOURCE", "none",
                "BALLABOX_JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        return "Environment=" + settings.entrySet().stream().map(entry -> "\"" + entry.getKey() + "=" + entry.getValue() + "\"")
                .collect(Collectors.joining(" "));
    }

    /** Changes the unit; of several drop-ins the last by name has the last word. */
    public void dropIn(String name, String... lines) throws IOException {
        Files.writeString(units.resolve(UNIT + ".d").resolve(name + ".conf"), "[Service]\n" + String.join("\n", lines) + "\n");
    }

    /** Runs a command in the rig's environment to its end, whatever comes of it. */
    public Result command(String... command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().clear();
            builder.environment().putAll(rig.environment());
            var process = builder.start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public String systemctl(String... arguments) {
        var words = new ArrayList<>(List.of("systemctl", "--user", "--no-pager"));
        words.addAll(List.of(arguments));
        return command(words.toArray(String[]::new)).output;
    }

    /** A property of the unit. */
    public String show(String property) {
        return systemctl("show", "--value", "-p", property, UNIT).strip();
    }

    /** Starts a journal for the whole machine, unless it has one. */
    public void startJournal() {
        if (Files.notExists(JOURNAL.resolve("stdout"))) {
            journal = rig.start("/lib/systemd/systemd-journald");
            Rig.await("the journal listens", Duration.ofSeconds(10), () -> Files.exists(JOURNAL.resolve("stdout")));
        }
    }

    @Override
    public void close() {
        systemctl("kill", "--signal=KILL", UNIT);
        systemctl("stop", UNIT);
        if (journal != null) {
            Rig.kill(journal);
            Rig.deleteTree(JOURNAL);
            Rig.deleteTree(Path.of("/run/log/journal"));
        }
    }
}
