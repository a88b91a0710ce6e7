package org.ballabox.hardware.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The VPU as far as it goes without GStreamer: device nodes, who may open them, the driver's answer, Rockchip's library. */
final class VpuInspection implements Inspection {

    static final String NODE = "/dev/mpp_service";
    static final String PROC = "/proc/mpp_service";
    private static final String HEAPS = "/dev/dma_heap";
    private static final String RGA = "/dev/rga";
    private static final String RULE = "60-ballabox-rockchip.rules";
    private static final List<String> RULE_DIRS = List.of("/etc/udev/rules.d", "/usr/lib/udev/rules.d", "/lib/udev/rules.d", "/run/udev/rules.d");
    private static final List<String> GROUPS = List.of("video", "render");
    private static final String INSTALL_RULE = "install the rule: sudo cp udev/" + RULE
            + " /etc/udev/rules.d/ && sudo udevadm control --reload && sudo udevadm trigger";
    private static final String NO_DRIVER = "nothing to fix before the kernel has the driver: see board.kernel";

    private final Surroundings surroundings;

    VpuInspection(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public List<Step> steps() {
        return List.of(Step.of("vpu.node", this::node), Step.of("vpu.groups", this::groups), Step.of("vpu.heaps", this::heaps),
                Step.of("vpu.rga", this::rga), Step.of("vpu.driver", this::driver),
                new Step("vpu.library", MppTrial.BOUND.plus(Duration.ofSeconds(2)), this::library));
    }

    private Path node() {
        return surroundings.path(NODE);
    }

    private boolean nodeIsUsable() {
        return FileAccess.usable(node());
    }

    private void node(Findings findings) {
        if (!Files.exists(node())) {
            findings.missing("vpu.node", NODE, "there is no VPU driver's node",
                    BoardInspection.isRockchip(surroundings) ? "install the vendor kernel: see board.kernel"
                            : "nothing to fix on a machine without a Rockchip VPU");
            return;
        }
        var mode = FileAccess.mode(node());
        if (!nodeIsUsable()) {
            findings.failed("vpu.access", NODE, "there, and this user may not open it (" + mode + ")", accessRemedy(FileAccess.group(node())));
        } else if (mode.startsWith("rw-rw-rw-")) {
            findings.warning("vpu.access", NODE, "everybody on this machine may use the VPU (" + mode + ")", INSTALL_RULE);
        } else {
            findings.ok("vpu.access", NODE, mode);
        }
    }

    /** What stands between this user and a node of that group, the first thing first. */
    private String accessRemedy(String group) {
        if (RULE_DIRS.stream().noneMatch(dir -> Files.exists(surroundings.path(dir + "/" + RULE))) || !GROUPS.contains(group)) {
            return INSTALL_RULE;
        }
        return userGroups().inDatabase(group) ? "log out and in again: you are in the group " + group + " only from the next login on"
                : "join the group, then log in again: sudo usermod -aG " + group + " " + surroundings.user();
    }

    private UserGroups userGroups() {
        return UserGroups.parse(surroundings.user(), FileAccess.text(surroundings.path("/etc/group")).orElse(""),
                FileAccess.text(surroundings.path("/proc/self/status")).or(() -> FileAccess.text(Path.of("/proc/self/status"))).orElse(""));
    }

    private void groups(Findings findings) {
        var groups = userGroups();
        if (surroundings.user().equals("root")) {
            findings.ok("vpu.groups", "/etc/group", "root needs no group", "a service should not run as root");
            return;
        }
        var wanted = GROUPS.stream().filter(groups::exists).toList();
        var absent = wanted.stream().filter(group -> !groups.inDatabase(group) && !groups.inSession(group)).toList();
        var notYet = wanted.stream().filter(group -> groups.inDatabase(group) && !groups.inSession(group)).toList();
        if (!absent.isEmpty()) {
            findings.warning("vpu.groups", "/etc/group", surroundings.user() + " is not in " + String.join(", ", absent),
                    "sudo usermod -aG " + String.join(",", absent) + " " + surroundings.user() + ", then log in again");
        } else if (notYet.isEmpty()) {
            findings.ok("vpu.groups", "/etc/group", surroundings.user() + " is in " + String.join(", ", wanted));
        }
        if (!notYet.isEmpty()) {
            findings.warning("vpu.session", "/proc/self/status", surroundings.user() + " was added to " + String.join(", ", notYet)
                    + " after this login", "log out and in again; for a lingering service: sudo loginctl terminate-user " + surroundings.user());
        }
    }

    private void heaps(Findings findings) {
        var heaps = FileAccess.list(surroundings.path(HEAPS));
        var lines = heaps.stream().map(heap -> heap.getFileName() + "  " + FileAccess.mode(heap)
                + (FileAccess.usable(heap) ? "" : "  not for this user")).toArray(String[]::new);
        var closed = heaps.stream().filter(heap -> !FileAccess.usable(heap)).map(heap -> heap.getFileName().toString()).toList();
        if (heaps.isEmpty()) {
            findings.missing("vpu.heaps", HEAPS, "there is no heap for pictures", BoardInspection.hasVendorDriver(surroundings)
                    ? "use a vendor kernel with CONFIG_DMABUF_HEAPS, such as linux-image-vendor-rk35xx" : NO_DRIVER);
        } else if (closed.contains("system-uncached") || closed.contains("system")) {
            findings.failed("vpu.heaps", HEAPS, "this user may not open: " + String.join(", ", closed),
                    accessRemedy(FileAccess.group(surroundings.path(HEAPS + "/" + closed.getFirst()))), lines);
        } else if (!closed.isEmpty()) {
            findings.warning("vpu.heaps", HEAPS, "this user may not open: " + String.join(", ", closed), INSTALL_RULE, lines);
        } else {
            findings.ok("vpu.heaps", HEAPS, heaps.size() + " heaps, all usable", lines);
        }
    }

    private void rga(Findings findings) {
        var rga = surroundings.path(RGA);
        if (!Files.exists(rga)) {
            findings.add(new Finding("vpu.rga", BoardInspection.hasVendorDriver(surroundings) ? Finding.State.WARNING : Finding.State.MISSING,
                    RGA, "there is no 2D engine", BoardInspection.hasVendorDriver(surroundings)
                            ? "nothing to fix: only encoder builds that scale or rotate use it" : NO_DRIVER, List.of()));
        } else if (!FileAccess.usable(rga)) {
            findings.warning("vpu.rga", RGA, "there, and this user may not open it (" + FileAccess.mode(rga) + ")", accessRemedy(FileAccess.group(rga)));
        } else {
            findings.ok("vpu.rga", RGA, FileAccess.mode(rga));
        }
    }

    private void driver(Findings findings) {
        var about = new ArrayList<String>();
        for (var name : List.of("version", "supports-device", "sessions-summary", "load")) {
            FileAccess.text(surroundings.path(PROC + "/" + name)).filter(text -> !text.isEmpty())
                    .ifPresent(text -> text.lines().forEach(line -> about.add(name + ": " + line.strip())));
        }
        var details = about.toArray(String[]::new);
        if (!nodeIsUsable()) {
            findings.missing("vpu.driver", "ioctl MPP_CMD_PROBE_HW_SUPPORT", "not asked: " + NODE + " cannot be opened",
                    Files.exists(node()) ? "first give access: see vpu.access" : NO_DRIVER, details);
            return;
        }
        try {
            int mask = MppService.supported(node());
            var seen = "the driver has: " + String.join(", ", MppService.names(mask));
            if (MppService.canEncode(mask)) {
                findings.ok("vpu.driver", "ioctl MPP_CMD_PROBE_HW_SUPPORT", seen, details);
            } else {
                findings.failed("vpu.driver", "ioctl MPP_CMD_PROBE_HW_SUPPORT", seen + ", and no encoder (RKVENC)",
                        "enable the node rkvenc in the device tree of your board, or install its vendor kernel; then restart", details);
            }
        } catch (IOException e) {
            findings.failed("vpu.driver", "ioctl MPP_CMD_PROBE_HW_SUPPORT", "the driver does not answer: " + e.getMessage(),
                    "restart the board; if it stays so, install its vendor kernel: see board.kernel", details);
        }
    }

    private void library(Findings findings) throws IOException, InterruptedException {
        var trial = MppTrial.run(surroundings);
        var details = trial.details().toArray(String[]::new);
        switch (trial.outcome()) {
            case ABSENT -> findings.missing("vpu.library", MppTrial.LIBRARY, "Rockchip's library is not installed",
                    BoardInspection.isRockchip(surroundings) ? "build and install MPP: see ballabox probe --explain vpu.library"
                            : "nothing to fix on a machine without a Rockchip VPU");
            case NOT_STARTED -> findings.warning("vpu.library", MppTrial.LIBRARY, "not tried: " + trial.reason(),
                    "allow the program to start child processes, then probe again", details);
            case INCOMPLETE -> findings.failed("vpu.library", MppTrial.LIBRARY, trial.reason(),
                    "build and install a current MPP: see ballabox probe --explain vpu.library", details);
            case REFUSED -> findings.failed("vpu.open", "mpp_create, mpp_init(ENC, AVC)", trial.reason(),
                    nodeIsUsable() ? "read MPP's own words below; then restart the board, or install a matching vendor kernel and MPP"
                            : Files.exists(node()) ? "first give access: see vpu.access" : NO_DRIVER, details);
            case HUNG -> findings.failed("vpu.open", "mpp_create, mpp_init(ENC, AVC)", trial.reason(),
                    "restart the board: the VPU or its driver hangs", details);
            case CRASHED -> findings.failed("vpu.open", "mpp_create, mpp_init(ENC, AVC)", trial.reason(),
                    "install MPP and vendor kernel of the same age: see ballabox probe --explain vpu.open", details);
            case OK -> findings.ok("vpu.open", "mpp_create, mpp_init(ENC, AVC)", "Rockchip's library opens the encoder", details);
        }
    }
}
