package org.ballabox.bindings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SymbolLookup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The committed bindings against what is installed here: a C program compiled with the real headers says how big every struct
 * is, where its fields lie and what every constant is; and the real libraries must have every function.
 */
class BindingsTest {

    @TempDir
    private Path dir;

    /** What an argument file selects. */
    private record Selection(String name, String javaPackage, String headerClass, List<String> libraries,
            Map<String, List<String>> included) {

        static Selection read(String name) throws IOException {
            return read(Path.of(""), name);
        }

        static Selection read(Path root, String name) throws IOException {
            var words = Files.readAllLines(root.resolve("jextract").resolve(name + ".args")).stream().map(String::strip)
                    .filter(line -> !line.isEmpty()).map(line -> line.split("\\s+", 2)).toList();
            var included = words.stream().filter(pair -> pair[0].startsWith("--include-"))
                    .collect(Collectors.groupingBy(pair -> pair[0].substring(10), Collectors.mapping(pair -> pair[1], Collectors.toList())));
            return new Selection(name, value(words, "-t"), value(words, "--header-class-name"),
                    words.stream().filter(pair -> pair[0].equals("-l")).map(pair -> pair[1].substring(1)).toList(), included);
        }

        private static String value(List<String[]> words, String option) {
            return words.stream().filter(pair -> pair[0].equals(option)).findFirst().orElseThrow()[1];
        }

        List<String> of(String kind) {
            return included.getOrDefault(kind, List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gstreamer", "pulse_simple", "x11", "yuv", "rockchip_mpp", "mpp_service"})
    void layoutsAndConstantsAreThoseOfTheHeaders(String name) throws Exception {
        var expected = fromJava(name);
        assertEquals(expected, fromC(Selection.read(name), new ArrayList<>(expected.keySet())));
    }

    /** A process of its own, because a header class loads its libraries, and MPP's is not here: an empty one stands in. */
    private Map<String, Long> fromJava(String name) throws Exception {
        run("gcc -shared -fPIC -o librockchip_mpp.so.1 -x c /dev/null");
        var output = run("LD_LIBRARY_PATH=. " + Path.of(System.getProperty("java.home"), "bin/java") + " --enable-native-access=ALL-UNNAMED -cp '"
                + Stream.of(System.getProperty("java.class.path").split(":")).map(path -> Path.of(path).toAbsolutePath().toString())
                        .collect(Collectors.joining(":"))
                + "' '" + Dump.class.getName() + "' " + name + " " + Path.of("").toAbsolutePath());
        var found = new LinkedHashMap<String, Long>();
        output.lines().map(line -> line.split("\t")).forEach(pair -> found.put(pair[0], Long.valueOf(pair[1])));
        assertTrue(!found.isEmpty(), output);
        return found;
    }

    /** Prints what the Java side thinks, as C expressions with their values. */
    static final class Dump {

        private Dump() {}

        public static void main(String[] arguments) throws Exception {
            var selection = Selection.read(Path.of(arguments[1]), arguments[0]);
            for (var kind : List.of("struct", "union", "typedef")) {
                for (var type : selection.of(kind)) {
                    var made = Class.forName(selection.javaPackage() + "." + type);
                    if (Stream.of(made.getMethods()).anyMatch(method -> method.getName().equals("layout"))) { // a callback has none
                        print(kind.equals("typedef") ? type : kind + " " + type, (GroupLayout) made.getMethod("layout").invoke(null));
                    }
                }
            }
            var header = Class.forName(selection.javaPackage() + "." + selection.headerClass());
            for (var constant : selection.of("constant")) {
                System.out.println("(int) (" + constant + ")\t" + header.getMethod(constant).invoke(null));
            }
        }

        private static void print(String type, GroupLayout layout) {
            System.out.println("sizeof(" + type + ")\t" + layout.byteSize());
            for (var member : layout.memberLayouts()) {
                member.name().ifPresent(field -> System.out.println("offsetof(" + type + ", " + field + ")\t"
                        + layout.byteOffset(MemoryLayout.PathElement.groupElement(field))));
            }
        }
    }

    /** A function or constant stands in a source; a struct or callback too, or inside another struct of the bindings. */
    @ParameterizedTest
    @ValueSource(strings = {"gstreamer", "pulse_simple", "x11", "yuv", "rockchip_mpp", "mpp_service"})
    void onlyWhatIsUsedIsSelected(String name) throws IOException {
        var selection = Selection.read(name);
        var sources = text(Path.of("src/main/java"), "");
        var unused = new TreeSet<String>();
        selection.included().forEach((kind, names) -> {
            for (var selected : names) {
                var word = Pattern.compile("\\b" + Pattern.quote(selected) + "\\b");
                boolean isType = !kind.equals("function") && !kind.equals("constant");
                if (!word.matcher(sources).find() && !(isType && isInside(selection, selected))) {
                    unused.add(selected);
                }
            }
        });
        assertEquals(new TreeSet<>(), unused);
    }

    private static boolean isInside(Selection selection, String type) {
        try {
            return text(Path.of("src/native-bindings", selection.javaPackage().split("\\.")), type + ".java").contains(" " + type + ".layout()");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All sources of a folder but one. */
    private static String text(Path dir, String except) throws IOException {
        try (var files = Files.walk(dir)) {
            var all = new StringBuilder();
            for (var file : files.filter(file -> file.toString().endsWith(".java") && !file.getFileName().toString().equals(except)).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    /** Without jextract on the path, and with nothing written. */
    @Test
    void theGeneratorSaysThatItNeedsJextract() throws Exception {
        var process = new ProcessBuilder("env", "-i", "PATH=/usr/bin:/bin", "bash", Path.of("jextract/generate.sh").toAbsolutePath().toString())
                .redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        Assumptions.assumeFalse(Files.exists(Path.of("/usr/bin/jextract")), "skipped: jextract is installed in /usr/bin");
        assertEquals(1, process.waitFor(), output);
        assertTrue(output.contains("jextract is not on PATH"), output);
    }

    private static boolean isInstalled(String library) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }

    private Map<String, Long> fromC(Selection selection, List<String> expressions) throws Exception {
        var source = new StringBuilder("#include <stddef.h>\n#include <stdio.h>\n#include \"" + selection.name() + ".h\"\nint main(void) {\n");
        for (var expression : expressions) {
            source.append("    printf(\"%ld\\n\", (long) ").append(expression).append(");\n");
        }
        Files.writeString(dir.resolve("check.c"), source.append("    return 0;\n}\n"));
        var flags = switch (selection.name()) {
            case "gstreamer" -> "$(pkg-config --cflags gstreamer-app-1.0 gstreamer-video-1.0)";
            case "pulse_simple" -> "$(pkg-config --cflags libpulse-simple)";
            case "x11" -> "$(pkg-config --cflags x11)";
            default -> "";
        };
        var output = run("gcc -w -I" + Path.of("jextract").toAbsolutePath() + " " + flags + " -o check check.c && ./check");
        var values = output.strip().lines().map(Long::valueOf).toList();
        var found = new LinkedHashMap<String, Long>();
        for (int i = 0; i < expressions.size(); i++) {
            found.put(expressions.get(i), values.get(i));
        }
        return found;
    }

    private String run(String command) throws Exception {
        var process = new ProcessBuilder("bash", "-c", command).directory(dir.toFile()).redirectErrorStream(true).start();
        var output = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), output);
        return output;
    }

    @ParameterizedTest
    @ValueSource(strings = {"gstreamer", "pulse_simple", "x11", "yuv", "rockchip_mpp", "mpp_service"})
    void everyFunctionIsInTheInstalledLibrary(String name) throws Exception {
        var selection = Selection.read(name);
        var header = Class.forName(selection.javaPackage() + "." + selection.headerClass(), false, getClass().getClassLoader());
        var declared = Stream.of(header.getDeclaredMethods()).map(java.lang.reflect.Method::getName)
                .filter(method -> method.endsWith("$address")).map(method -> method.replace("$address", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(selection.of("function")), declared, "the bindings are not those of the argument file");
        var missing = selection.libraries().stream().filter(library -> !isInstalled(library)).toList();
        // Rockchip's library is in no package: its functions are compared with a stand-in by the probe's tests
        Assumptions.assumeTrue(missing.isEmpty() || !name.equals("rockchip_mpp"),
                () -> "skipped: " + missing + " is not on this machine (it comes with Rockchip's MPP)");
        assertEquals(List.of(), missing, "libraries that are not installed");
        try (var arena = Arena.ofConfined()) {
            for (var function : declared) {
                assertTrue(selection.libraries().stream().anyMatch(library ->
                        SymbolLookup.libraryLookup(library, arena).find(function).isPresent()), function);
            }
        }
    }
}
