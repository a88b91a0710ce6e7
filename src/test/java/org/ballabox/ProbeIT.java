package org.ballabox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ballabox.hardware.probe.Explanations;
import org.ballabox.rig.BallaProcess;
import org.ballabox.rig.FakeVpu;
import org.ballabox.rig.Rig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each fault is made for real, and the probe of the built jar names it and its remedy. Real: X, PulseAudio, RTMP server,
 * permissions, users, file systems. Stand-ins: the board's files (a directory given with --root), mpph264enc, MPP's library.
 */
@Timeout(60)
class ProbeIT {

    private static final List<String> SMALL = List.of("--video-width", "320", "--video-height", "240");
    /** Runs as a user without rights and groups. */
    private static final List<String> NOBODY = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private Rig rig;
    private Path board;
    private List<String> wrapper = List.of();
    private BallaProcess process;

    @BeforeEach
    void start() throws IOException {
        rig = new Rig();
        rig.environment().put("GST_REGISTRY", rig.dir().resolve("registry.bin").toString());
        Files.setPosixFilePermissions(rig.dir(), PosixFilePermissions.fromString("rwxr-xr-x"));
        for (var name : List.of("home", "out")) {
            Files.setPosixFilePermissions(rig.dir().resolve(name), PosixFilePermissions.fromString("rwxrwxrwx"));
        }
    }

    @AfterEach
    void end() {
        rig.close();
    }

    // ---- how a fault is looked for

    private Report probe(String... more) {
        var arguments = new ArrayList<>(List.of("probe", "--json", "--output-dir", rig.out().toString()));
        arguments.addAll(SMALL);
        if (board != null) {
            arguments.addAll(List.of("--root", board.toString()));
        }
        arguments.addAll(Arrays.asList(more));
        process = BallaProcess.start(rig, wrapper, arguments.toArray(String[]::new));
        int exit = process.awaitExit(Duration.ofSeconds(50));
        assertTrue(process.out().startsWith("{"), process.out() + process.err());
        var json = JsonParser.parseString(process.out()).getAsJsonObject();
        assertEquals(exit, json.get("exit").getAsInt());
        assertEquals(1, json.get("format").getAsInt());
        return new Report(json, exit);
    }

    private record Report(JsonObject json, int exit) {

        JsonObject finding(String id) {
            for (var finding : json.getAsJsonArray("findings")) {
                if (finding.getAsJsonObject().get("id").getAsString().equals(id)) {
                    return finding.getAsJsonObject();
                }
            }
            throw new AssertionError("no " + id + " in " + json);
        }

        Report has(String id, String state, String seen, String remedy) {
            var finding = finding(id);
            assertEquals(state, finding.get("state").getAsString(), finding.toString());
            assertTrue(finding.get("seen").getAsString().contains(seen), finding.toString());
            assertTrue(finding.get("remedy").getAsString().contains(remedy), finding.toString());
            return this;
        }

        /** However bad it is, every group is reported, and every finding has a text behind it. */
        void assertComplete() {
            for (var group : List.of("board", "gstreamer", "vpu", "display", "camera", "sound", "storage", "network", "service")) {
                assertTrue(json.getAsJsonArray("findings").asList().stream()
                        .anyMatch(finding -> finding.getAsJsonObject().get("group").getAsString().equals(group)), group + ": " + json);
            }
            for (var finding : json.getAsJsonArray("findings")) {
                var id = finding.getAsJsonObject().get("id").getAsString();
                assertTrue(Explanations.of(id).isPresent(), id);
            }
        }
    }

    // ---- a board, as files

