package org.ballabox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ballabox.rig.Media;
import org.ballabox.rig.Rig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The same jar on Debian 13 for arm64, with its Java 25 and GStreamer 1.26, instruction by instruction under qemu. Skipped,
 * with the reason, where the tree cannot be made.
 */
@Tag("arm64")
@Timeout(900)
class Arm64IT {

    private static final Path TREE = Path.of("target/arm64").toAbsolutePath();

    private static Rig rig;

    @BeforeAll
    static void prepare() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/qemu-aarch64-static")), "qemu-user-static is not installed");
        var log = Files.createTempFile(TREE.getParent(), "arm64", ".log");
        var process = new ProcessBuilder("src/test/sh/arm64-tree", TREE.toString()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        boolean made = process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        assumeTrue(made, "no arm64 tree: " + Files.readString(log));
        rig = new Rig();
        run("pipeline"); // the list of plugins takes qemu long to write, and is not what is tested
    }

    @AfterAll
    static void end() {
        if (rig != null) {
            rig.close();
        }
    }

    private record Run(int exit, String out, String err) {}

    private static Run run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("qemu-aarch64-static", TREE + "/usr/lib/jvm/java-25-openjdk-arm64/bin/java", "-Xint", "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED", "-jar", Rig.JAR.toString()));
        command.addAll(List.of(arguments));
        var out = rig.dir().resolve("out.txt");
        var err = rig.dir().resolve("err.txt");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(java.util.Map.of("PATH", "/usr/bin:/bin", "QEMU_LD_PREFIX", TREE.toString(), "HOME", rig.dir().resolve("home").toString(),
                "XDG_RUNTIME_DIR", rig.dir().resolve("run").toString(), "GST_REGISTRY", rig.dir().resolve("arm64-registry.bin").toString(),
                "GST_REGISTRY_FORK", "no", "GST_PLUGIN_SYSTEM_PATH", TREE + "/usr/lib/aarch64-linux-gnu/gstreamer-1.0"));
        var process = builder.start();
        try {
            assertTrue(process.waitFor(6, TimeUnit.MINUTES), Files.readString(err));
            return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void fullReport() throws IOException, InterruptedException {
        var run = run("probe", "--json", "--screen-source", "test", "--video-width", "320", "--video-height", "240", "--output-dir", rig.out().toString());
        var json = JsonParser.parseString(run.out).getAsJsonObject();
        var findings = json.getAsJsonArray("findings").toString();
        for (var group : List.of("board", "gstreamer", "vpu", "display", "camera", "sound", "storage", "network", "service")) {
            assertTrue(findings.contains("\"group\":\"" + group + "\""), group + " in " + run.out + run.err);
        }
        assertTrue(findings.contains("\"seen\":\"1.26"), "GStreamer 1.26: " + findings);
        assertEquals(10, run.exit, run.out + run.err);
    }

    @Test
    void recording() throws IOException, InterruptedException {
        var run = run("run", "--duration", "3s", "--screen-source", "test", "--camera-source", "none", "--mic-source", "test", "--desktop-source", "none",
                "--video-width", "320", "--video-height", "240", "--video-fps", "5", "--output-dir", rig.out().toString(), "--output-finalize", "off");
        assertEquals(0, run.exit, run.err);
        var file = new Media(Path.of(run.out.strip()));
        assertEquals("", file.decodeErrors());
        assertEquals(3, file.decodedSeconds(), 0.3, run.err);
    }
}
