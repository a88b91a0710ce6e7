package org.ballabox.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compiles the stand-in for mpph264enc and lets the rig's programs find it. */
public final class FakeVpu {

    private FakeVpu() {}

    public static void install(Rig rig) {
        var dir = rig.dir().resolve("plugins");
        try {
            Files.createDirectories(dir);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rig.run("bash", "-c", "gcc -shared -fPIC -o " + dir + "/libgstrockchipmpp.so " + Path.of("src/test/c/fakempp.c").toAbsolutePath()
                + " $(pkg-config --cflags --libs gstreamer-1.0)");
        rig.environment().put("GST_PLUGIN_PATH", dir.toString());
        rig.environment().put("GST_REGISTRY", rig.dir().resolve("registry.bin").toString());
        rig.environment().put("FAKE_MPP_REPORT", rig.dir().resolve("report").toString());
    }
}
