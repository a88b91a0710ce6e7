package org.ballabox.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Cameras and an HDMI input for the rig's programs, by the library of src/test/c/fakevideo.c, which says what the lines of a
 * device can be. Programs that are already running when this is installed see nothing of it.
 */
public final class FakeCamera {

    private final Path dir;
    private final Path draft;

    private FakeCamera(Rig rig) throws IOException {
        dir = Files.createDirectories(rig.dir().resolve("cameras"));
        draft = rig.dir().resolve("camera-draft");
    }

    public static FakeCamera install(Rig rig) {
        var library = rig.dir().resolve("fakevideo.so").toString();
        // Compiled before it is preloaded: a compiler needs no camera.
        rig.run("gcc", "-O2", "-shared", "-fPIC", "-o", library, Path.of("src/test/c/fakevideo.c").toAbsolutePath().toString(), "-ldl", "-lpthread");
        try {
            var camera = new FakeCamera(rig);
            rig.environment().merge("LD_PRELOAD", library, (others, ours) -> others + ":" + ours);
            rig.environment().put("FAKEVIDEO", camera.dir.toString());
            camera.ownRegistry(rig);
            return camera;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** GStreamer loads its plugin for V4L2 again whenever devices have changed; other rigs shall not see these. */
    private void ownRegistry(Rig rig) throws IOException {
        var own = rig.dir().resolve("registry.bin");
        var common = rig.environment().put("GST_REGISTRY", own.toString());
        if (common != null && !common.equals(own.toString()) && Files.exists(Path.of(common))) {
            Files.copy(Path.of(common), own, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Plugs a device in as {@code /dev/videoN}. Who has an earlier device of that number open has lost it. */
    public void plug(int number, String... lines) {
        var all = new ArrayList<>(List.of(lines));
        all.add("plugged=" + System.nanoTime());
        try {
            Files.deleteIfExists(lock(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(number, all);
    }

    /** Pulls a device out. */
    public void unplug(int number) {
        try {
            Files.deleteIfExists(file(number));
            Files.deleteIfExists(lock(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes how a device behaves, even while it streams. */
    public void set(int number, String key, Object value) {
        try {
            var lines = new ArrayList<>(Files.readAllLines(file(number)));
            lines.removeIf(line -> line.startsWith(key + "="));
            lines.add(key + "=" + value);
            write(number, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(int number) {
        return dir.resolve("video" + number);
    }

    /** By it one who streams keeps others out; a device that has just been plugged in is free. */
    private Path lock(int number) {
        return dir.resolve("video" + number + ".lock");
    }

    /** In one step, as devices read it at any time. */
    private void write(int number, List<String> lines) {
        try {
            Files.write(draft, lines);
            Files.move(draft, file(number), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
