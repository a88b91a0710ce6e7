package org.ballabox.bindings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballabox.bindings.CallSites.Call;
import org.ballabox.bindings.gstreamer.gstreamer_h;
import org.junit.jupiter.api.Test;

/**
 * Beside every call of GStreamer that returns a pointer stands who owns it then, and beside every call that takes an argument
 * over, that it does. Here these comments are compared with the introspection files of the installed GStreamer:
 *
 * <ul>
 * <li>{@code transfer none}, {@code transfer full} and {@code transfer container} are the file's own words;
 * <li>{@code transfer floating} is written {@code none} in the files. Where it is possible (a function that is not asked of an object
 * returns something derived from GInitiallyUnowned), {@link #FLOATING} decides, and the library itself is asked whether that is right;
 * <li>{@code takes the …} stands where an argument is {@code full};
 * <li>several calls in one line have several rules, parted by semicolons, in the order in which the calls happen;
 * <li>a result that is not used needs no comment, but it must not be {@code full}, because then it leaks;
 * <li>where no pointer is returned, {@code transfer none} speaks of the arguments: none of them is taken.
 * </ul>
 */
class TransferRulesTest {

    private static final Pattern RULE = Pattern.compile("transfer (none|full|container|floating)\\b.*");

    /** Functions of which the files cannot tell whether what they return floats: whether it does. */
    private static final Map<String, Boolean> FLOATING = Map.of(
            "gst_parse_launch", true,
            "gst_element_factory_make", true,
            "gst_registry_get", false); // the process's one registry

    /** Return their argument, for convenience: what the file says of it is of no use. */
    private static final Set<String> RETURN_THEIR_ARGUMENT = Set.of("gst_object_ref_sink", "g_value_init");

    /**
     * GLib's functions. Their introspection files are in packages that the tests do not need otherwise (and that are not the same
     * in Debian 12 and 13), so this is copied from GLib's reference; where the files are installed, it is compared with them.
     */
    private static final Map<String, String> GLIB = Map.of(
            "g_list_nth_data", "none",
            "g_object_class_find_property", "none",
            "g_object_class_list_properties", "container",
            "g_value_get_string", "none",
            "g_value_get_boxed", "none");

    /** A disagreement: what stands there, and what the file says. */
    private record Wrong(Call call, String why) {

        @Override
        public String toString() {
            var stands = call.comment().isEmpty() ? "no comment" : "\"" + call.comment() + "\"";
            return call.place() + ": " + call.function() + ": " + stands + ", but " + why;
        }
    }

    private static Gir gstreamer() throws Exception {
        return Gir.read("Gst-1.0", "GstBase-1.0", "GstApp-1.0", "GstVideo-1.0");
    }

