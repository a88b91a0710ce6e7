package org.ballabox.hardware.probe;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ballabox.settings.Settings;

/** Where recordings go: may it be written, how much fits, how fast, how big may a file be. */
final class StorageInspection implements Inspection {

    private static final int MEGABYTE = 1 << 20;
    private static final int TRIAL_MEGABYTES = 64;
    /** A slow card need not write them all to be known as slow. */
    private static final long TRIAL_NANOS = Duration.ofMillis(1500).toNanos();
    private static final Set<String> FOUR_GIGABYTES = Set.of("vfat", "msdos");

    private final Settings settings;
    private final Surroundings surroundings;

    StorageInspection(Settings settings, Surroundings surroundings) {
        this.settings = settings;
        this.surroundings = surroundings;
    }

    @Override
    public List<Step> steps() {
        return List.of(Step.of("storage.directory", this::directory), Step.of("storage.space", this::space),
                Step.of("storage.filesystem", this::fileSystem), new Step("storage.speed", Duration.ofSeconds(10), this::speed));
    }

    /** The output directory, or the nearest one above it while it is not made. */
    private Path place() {
        var dir = settings.output().dir();
        while (!Files.exists(dir) && dir.getParent() != null) {
            dir = dir.getParent();
        }
        return dir;
    }

    private boolean isWritable() {
        return Files.isDirectory(place()) && Files.isWritable(place());
    }

    private double bytesPerSecond() {
        return (settings.video().bitrate() + settings.audio().bitrate()) / 8.0;
    }

    private void directory(Findings findings) {
        var dir = settings.output().dir();
        var shown = surroundings.shown(dir);
        if (!Files.isDirectory(place())) {
            findings.failed("storage.directory", shown, surroundings.shown(place()) + " is not a directory", "choose another one: --output-dir DIR");
        } else if (!isWritable()) {
            findings.failed("storage.directory", shown, "this user may not write there (" + FileAccess.mode(place()) + ")",
                    "sudo chown " + surroundings.user() + " " + surroundings.shown(place()) + ", or choose another one: --output-dir DIR");
        } else {
            findings.ok("storage.directory", shown, Files.isDirectory(dir) ? "can be written" : "will be made");
        }
    }

    private void space(Findings findings) {
        long usable = place().toFile().getUsableSpace();
        if (usable == 0 && place().toFile().getTotalSpace() == 0) {
            return; // nobody knows here
        }
        long room = usable - settings.output().reserve();
        double minutes = room / bytesPerSecond() / 60;
        var seen = String.format(Locale.ROOT, "room for %.0f minutes at %.1f Mbit/s", Math.max(0, minutes), bytesPerSecond() * 8 / 1e6);
        var looked = "free space, less output.reserve";
        if (room <= 0) {
            findings.failed("storage.space", looked, "no room: " + (usable >> 20) + " MB are free, and " + (settings.output().reserve() >> 20) + " MB are kept",
                    "delete or move old recordings, or choose another place: --output-dir DIR");
        } else if (minutes < 30) {
            findings.warning("storage.space", looked, seen, "delete or move old recordings, or choose another place: --output-dir DIR");
        } else {
            findings.ok("storage.space", looked, seen);
        }
    }

    private void fileSystem(Findings findings) {
        var type = mountedType(FileAccess.text(surroundings.path("/proc/self/mountinfo")).orElse(""), place());
        if (FOUR_GIGABYTES.contains(type) && settings.output().segment().map(segment -> segment.toSeconds() * bytesPerSecond() > 3.5e9).orElse(true)) {
            findings.warning("storage.filesystem", "/proc/self/mountinfo", type + " holds no file over 4 GB: " + (int) (4e9 / bytesPerSecond() / 60) + " minutes",
                    "begin a new file before that: --output-segment 60min, or format the disk as ext4 or exfat");
        } else if (!type.isEmpty()) {
            findings.ok("storage.filesystem", "/proc/self/mountinfo", type);
        }
    }

    /** The type of the file system that a path is on; empty when the table does not say. Pure. */
    static String mountedType(String mountInfo, Path path) {
        var type = "";
        int longest = -1;
        for (var line : mountInfo.lines().toList()) {
            var fields = line.split(" ");
            int separator = List.of(fields).indexOf("-");
            if (separator < 0 || fields.length < 6) {
                continue;
            }
            var point = Path.of(fields[4].replace("\\040", " "));
            if (path.startsWith(point) && point.getNameCount() >= longest) {
                longest = point.getNameCount();
                type = fields[separator + 1];
            }
        }
        return type;
    }

    private void speed(Findings findings) {
        if (!isWritable()) {
            return;
        }
        var looked = TRIAL_MEGABYTES + " MB written and synced";
        if (place().toFile().getUsableSpace() < settings.output().reserve() + (long) TRIAL_MEGABYTES * MEGABYTE) {
            return; // said already
        }
        Path file = null;
        try {
            file = Files.createTempFile(place(), ".ballabox-probe-", ".tmp");
            double perSecond = write(file);
            var seen = String.format(Locale.ROOT, "%.0f MB a second, %.0f times what a recording needs", perSecond / 1e6, perSecond / bytesPerSecond());
            if (perSecond < 3 * bytesPerSecond()) {
                findings.warning("storage.speed", looked, seen, "record to a faster disk: --output-dir DIR, or with a lower bitrate: --video-bitrate 3M");
            } else {
                findings.ok("storage.speed", looked, seen);
            }
        } catch (IOException e) {
            findings.failed("storage.speed", looked, "writing fails: " + e.getMessage(), "check the disk (sudo dmesg | tail), or choose another one: --output-dir DIR");
        } finally {
            if (file != null) {
                file.toFile().delete();
            }
        }
    }

    /** Bytes a second, the sync included. */
    private double write(Path file) throws IOException {
        var block = ByteBuffer.allocateDirect(MEGABYTE);
        long begin = surroundings.nanoTime().getAsLong();
        long written = 0;
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            while (written < (long) TRIAL_MEGABYTES * MEGABYTE && surroundings.nanoTime().getAsLong() - begin < TRIAL_NANOS) {
                written += channel.write(block.clear());
                if (written % (8L * MEGABYTE) == 0) {
                    channel.force(false);
                }
            }
            channel.force(false);
        }
        return written * 1e9 / Math.max(1, surroundings.nanoTime().getAsLong() - begin);
    }
}