    /** A board whose owner has done everything right. */
    private void board() throws IOException {
        board = rig.dir().resolve("board");
        file("proc/device-tree/compatible", "xunlong,orangepi-5-ultra\0rockchip,rk3588\0");
        file("proc/device-tree/model", "Orange Pi 5 Ultra\0");
        file("proc/sys/kernel/osrelease", "6.1.115-vendor-rk35xx\n");
        file("proc/mpp_service/version", "unknown mpp version for missing VCS info\n");
        file("etc/group", "root:x:0:\nvideo:x:44:nobody\nrender:x:105:nobody\n");
        file("proc/self/status", "Gid:\t65534\t65534\t65534\t65534\nGroups:\t44 105 \n");
        file("etc/udev/rules.d/60-ballabox-rockchip.rules", "");
        for (var node : List.of("dev/mpp_service", "dev/rga", "dev/dma_heap/system", "dev/dma_heap/system-uncached", "dev/dma_heap/cma")) {
            node(node, "rw-rw----", "video");
        }
        wrapper = List.of("setpriv", "--reuid=65534", "--regid=65534", "--groups=44");
    }

    private Path file(String path, String text) throws IOException {
        var file = board.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void node(String path, String mode, String group) throws IOException {
        var node = file(path, "");
        Files.setPosixFilePermissions(node, PosixFilePermissions.fromString(mode));
        rig.run("chgrp", group, node.toString());
    }

    private void library(String source) {
        rig.run("gcc", "-shared", "-fPIC", "-o", rig.dir() + "/librockchip_mpp.so.1", "-x", "c", source);
        rig.environment().put("LD_LIBRARY_PATH", rig.dir().toString());
    }

    private void library() {
        library(Path.of("src/test/c/fakerockchip.c").toAbsolutePath().toString());
    }

    // ---- board and VPU

    @Test
    void aBoardThatIsReady() throws IOException {
        board();
        library();
        FakeVpu.install(rig);
        rig.run("chmod", "-R", "a+rX", rig.dir() + "/plugins");
        rig.environment().put("GST_REGISTRY", rig.dir() + "/home/registry.bin");
        rig.environment().remove("FAKE_MPP_REPORT");
        var report = probe("--screen-source", "test");
        assertEquals(0, report.exit(), process.out());
        report.has("board.model", "ok", "Orange Pi 5 Ultra", "").has("board.kernel", "ok", "vendor", "").has("vpu.access", "ok", "video", "")
                .has("vpu.groups", "ok", "nobody is in video", "").has("vpu.heaps", "ok", "3 heaps", "").has("vpu.rga", "ok", "", "")
                .has("vpu.open", "ok", "", "").has("vpu.plugin", "ok", "", "").has("vpu.element", "ok", "", "")
                .has("gstreamer.encoder", "ok", "mpph264enc", "").has("vpu.encode", "ok", "frames a second", "");
        assertTrue(report.finding("vpu.encode").get("details").toString().contains("60 frames"), process.out());
        assertTrue(report.finding("vpu.open").get("details").toString().contains("stand-in 1.0"), process.out());
        // no device of this machine: a file answers no ioctl
        report.has("vpu.driver", "failed", "Inappropriate ioctl", "restart the board");
        report.assertComplete();
    }

    @Test
    void mainlineKernel() throws IOException {
        board();
        for (var gone : List.of("dev/mpp_service", "proc/mpp_service/version", "proc/mpp_service")) {
            Files.delete(board.resolve(gone));
        }
        file("proc/sys/kernel/osrelease", "6.12.9-current-rockchip64\n");
        file("proc/sys/kernel/osrelease", "6.12.9+deb13-arm64\n");
        probe().has("board.kernel", "failed", "mainline", "linux-image-vendor-rk35xx").has("vpu.node", "missing", "", "board.kernel");
        file("proc/sys/kernel/osrelease", "6.1.115-vendor-rk35xx\n");
        probe().has("board.kernel", "failed", "has not started", "dmesg");
    }

    @Test
    void nodeIsClosed() throws IOException {
        board();
        node("dev/mpp_service", "rw-------", "root");
        Files.delete(board.resolve("etc/udev/rules.d/60-ballabox-rockchip.rules"));
        probe().has("vpu.access", "failed", "may not open", "udevadm trigger").has("vpu.driver", "missing", "not asked", "vpu.access");
    }

    @Test
    void userIsNotInTheGroup() throws IOException {
        board();
        wrapper = NOBODY;
        file("etc/group", "video:x:44:\nrender:x:105:\n");
        file("proc/self/status", "Gid:\t65534\nGroups:\t\n");
        probe().has("vpu.access", "failed", "may not open", "usermod -aG video nobody").has("vpu.groups", "warning", "not in video, render", "usermod -aG video,render nobody")
                .has("vpu.heaps", "failed", "system", "usermod").has("vpu.rga", "warning", "may not open", "usermod");
    }

    @Test
    void userHasNotLoggedInAgain() throws IOException {
        board();
        wrapper = NOBODY;
        file("proc/self/status", "Gid:\t65534\nGroups:\t\n");
        probe().has("vpu.session", "warning", "after this login", "log out").has("vpu.access", "failed", "", "log out and in again");
    }

    @Test
    void everybodyMayUseTheVpu() throws IOException {
        board();
        node("dev/mpp_service", "rw-rw-rw-", "video");
        probe().has("vpu.access", "warning", "everybody", "60-ballabox-rockchip.rules");
    }

    @Test
    void heapsAreMissing() throws IOException {
        board();
        for (var heap : List.of("system", "system-uncached", "cma")) {
            Files.delete(board.resolve("dev/dma_heap/" + heap));
        }
        Files.delete(board.resolve("dev/rga"));
        probe().has("vpu.heaps", "missing", "no heap", "CONFIG_DMABUF_HEAPS").has("vpu.rga", "warning", "no 2D engine", "nothing to fix");
    }

    @Test
    void libraryIsMissingOrIncomplete() throws IOException {
        board();
        probe().has("vpu.library", "missing", "not installed", "--explain vpu.library");
        library("/dev/null");
        probe().has("vpu.library", "failed", "lacks mpp_create, mpp_init, mpp_destroy", "current MPP");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"refuse, returns -1, MPP's own words", "permission, no permission, MPP's own words", "hang, hangs in mpp_init, restart the board",
        "crash, crashes in mpp_init, same age"})
    void libraryCannotOpenTheEncoder(String mode, String seen, String remedy) throws IOException {
        board();
        library();
        rig.environment().put("FAKE_LIBRARY_MODE", mode);
        var report = probe().has("vpu.open", "failed", seen, remedy);
        if (mode.equals("refuse")) {
            assertTrue(report.finding("vpu.open").get("details").toString().contains("open mpp_service failed"), "MPP's own log: " + process.out());
        }
    }

