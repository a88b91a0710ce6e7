package org.ballabox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballabox.rig.Rig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Every benchmark runs and leaves its figures; how great they are is nobody's business here. */
@Timeout(600)
class BenchmarksIT {

    private JsonObject results;

    @Test
    void quickRunLeavesNothingOut() throws IOException, InterruptedException {
        try (var rig = new Rig()) {
            var log = rig.dir().resolve("benchmarks.log");
            var builder = new ProcessBuilder(Path.of("benchmarks/run").toAbsolutePath().toString(), "--quick", "--results", rig.out().toString())
                    .redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().put("BALLABOX_JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
            var process = builder.start();
            if (!process.waitFor(540, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
            assertEquals(0, process.waitFor(), Files.readString(log));
            var directory = Rig.list(rig.out()).getFirst();
            results = JsonParser.parseString(Files.readString(directory.resolve("results.json"))).getAsJsonObject();

            assertEquals(cross(List.of("downcall", "refUnref", "stringOut", "propertySet", "upcall"), List.of("generated", "c", "jnaDirect", "jnaInterface"),
                    List.of("downcall critical"), cross(List.of("downcall", "refUnref", "stringOut", "propertySet"), List.of("gst1JavaCore", "javaGi"))),
                    rows("calls"));
            assertEquals(cross(List.of("message eos", "message state", "message error", "message element"),
                    List.of("generated", "c", "gst1JavaCore", "gst1JavaCoreSync", "javaGi"), List.of("idle generated")), rows("bus"));
            assertEquals(cross(List.of("sample 64", "sample 4096", "sample 1048576", "sample 8388608"), List.of("generated", "gst1JavaCore")), rows("bridge"));
            assertEquals(cross(List.of("small"), List.of("generated", "generated, class cache", "gst1JavaCore", "javaGi", "pyGObject", "gst-launch"),
                    cross(List.of("recording"), List.of("ballabox", "ballabox, class cache", "scene.c"))), rows("start"));
            assertEngine();
            assertTrue(rows("encode").containsAll(List.of("720p x264enc ultrafast", "720p x264enc medium")), rows("encode").toString());
            assertEquals(Set.of("0 streams ballabox", "2 streams ballabox", "640x360 at 30 ballabox", "1280x720 at 60, x264enc ballabox",
                    "each stream more slope"), rows("scale"));
            assertVpu();

            var report = Files.readString(directory.resolve("report.md"));
            assertTrue(report.contains("| downcall / JNA direct |") && report.contains("## scale"), report);
            for (var chart : report.lines().filter(line -> line.startsWith("![")).map(line -> line.replaceAll(".*\\((.*)\\)", "$1")).toList()) {
                assertTrue(Files.readString(directory.resolve(chart)).contains("<svg"), chart);
            }
        }
    }

    /** The names of threads are GStreamer's and the libraries': of them only the recorder's own are known here. */
    private void assertEngine() {
        var subjects = List.of("x264 NV12", "null NV12", "null BGRx");
        var threads = rows("engine").stream().filter(row -> row.startsWith("threads, ")).collect(Collectors.toCollection(TreeSet::new));
        for (var subject : subjects) {
            assertTrue(threads.containsAll(cross(List.of("threads, " + subject), List.of("recording", "file", "stream-1", "mic", "scene", "(small ones)"))),
                    threads.toString());
        }
        var others = rows("engine");
        others.removeAll(threads);
        assertEquals(cross(subjects, List.of("ballabox", "scene.c", "gst-launch, original"), cross(List.of("libyuv"),
                List.of("ARGBToNV12 1080p", "I420 640x480 to 320x240", "I420 640x480 to BGRx 320x240", "memcpy of a BGRx frame"))), others);
    }

    /** Where there is no VPU the report says so. */
    private void assertVpu() {
        var skipped = new TreeSet<String>();
        results.getAsJsonArray("skipped").forEach(entry -> skipped.add(entry.getAsJsonObject().get("what").getAsString()));
        if (!Files.exists(Path.of("/dev/mpp_service"))) {
            assertTrue(skipped.containsAll(List.of("mpph264enc NV12", "mpph264enc BGRx")), skipped.toString());
        }
    }

    /** What has a figure, as "subject variant". */
    private Set<String> rows(String group) {
        var rows = new TreeSet<String>();
        for (var entry : results.getAsJsonArray("results")) {
            var result = entry.getAsJsonObject();
            if (result.get("group").getAsString().equals(group)) {
                assertTrue(Double.isFinite(result.get("median").getAsDouble()), result.toString());
                rows.add(result.get("subject").getAsString() + " " + result.get("variant").getAsString());
            }
        }
        return rows;
    }

    @SafeVarargs
    private static Set<String> cross(List<String> subjects, List<String> variants, java.util.Collection<String>... more) {
        var rows = new TreeSet<String>();
        subjects.forEach(subject -> variants.forEach(variant -> rows.add(subject + " " + variant)));
        Stream.of(more).forEach(rows::addAll);
        return rows;
    }
}
