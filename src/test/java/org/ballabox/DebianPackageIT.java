package org.ballabox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ballabox.rig.Documents;
import org.ballabox.rig.Media;
import org.ballabox.rig.Rig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The package on bare Debian: installed by apt, used by an ordinary user, upgraded, removed and purged. Needs root and a mirror;
 * skipped, with the reason, where a tree cannot be made.
 */
@Timeout(900)
class DebianPackageIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path TOOL = Path.of("src/test/sh/debian-tree").toAbsolutePath();

    private final List<String> transcript = new ArrayList<>();
    private Path tree;

    /** What a run printed, both ways, and how it ended. */
    private record Run(int exit, String output) {}

    /** A tree is used once; what was said in it stays. */
    @AfterEach
    void removeTree() throws IOException, InterruptedException {
        if (tree != null) {
            Files.write(tree.resolveSibling(tree.getFileName() + "-transcript.txt"), transcript);
            new ProcessBuilder("rm", "-rf", "--one-file-system", tree.toString()).start().waitFor();
        }
    }

    private static Path builtPackage() {
        var packages = Rig.list(TARGET).stream().filter(file -> file.getFileName().toString().matches("ballabox_.*_all\\.deb")).toList();
        assertEquals(1, packages.size(), packages.toString());
        return packages.getFirst();
    }

    private Run tool(Map<String, String> environment, List<String> command) {
        try {
            var log = Files.createTempFile(TARGET, "debian", ".log");
            var words = new ArrayList<>(List.of(TOOL.toString()));
            words.addAll(command);
            var builder = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile()).redirectInput(Path.of("/dev/null").toFile());
            builder.environment().putAll(environment);
            var process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            var output = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            Files.delete(log);
            transcript.add("$ " + String.join(" ", command) + "\n" + output);
            return new Run(process.waitFor(), output);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void makeTree(String suite) throws IOException {
        assumeTrue(System.getProperty("user.name").equals("root"), "skipped: making a Debian tree needs root");
        assumeTrue(Files.isExecutable(Path.of("/usr/sbin/debootstrap")), "skipped: debootstrap is not installed");
        var made = TARGET.resolve("debian-" + suite);
        var run = tool(Map.of(), List.of("make", suite, made.toString()));
        assumeTrue(run.exit == 0, "skipped: no tree of " + suite + ": " + run.output);
        tree = made;
        Files.copy(builtPackage(), tree.resolve("root/ballabox.deb"), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Runs a shell's line as root in the tree; it must end well. */
    private String asRoot(String line) {
        var run = tool(Map.of(), List.of("run", tree.toString(), "bash", "-c", line));
        assertEquals(0, run.exit, line + "\n" + run.output);
        return run.output;
    }

    private Run asTester(Map<String, String> environment, String line) {
        return tool(environment, List.of("as-tester", tree.toString(), "bash", "-c", "cd && " + line));
    }

    private String asTester(String line) {
        var run = asTester(Map.of(), line);
        assertEquals(0, run.exit, line + "\n" + run.output);
        return run.output;
    }

    private Path inTree(String path) {
        return tree.resolve(path.substring(1));
    }

    private List<Path> recordings() {
        return Rig.list(inTree("/home/tester/Videa"));
    }

    private void assertRecorded(int count) throws IOException {
        assertEquals(count, recordings().size());
        for (var file : recordings()) {
            var media = new Media(file);
            assertEquals("", media.decodeErrors());
            assertEquals(2, media.seconds(), 0.5);
        }
    }

    @Test
    void debian13() throws IOException {
        makeTree("trixie");
        giveTesterACheckout();
        // the first of the two commands on a fresh machine
        var first = inCheckout("./ballabox demo --video-width 640 --video-height 360 --output-dir /home/tester/first");
        assertTrue(first.contains("ballabox: installing: ") && first.contains("/home/tester/first/zaznam_"), first);
        var media = new Media(Rig.list(inTree("/home/tester/first")).getFirst());
        assertEquals("", media.decodeErrors());
        assertEquals(10, media.seconds(), 0.5);

        // then as the documents have it
        assertTrue(documented("./ballabox package").contains("_all.deb"));
        var installed = documented("sudo apt install ./target/ballabox_");
        assertTrue(installed.contains("usermod -aG video,render,audio"), installed);
        assertEquals(1, Rig.list(inTree("/var/cache/ballabox")).size(), "the class cache is made");
        documented("sudo usermod ");
        assertTrue(asRoot("id -nG tester").contains("video"));
        documented("mkdir -p ~/.config/systemd/user && cp");
        documented("sudo apt install git build-essential");
        documented("sudo apt install nginx");
        documented("sudo install -d -o www-data");

        var demo = asTester("ballabox demo --duration 2s --video-width 640 --video-height 360");
        assertTrue(demo.contains("/home/tester/Videa/zaznam_"), demo);
        assertFalse(demo.contains("preparing"), "the cache is used: " + demo);
        assertRecorded(1);
        var report = asTester(Map.of(), "ballabox probe --screen-source test --camera-source none --mic-source none --desktop-source none");
        assertEquals(10, report.exit, report.output);
        assertTrue(report.output.contains("/usr/lib/systemd/user/ballabox.service"), report.output);
        assertEquals("○ IDLE\n", asTester("ps-mini"));
        assertTrue(asTester("source /usr/share/bash-completion/bash_completion && source /usr/share/bash-completion/completions/ballabox"
                + " && complete -p ballabox").contains("ballabox"));
        assertTrue(asTester("zcat /usr/share/man/man1/ballabox-run.1.gz /usr/share/man/man1/stop-stream.1.gz").contains("stream\\-url"));
        assertTrue(asTester("cat /usr/lib/systemd/user/ballabox.service").contains("ExecStart=/usr/bin/ballabox run\n"));
        assertTrue(asRoot("udevadm verify --no-summary /usr/lib/udev/rules.d/60-ballabox-rockchip.rules").isBlank());
        assertEquals(2, asTester(Map.of(), "ballabox install").exit, "apt does that");

        // the machine's settings count, and the user's go before them
        asRoot("sed -i 's/^#video.fps = .*/video.fps = 25/; s/^#video.gop = .*/video.gop = 50/' /etc/xdg/ballabox/ballabox.conf");
        asTester("mkdir -p ~/.config/ballabox && echo 'video.gop = 75' >~/.config/ballabox/ballabox.conf");
        var config = asTester("ballabox config");
        assertTrue(config.matches("(?s).*video.fps = 25 +# /etc/xdg/ballabox/ballabox.conf line \\d+\n.*"), config);
        assertTrue(config.matches("(?s).*video.gop = 75 +# /home/tester/.config/ballabox/ballabox.conf line 1\n.*"), config);

        upgradeKeepsWhatIsTheUsers();
        removingKeepsWhatIsTheUsers();
    }

    /** What git has of this one; and what every machine has and a minimal tree has not. */
    private void giveTesterACheckout() {
        asRoot("apt-get -qq update && apt-get -y install sudo udev bash-completion && echo 'tester ALL=(ALL) NOPASSWD: ALL' >/etc/sudoers.d/tester");
        var copy = inTree("/home/tester/ballabox");
        try {
            var process = new ProcessBuilder("bash", "-c", "rm -rf '" + copy + "' && mkdir '" + copy + "' && git ls-files -z | tar -c --null -T - | tar -x -C '"
                    + copy + "'").redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), output);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        asRoot("chown -R tester: /home/tester/ballabox");
    }

    /** Somebody sits there and says yes. */
    private String inCheckout(String command) {
        return asTester("cd ballabox && yes | " + command);
    }

    /** Runs the one command of the documents that begins so, word for word. */
    private String documented(String beginning) {
        var commands = Documents.commands().keySet().stream().filter(command -> command.startsWith(beginning)).toList();
        assertEquals(1, commands.size(), commands.toString());
        return inCheckout(commands.getFirst());
    }

    private void upgradeKeepsWhatIsTheUsers() throws IOException {
        asRoot("cd /root && rm -rf next && dpkg-deb -R ballabox.deb next && sed -i 's/^Version: .*/Version: 99/' next/DEBIAN/control"
                + " && dpkg-deb -b next next.deb && apt-get -y install ./next.deb");
        assertTrue(asRoot("dpkg-query -W ballabox").contains("99"));
        assertTrue(asTester("ballabox config").contains("video.fps = 25"), "a changed configuration file is kept");
        assertEquals(1, Rig.list(inTree("/var/cache/ballabox")).size(), "one cache, the new jar's");
        asTester("ballabox demo --duration 2s --video-width 640 --video-height 360");
        assertRecorded(2);
    }

    private void removingKeepsWhatIsTheUsers() throws IOException {
        asRoot("apt-get -y remove ballabox");
        assertTrue(Files.notExists(inTree("/usr/bin/ballabox")) && Files.notExists(inTree("/var/cache/ballabox")));
        assertTrue(Files.exists(inTree("/etc/xdg/ballabox/ballabox.conf")), "settings stay until purged");
        asRoot("apt-get -y purge ballabox");
        assertTrue(Files.notExists(inTree("/etc/xdg/ballabox")), "nothing is left of the package");
        assertEquals("video.gop = 75\n", Files.readString(inTree("/home/tester/.config/ballabox/ballabox.conf")));
        assertRecorded(2);
    }

    /** It has no Java that is new enough: the package says how to get one, and finds it where that puts it. */
    @Test
    void debian12() throws IOException {
        makeTree("bookworm");
        var installed = asRoot("apt-get -qq update && cd /root && apt-get -y install --no-install-recommends ./ballabox.deb");
        assertTrue(installed.contains("https://adoptium.net/temurin/releases/"), installed);
        var without = asTester(Map.of(), "ballabox --version");
        assertEquals(1, without.exit, without.output);
        assertTrue(without.output.contains("needs a JDK 22 or newer, and this distribution (Debian GNU/Linux 12 (bookworm)) has none"), without.output);

        var java = Map.of("JAVA_TREE", System.getProperty("java.home"));
        assertEquals(0, asTester(java, "ballabox demo --duration 2s --video-width 640 --video-height 360").exit);
        assertRecorded(1);
        var again = asTester(java, "ballabox --version");
        assertTrue(again.exit == 0 && again.output.startsWith("Balla Box "), again.output);
        asRoot("apt-get -y purge ballabox");
        assertRecorded(1);
    }

    @Test
    void lintianFindsNoError() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/lintian")), "skipped: lintian is not installed");
        var process = new ProcessBuilder("lintian", "--fail-on", "error", builtPackage().toString()).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
    }
}