    @Test
    void pluginIsMissing() throws IOException {
        board();
        probe().has("vpu.plugin", "missing", "no plugin", "--explain vpu.plugin").has("gstreamer.encoder", "warning", "in software", "under VPU");
    }

    @Test
    void pluginCrashed() {
        FakeVpu.install(rig);
        rig.environment().put("FAKE_MPP_REGISTER", "crash");
        probe().has("vpu.plugin", "failed", "crashed", "rm ").has("gstreamer.encoder", "warning", "in software", "");
    }

    @Test
    void registryIsOlderThanTheDriver() {
        FakeVpu.install(rig);
        rig.environment().put("FAKE_MPP_REGISTER", "no");
        rig.run("gst-inspect-1.0", "rockchipmpp");
        rig.environment().remove("FAKE_MPP_REGISTER");
        probe().has("vpu.registry", "warning", "lists the plugin without mpph264enc", "registry.bin");
    }

    @Test
    void registryListsWhatIsGone() {
        FakeVpu.install(rig);
        rig.run("gst-inspect-1.0", "mpph264enc");
        rig.environment().put("FAKE_MPP_REGISTER", "no");
        probe().has("vpu.registry", "failed", "cannot be made any more", "registry.bin").has("gstreamer.encoder", "warning", "in software", "");
    }

    @Test
    void encoderRefusesToStart() {
        FakeVpu.install(rig);
        rig.environment().put("FAKE_MPP_MODE", "refuse");
        var report = probe("--screen-source", "test").has("vpu.element", "failed", "Could not initialize supporting library", "journalctl");
        assertEquals(10, report.exit());
    }