    private static List<Call> calls() throws Exception {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            return CallSites.find(sources.filter(file -> file.toString().endsWith(".java")).toList(), bound());
        }
    }

    private static Set<String> bound() throws Exception {
        try (var lines = Files.lines(Path.of("jextract/gstreamer.args"))) {
            return lines.filter(line -> line.startsWith("--include-function ")).map(line -> line.substring(19).strip())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean returnsPointer(String function) {
        return Stream.of(gstreamer_h.class.getMethods())
                .anyMatch(method -> method.getName().equals(function) && method.getReturnType() == MemorySegment.class);
    }

    @Test
    void everyCommentAgreesWithTheIntrospectionFiles() throws Exception {
        var gir = gstreamer();
        var lines = calls().stream().collect(Collectors.groupingBy(Call::place, LinkedHashMap::new, Collectors.toList()));
        assertTrue(lines.size() > 50, "calls in only " + lines.size() + " lines: the sources were not read");
        var wrong = lines.values().stream().flatMap(line -> Stream.concat(returned(gir, line), taken(gir, line))).toList();
        assertEquals("", wrong.stream().map(Wrong::toString).collect(Collectors.joining("\n")));
    }

    private static Stream<Wrong> returned(Gir gir, List<Call> line) {
        var rules = rules(line.getFirst().comment());
        var owned = line.stream().filter(call -> returnsPointer(call.function()) && !RETURN_THEIR_ARGUMENT.contains(call.function())).toList();
        var kept = owned.stream().filter(call -> !call.dropped()).toList();
        var wrong = new ArrayList<Wrong>();
        owned.stream().filter(call -> call.dropped() && !expected(gir, call.function()).equals("none"))
                .forEach(call -> wrong.add(new Wrong(call, "what is dropped is transfer " + expected(gir, call.function()))));
        if (kept.isEmpty()) {
            rules.stream().filter(rule -> !rule.equals("none"))
                    .forEach(rule -> wrong.add(new Wrong(line.getFirst(), "nothing is returned that could be transfer " + rule)));
            return wrong.stream();
        }
        for (int i = 0; i < kept.size(); i++) {
            var expected = expected(gir, kept.get(i).function());
            if (rules.size() != kept.size() || !rules.get(i).equals(expected)) {
                wrong.add(new Wrong(kept.get(i), "it is transfer " + expected + (kept.size() > 1 ? " (rule " + (i + 1) + " of the line)" : "")));
            }
        }
        return wrong.stream();
    }

    private static Stream<Wrong> taken(Gir gir, List<Call> line) {
        var comment = line.getFirst().comment();
        boolean says = clauses(comment).anyMatch(clause -> clause.startsWith("takes "));
        var taking = line.stream().filter(call -> gir.function(call.function()).filter(function -> !function.taken().isEmpty()).isPresent()).toList();
        if (taking.isEmpty()) {
            return says ? Stream.of(new Wrong(line.getFirst(), "no argument is taken over")) : Stream.of();
        }
        return says ? Stream.of()
                : taking.stream().map(call -> new Wrong(call, "it takes over " + gir.function(call.function()).orElseThrow().taken()));
    }

    private static List<String> rules(String comment) {
        return clauses(comment).map(RULE::matcher).filter(Matcher::matches).map(match -> match.group(1)).toList();
    }

    private static Stream<String> clauses(String comment) {
        return Stream.of(comment.split(";")).map(String::strip);
    }

    private static String expected(Gir gir, String function) {
        if (GLIB.containsKey(function)) {
            return GLIB.get(function);
        }
        var returned = gir.function(function).map(Gir.Function::returned).orElse("unknown: it is in no introspection file, and not in GLIB above");
        return returned.equals("none") && FLOATING.getOrDefault(function, false) ? "floating" : returned;
    }

    @Test
    void whatMayFloatIsDecided() throws Exception {
        var gir = gstreamer();
        var mayFloat = new TreeSet<String>();
        for (var function : bound()) {
            gir.function(function).filter(found -> found.returned().equals("none") && !found.isMethod() && gir.isInitiallyUnowned(found.type()))
                    .ifPresent(found -> mayFloat.add(function));
        }
        assertEquals(mayFloat, new TreeSet<>(FLOATING.keySet()), "FLOATING above has to say of each whether it does");
    }

    /** One object of each kind, and GObject's own answer. The device monitor looks like the others, and sinks itself. */
    @Test
    void theLibraryFloatsWhatIsSaidToFloat() throws Throwable {
        var floats = new TreeMap<String, Boolean>();
        try (var arena = Arena.ofConfined()) {
            gstreamer_h.gst_init_check(MemorySegment.NULL, MemorySegment.NULL, MemorySegment.NULL);
            var made = new LinkedHashMap<String, MemorySegment>();
            made.put("gst_parse_launch", gstreamer_h.gst_parse_launch(arena.allocateFrom("fakesrc ! fakesink"), MemorySegment.NULL));
            made.put("gst_element_factory_make", gstreamer_h.gst_element_factory_make(arena.allocateFrom("fakesink"), MemorySegment.NULL));
            made.put("gst_device_monitor_new", gstreamer_h.gst_device_monitor_new());
            for (var object : made.entrySet()) {
                floats.put(object.getKey(), isFloating(object.getValue()));
                gstreamer_h.gst_object_unref(object.getValue());
            }
            floats.put("gst_registry_get", isFloating(gstreamer_h.gst_registry_get()));
        }
        var expected = new TreeMap<>(FLOATING);
        expected.put("gst_device_monitor_new", false);
        assertEquals(expected, floats);
    }

    private static boolean isFloating(MemorySegment object) throws Throwable {
        var function = SymbolLookup.libraryLookup("libgobject-2.0.so.0", Arena.global()).find("g_object_is_floating").orElseThrow();
        var handle = Linker.nativeLinker().downcallHandle(function, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        return (int) handle.invokeExact(object) != 0;
    }

    @Test
    void whatIsSaidOfGlibAgreesWithItsIntrospectionFilesWhereTheyAre() throws Exception {
        assumeTrue(Files.exists(Gir.DIRECTORY.resolve("GObject-2.0.gir")) && Files.exists(Gir.DIRECTORY.resolve("GLib-2.0.gir")),
                "skipped: GLib's introspection files are not installed");
        var gir = Gir.read("GLib-2.0", "GObject-2.0");
        var said = GLIB.keySet().stream().collect(Collectors.toMap(function -> function,
                function -> gir.function(function).orElseThrow(() -> new AssertionError(function)).returned()));
        assertEquals(GLIB, said);
    }
}
