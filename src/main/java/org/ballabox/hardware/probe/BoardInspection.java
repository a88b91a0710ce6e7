package org.ballabox.hardware.probe;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/** Which board and which kernel: whether there can be a VPU at all. */
final class BoardInspection implements Inspection {

    private static final String COMPATIBLE = "/proc/device-tree/compatible";
    private static final String MODEL = "/proc/device-tree/model";
    private static final String RELEASE = "/proc/sys/kernel/osrelease";

    private final Surroundings surroundings;

    BoardInspection(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public List<Step> steps() {
        return List.of(Step.of("board.model", this::model), Step.of("board.kernel", this::kernel));
    }

    /** Whether the device tree names a chip of Rockchip's. */
    static boolean isRockchip(Surroundings surroundings) {
        return FileAccess.text(surroundings.path(COMPATIBLE)).orElse("").contains("rockchip,");
    }

    /** Whether the kernel has Rockchip's driver, seen by what only that driver makes. */
    static boolean hasVendorDriver(Surroundings surroundings) {
        return Files.exists(surroundings.path(VpuInspection.NODE)) || Files.isDirectory(surroundings.path(VpuInspection.PROC));
    }

    private void model(Findings findings) {
        var compatible = FileAccess.text(surroundings.path(COMPATIBLE)).map(text -> text.replace('\0', ' '));
        if (compatible.isEmpty()) {
            findings.warning("board.model", COMPATIBLE, "not a board: there is no device tree",
                    "nothing to fix on a PC: it encodes in software. The hardware encoder needs a board with an RK3588 or RK356x");
            return;
        }
        var model = FileAccess.text(surroundings.path(MODEL)).orElse("a board without a name");
        if (compatible.get().contains("rockchip,rk3588") || compatible.get().contains("rockchip,rk35")) {
            findings.ok("board.model", COMPATIBLE, model, "compatible: " + compatible.get());
        } else if (compatible.get().contains("rockchip,")) {
            findings.warning("board.model", COMPATIBLE, model + ": a Rockchip chip that this program was never tried on",
                    "nothing to fix; tell us whether it works", "compatible: " + compatible.get());
        } else {
            findings.warning("board.model", COMPATIBLE, model + ": not a Rockchip chip",
                    "nothing to fix: it encodes with what GStreamer has for this board, or in software", "compatible: " + compatible.get());
        }
    }

    private void kernel(Findings findings) {
        var release = FileAccess.text(surroundings.path(RELEASE)).orElse("unknown");
        if (!isRockchip(surroundings)) {
            findings.ok("board.kernel", RELEASE, release);
        } else if (hasVendorDriver(surroundings)) {
            findings.ok("board.kernel", RELEASE, release + ", with Rockchip's VPU driver");
        } else if (isVendorName(release)) {
            findings.failed("board.kernel", RELEASE, release + ": a vendor kernel, but its VPU driver has not started",
                    "look for the reason: sudo dmesg | grep -i mpp — and choose the device tree of your board in the boot configuration");
        } else {
            findings.failed("board.kernel", RELEASE, release + ": a mainline kernel, which has no driver for the H.264 encoder",
                    "install the vendor kernel and restart: sudo apt install linux-image-vendor-rk35xx linux-dtb-vendor-rk35xx && sudo reboot");
        }
    }

    private static boolean isVendorName(String release) {
        var name = release.toLowerCase(Locale.ROOT);
        return name.contains("vendor") || name.contains("legacy") || name.contains("rockchip") || name.contains("rk35");
    }
}