    @Test
    void encoderHangs() {
        FakeVpu.install(rig);
        rig.environment().putAll(Map.of("FAKE_MPP_MODE", "hang", "FAKE_MPP_FRAMES", "1"));
        var report = probe("--screen-source", "test").has("gstreamer.encoder", "warning", "in software", "");
        assertTrue(report.finding("gstreamer.encoder").get("details").toString().contains("hangs"), process.out());
        assertEquals(10, report.exit());
    }

    // ---- GStreamer

    /** In a mount namespace of its own, where the library is an empty file. */
    @Test
    void gstreamerIsNotInstalled() {
        wrapper = List.of("unshare", "-m", "bash", "-c",
                "mount --bind /dev/null \"$(ldconfig -p | awk '/libgstreamer-1.0.so.0 / {print $NF; exit}')\" && exec \"$@\"", "-");
        var report = probe().has("gstreamer.library", "missing", "libgstreamer-1.0.so.0 is not installed", "sudo apt install libgstreamer1.0-0");
        assertEquals(11, report.exit());
        report.assertComplete();
    }

    @Test
    void pluginsAreMissing() throws IOException {
        // the core's elements alone
        var plugins = Files.createDirectories(rig.dir().resolve("core"));
        rig.run("bash", "-c", "ln -s $(pkg-config --variable=pluginsdir gstreamer-1.0)/libgstcoreelements.so " + plugins);
        rig.environment().put("GST_PLUGIN_SYSTEM_PATH", plugins.toString());
        var report = probe().has("gstreamer.elements", "missing", "audiomixer", "sudo apt install gstreamer1.0-plugins-base gstreamer1.0-plugins-good")
                .has("gstreamer.encoder", "failed", "no H.264 encoder", "gstreamer1.0-plugins-ugly");
        assertEquals(11, report.exit());
        report.assertComplete();
    }

    @Test
    void pluginHangsWhileItIsLookedAt() {
        FakeVpu.install(rig);
        rig.environment().put("FAKE_MPP_REGISTER", "hang");
        var report = probe().has("gstreamer.init", "failed", "hangs", "--explain gstreamer.init");
        assertEquals(11, report.exit());
        report.assertComplete();
    }

    @Test
    void namedEncoderDoesNotExist() {
        var report = probe("--video-encoder", "nosuchenc").has("gstreamer.encoder", "failed", "cannot make this element", "gst-inspect-1.0");
        assertEquals(11, report.exit());
    }

    // ---- display

    @Test
    void displayIsUnknownOrAbsent() {
        probe().has("display.reach", "missing", "DISPLAY is not set", "--screen-source");
        rig.environment().put("DISPLAY", ":9876");
        probe().has("display.reach", "missing", "no X server answers on :9876", "--screen-source");
    }

    @Test
    void displayIsThere() {
        rig.startDisplay(800, 600);
        var report = probe().has("display.reach", "ok", "800x600, 24 bits", "").has("display.shm", "ok", "", "")
                .has("display.size", "warning", "800x600", "--video-width 800 --video-height 600");
        assertEquals(10, report.exit(), "a machine with a software encoder");
    }

    @Test
    void displayRefusesThisUser() throws IOException {
        var authority = rig.write("authority", "");
        rig.run("bash", "-c", "xauth -f " + authority + " add :0 . $(mcookie)");
        var number = rig.dir().resolve("number");
        rig.start("bash", "-c", "exec Xvfb -displayfd 7 -screen 0 320x240x24 -auth " + authority + " -nolisten tcp 7>" + number);
        Rig.await("Xvfb names its display", Duration.ofSeconds(20), () -> Files.exists(number) && number.toFile().length() > 1);
        rig.environment().put("DISPLAY", ":" + Files.readString(number).strip());
        wrapper = NOBODY; // the X server lets its own user in without a cookie
        probe().has("display.authority", "failed", "refuses this user", "XAUTHORITY");
    }

