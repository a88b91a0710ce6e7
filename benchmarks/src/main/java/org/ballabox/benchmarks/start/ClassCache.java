package org.ballabox.benchmarks.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ballabox.benchmarks.Plan;
import org.ballabox.benchmarks.process.Measured;

/** The class cache that the launcher gives the recorder, and the same for other programs. */
public final class ClassCache {

    private ClassCache() {}

    /** Makes the recorder's, as the launcher does; returns the options that use it. */
    public static List<String> ofRecorder(Plan plan, Path directory, Map<String, String> environment) throws Exception {
        var cache = directory.resolve("classes.cache");
        var practice = Files.createDirectories(directory.resolve("practice"));
        Measured.start(directory, environment, plan.recorder(List.of(make(cache)), "demo", "--duration", "1s", "--output-dir", practice.toString())).await(60);
        return List.of(use(cache));
    }

    /** Makes a program's, by running it once; returns the options that use it. */
    static List<String> of(Plan plan, Path directory, Map<String, String> environment, Class<?> main, String... arguments) throws Exception {
        var cache = directory.resolve(main.getSimpleName() + ".cache");
        Measured.start(directory, environment, plan.program(List.of(make(cache)), main, arguments)).await(60);
        return List.of(use(cache));
    }

    private static boolean hasAot() {
        return Runtime.version().feature() >= 25;
    }

    private static String make(Path cache) {
        return (hasAot() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + cache;
    }

    private static String use(Path cache) {
        return (hasAot() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + cache;
    }
}
