package org.ballabox.cli;

import java.util.Locale;
import org.ballabox.engine.FileStatus;
import org.ballabox.engine.RecorderStatus;
import org.ballabox.engine.SourceStatus;
import org.ballabox.engine.StreamStatus;

/** A recording's state in one line. Pure but for the rates, which are measured between two calls. */
final class LiveLine {

    private static final int METER_WIDTH = 8;
    /** What an empty and a full meter mean, in dBFS. */
    private static final double QUIETEST = -48;

    private double lastSeconds;
    private long lastBytes;
    private long lastFrames;
    private double bitsPerSecond;
    private double framesPerSecond;

    String of(RecorderStatus status) {
        measure(status.file());
        if (!Double.isNaN(status.finishing()) && status.file().path() == null) {
            return finishing(status.finishing());
        }
        var file = status.file();
        var head = !file.paused().isEmpty() ? "‖ " + file.paused() : file.path() == null ? "○ starting" : "● " + clock(file.seconds());
        var line = new StringBuilder(String.format(Locale.ROOT, "%s  %s  %.2f Mbit/s  %.1f fps  %d dropped", head,
                size(file.bytes()), bitsPerSecond / 1e6, framesPerSecond, file.dropped()));
        for (var source : status.sources()) {
            line.append("  ").append(source(source));
        }
        int number = 0;
        for (var stream : status.streams()) {
            line.append("  ").append(status.streams().size() > 1 ? "stream " + ++number : "stream").append(' ').append(stream(stream));
        }
        return line.toString();
    }

    /** @param share 0 to 1 */
    static String finishing(double share) {
        return String.format(Locale.ROOT, "finishing the file … %3.0f %%", share * 100);
    }

    /** Against the recording's own time, which the numbers belong to; a new file begins with no bytes. */
    private void measure(FileStatus file) {
        double passed = file.seconds() - lastSeconds;
        if (passed >= 0 && passed < 0.9) {
            return;
        }
        if (passed > 0 && file.bytes() >= lastBytes) {
            bitsPerSecond = (file.bytes() - lastBytes) * 8 / passed;
            framesPerSecond = (file.frames() - lastFrames) / passed;
        }
        lastSeconds = file.seconds();
        lastBytes = file.bytes();
        lastFrames = file.frames();
    }

    private static String source(SourceStatus source) {
        boolean isSound = source.name().equals("mic") || source.name().equals("desktop");
        return switch (source.state()) {
            case LIVE -> isSound ? source.name() + " " + meter(source.level()) : source.name() + " ✓";
            case STARTING -> source.name() + " …";
            case LOST -> source.name() + " ✗";
        };
    }

    private static String stream(StreamStatus stream) {
        return switch (stream.state()) {
            case LIVE -> "✓" + (stream.droppedFrames() > 0 ? " (" + stream.droppedFrames() + " dropped)" : "");
            case CONNECTING -> "connecting";
            case WAITING -> "✗ retrying";
            case STOPPED -> "ended";
        };
    }

    /** @param level dBFS */
    static String meter(double level) {
        double share = Double.isNaN(level) ? 0 : Math.clamp(1 - level / QUIETEST, 0, 1);
        int filled = (int) Math.round(share * METER_WIDTH);
        return "█".repeat(filled) + "░".repeat(METER_WIDTH - filled);
    }

    static String clock(double seconds) {
        long whole = (long) seconds;
        return String.format(Locale.ROOT, "%02d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60);
    }

    static String size(long bytes) {
        return bytes < 1L << 30 ? String.format(Locale.ROOT, "%.1f MB", bytes / 1048576.0)
                : String.format(Locale.ROOT, "%.2f GB", bytes / 1073741824.0);
    }
}