    @Test
    void waylandSession() {
        rig.environment().put("WAYLAND_DISPLAY", "wayland-0");
        probe().has("display.session", "warning", "Wayland", "X session");
    }

    // ---- camera

    @Test
    void cameraIsMissingClosedOrNoCamera() throws IOException {
        if (Rig.list(Path.of("/dev")).stream().noneMatch(node -> node.getFileName().toString().startsWith("video"))) {
            probe().has("camera.device", "missing", "there is no camera", "--camera-source none");
        }
        probe("--camera-source", "/dev/video97").has("camera.device", "missing", "no such device", "camera");
        var node = rig.write("video", "");
        probe("--camera-source", node.toString()).has("camera.picture", "failed", "", "v4l2-ctl");
        Files.setPosixFilePermissions(node, PosixFilePermissions.fromString("rw-------"));
        wrapper = NOBODY;
        probe("--camera-source", node.toString()).has("camera.access", "failed", "may not open", "usermod -aG video nobody");
    }

    // ---- sound

    @Test
    void soundServerIsMissing() {
        probe().has("sound.server", "missing", "Connection refused", "systemctl --user enable --now pulseaudio");
    }

    @Test
    void micIsSilentOrUnknown() {
        rig.startPulse();
        probe("--mic-source", "mic").has("sound.server", "ok", "protocol", "").has("sound.mic", "ok", "mic", "")
                .has("sound.level", "warning", "silent", "unmute");
        probe("--mic-source", "nosuch").has("sound.mic", "missing", "no source nosuch", "--mic-source");
        rig.startTone("micsink", 440, 0.5);
        Rig.await("the tone is heard", Duration.ofSeconds(10), () -> probe("--mic-source", "mic").finding("sound.level").get("state").getAsString().equals("ok"));
        var level = probe("--mic-source", "mic").finding("sound.level").get("seen").getAsString();
        assertEquals("-9 dB", level, "a sine of half the full scale");
        rig.run("pactl", "load-module", "module-remap-source", "source_name=alsa_input.usb-RODE_Microphones_RODE_NT-USB-00", "master=micsink.monitor");
        var report = probe().has("sound.rode", "ok", "RODE_NT-USB", "");
        assertTrue(report.finding("sound.level").get("looked").getAsString().contains("RODE_NT-USB"), "auto takes the RODE");
    }

    // ---- storage

    @Test
    void directoryCannotBeWritten() throws IOException {
        wrapper = NOBODY;
        var dir = Files.createDirectory(rig.dir().resolve("locked"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        var report = probe("--output-dir", dir.toString(), "--screen-source", "test").has("storage.directory", "failed", "may not write", "chown nobody");
        assertEquals(11, report.exit());
        probe("--output-dir", rig.write("file", "").resolve("dir").toString()).has("storage.directory", "failed", "not a directory", "--output-dir");
    }

    @Test
    void diskIsFull() throws IOException {
        var mount = Files.createDirectory(rig.dir().resolve("small"));
        rig.run("mount", "-t", "tmpfs", "-o", "size=40m", "tmpfs", mount.toString());
        try {
            var report = probe("--output-dir", mount.toString(), "--screen-source", "test").has("storage.space", "failed", "no room", "delete or move");
            assertEquals(11, report.exit());
            probe("--output-dir", mount.toString(), "--output-reserve", "1M").has("storage.space", "warning", "minutes", "delete or move");
        } finally {
            rig.run("umount", mount.toString());
        }
    }

    @Test
    void fileSystemEndsAtFourGigabytes() throws IOException {
        board();
        wrapper = List.of();
        file("proc/self/mountinfo", "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n30 22 8:17 / " + rig.dir() + " rw - vfat /dev/sdb1 rw\n");
        probe().has("storage.filesystem", "warning", "vfat holds no file over 4 GB", "--output-segment");
        probe("--output-segment", "15min").has("storage.filesystem", "ok", "vfat", "");
    }

    // ---- network

    @Test
    void streamsServer() throws IOException {
        int port = Rig.freePort();
        rig.startRtmp(port);
        probe("--stream-url", "rtmp://127.0.0.1:" + port + "/live/secret-key").has("network.stream", "ok", "handshake", "");
        assertFalse(process.out().contains("secret-key"), process.out());
        probe("--stream-url", "rtmp://127.0.0.1:" + Rig.freePort() + "/live/k").has("network.connect", "failed", "nobody answers", "start the server");
        probe("--stream-url", "rtmp://no-such-host.invalid/live/k").has("network.resolve", "failed", "unknown", "check the spelling");
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            probe("--stream-url", "rtmp://127.0.0.1:" + silent.getLocalPort() + "/live/k").has("network.handshake", "failed", "says nothing", "restart the RTMP server");
        }
        try (var other = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.ofPlatform().daemon().start(() -> {
                try (var socket = other.accept()) {
                    socket.getInputStream().readNBytes(1537);
                    socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes());
                } catch (IOException closed) {
                    // the test is over
                }
            });
            probe("--stream-url", "rtmp://127.0.0.1:" + other.getLocalPort() + "/live/k").has("network.handshake", "failed", "no RTMP server", "port and scheme");
        }
    }

