package org.ballabox.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A hidden file beside a recording that is not finished, locked for as long as somebody works on it. The kernel lets go of
 * the lock when the process ends, however it ends: so a marker that can be locked stands beside what a crash has left.
 */
final class Marker implements AutoCloseable {

    private static final String END = ".recording";

    private final Path marker;
    private final FileChannel channel;

    private Marker(Path marker, FileChannel channel) {
        this.marker = marker;
        this.channel = channel;
    }

    /** Takes the recording for itself; empty when somebody else works on it. */
    static Optional<Marker> take(Path recording) throws IOException {
        var marker = beside(recording);
        var channel = FileChannel.open(marker, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(new Marker(marker, channel));
            }
        } catch (OverlappingFileLockException ourOwn) {
            // another thread of this process writes it now
        }
        channel.close();
        return Optional.empty();
    }

    /** Whether a marker, held by somebody or not, stands beside the recording. */
    static boolean stands(Path recording) {
        return Files.exists(beside(recording));
    }

    private static Path beside(Path recording) {
        return recording.resolveSibling("." + recording.getFileName() + END);
    }

    /** The recording that a marker stands beside; empty when the path is no marker. */
    static Optional<Path> recording(Path path) {
        var name = path.getFileName().toString();
        return name.startsWith(".") && name.endsWith(END)
                ? Optional.of(path.resolveSibling(name.substring(1, name.length() - END.length()))) : Optional.empty();
    }

    /** The recording is finished. */
    void remove() throws IOException {
        Files.deleteIfExists(marker);
        close();
    }

    /** Lets go; the marker stays, and the next start takes care of the recording. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