    // ---- service

    @Test
    void serviceIsNotSetUp() throws IOException {
        rig.environment().remove("XDG_RUNTIME_DIR");
        rig.environment().put("PATH", "/nowhere");
        probe().has("service.ffmpeg", "missing", "not installed", "sudo apt install ffmpeg").has("service.unit", "missing", "not installed", "ballabox install")
                .has("service.linger", "warning", "off", "enable-linger").has("service.environment", "warning", "XDG_RUNTIME_DIR", "enable-linger")
                .has("service.java", "ok", "Java", "");
        var units = Files.createDirectories(rig.dir().resolve("home/.config/systemd/user"));
        Files.writeString(units.resolve("ballabox.service"), "");
        probe().has("service.unit", "ok", "~/.config/systemd/user/ballabox.service", "");
    }

    // ---- the command itself

    @Test
    void nothingAtAll() {
        var report = probe();
        assertEquals(11, report.exit(), "no display, no camera, no sound");
        report.assertComplete();
    }

    @Test
    void humanReportFitsTheTerminal() {
        var text = BallaProcess.start(rig, "probe", "--output-dir", rig.out().toString(), "--video-width", "320", "--video-height", "240");
        assertEquals(11, text.awaitExit(Duration.ofSeconds(30)));
        assertTrue(text.out().contains("What to do, in this order"), text.out());
        assertFalse(text.out().contains("\033"), "no escape codes without a terminal");
        for (var line : text.out().lines().toList()) {
            assertTrue(line.length() <= 80 || !line.strip().contains(" "), "wider than 80 columns: " + line);
        }
    }

    @Test
    void comparesEncoders() {
        FakeVpu.install(rig);
        var rows = probe("--bench").has("vpu.bench", "ok", "3 ways", "").finding("vpu.bench").getAsJsonArray("details").toString();
        assertTrue(rows.contains("mpph264enc fed with NV12: ") && rows.contains("mpph264enc fed with BGRx: ") && rows.contains("x264enc fed with NV12: "), rows);
        assertEquals(3, rows.split("ms of CPU time a frame", -1).length - 1, rows);
    }

    @Test
    void explains() {
        var known = BallaProcess.start(rig, "probe", "--explain", "vpu.registry");
        assertEquals(0, known.awaitExit(Duration.ofSeconds(20)));
        assertEquals(Explanations.of("vpu.registry").orElseThrow(), known.out().strip());
        var wrong = BallaProcess.start(rig, "probe", "--explain", "vpu.registri");
        assertEquals(2, wrong.awaitExit(Duration.ofSeconds(20)));
        assertTrue(wrong.err().contains("did you mean vpu.registry?"), wrong.err());
    }

    @Test
    void theReadmeHasTheSameTexts() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        assertTrue(readme.contains(Explanations.chapter().strip()),
                "the chapter on trouble is out of date; put what this prints between its marks: ./ballabox probe --explain all");
    }
}
