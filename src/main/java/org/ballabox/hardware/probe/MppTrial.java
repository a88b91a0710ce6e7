package org.ballabox.hardware.probe;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.ballabox.bindings.mpp.rockchip_mpp_h;

/**
 * Opens the encoder through Rockchip's library, in a child process: loading the library sends the whole process's log
 * elsewhere and opens the heaps, and a broken one crashes or hangs. The child says what it is about to do, so that the last
 * line tells where it ended.
 */
public final class MppTrial {

    static final String LIBRARY = "librockchip_mpp.so.1";
    static final Duration BOUND = Duration.ofSeconds(4);
    private static final List<String> SYMBOLS = List.of("mpp_create", "mpp_init", "mpp_destroy");
    private static final String PREFIX = "trial: ";

    private MppTrial() {}

    /** How it went. */
    enum Outcome { OK, ABSENT, INCOMPLETE, REFUSED, HUNG, CRASHED, NOT_STARTED }

    /**
     * @param reason in a few words; empty when all went well
     * @param details what the library says of itself, and its own log
     */
    record Result(Outcome outcome, String reason, List<String> details) {}

    // ---- the parent's side

    static Result run(Surroundings surroundings) throws IOException, InterruptedException {
        var output = Files.createTempFile("ballabox-mpp", ".log");
        try {
            var command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                    "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), MppTrial.class.getName());
            Process child;
            try {
                var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
                builder.environment().put("mpp_syslog_perror", "1"); // MPP's log goes to standard error too
                child = builder.start();
            } catch (IOException e) {
                return new Result(Outcome.NOT_STARTED, "no child process can be started here", List.of(e.getMessage()));
            }
            boolean ended = child.waitFor(BOUND.toMillis(), TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();
            return judge(Files.readString(output).lines().toList(), ended, child.exitValue());
        } finally {
            Files.deleteIfExists(output);
        }
    }

    /** What the child's words come to. Pure. */
    static Result judge(List<String> lines, boolean ended, int exit) {
        var steps = lines.stream().filter(line -> line.startsWith(PREFIX)).map(line -> line.substring(PREFIX.length())).toList();
        var last = steps.isEmpty() ? "nothing" : steps.getLast();
        var details = new ArrayList<String>();
        steps.stream().filter(step -> step.startsWith("has ")).map(step -> step.substring(4)).forEach(details::add);
        lines.stream().filter(line -> !line.startsWith(PREFIX)).limit(12).map(line -> "MPP: " + line).forEach(details::add);
        if (!ended) {
            return new Result(Outcome.HUNG, "hangs in " + last.replaceFirst("^calls ", ""), details);
        }
        if (last.equals("done")) {
            return new Result(Outcome.OK, "", details);
        }
        if (last.startsWith("absent")) {
            return new Result(Outcome.ABSENT, "", details);
        }
        if (last.startsWith("lacks ")) {
            return new Result(Outcome.INCOMPLETE, "Rockchip's library lacks " + last.substring(6), details);
        }
        if (last.startsWith("refused ")) {
            return new Result(Outcome.REFUSED, last.substring(8), details);
        }
        return new Result(Outcome.CRASHED, "crashes in " + last.replaceFirst("^calls ", "") + " (exit code " + exit + ")", details);
    }

    // ---- the child's side

    /** The child process; not for people. */
    public static void main(String[] arguments) {
        try (var arena = Arena.ofConfined()) {
            SymbolLookup library;
            try {
                library = SymbolLookup.libraryLookup(LIBRARY, arena);
            } catch (IllegalArgumentException notFound) {
                say("absent");
                return;
            }
            var lacking = SYMBOLS.stream().filter(name -> library.find(name).isEmpty()).toList();
            if (!lacking.isEmpty()) {
                say("lacks " + String.join(", ", lacking));
                return;
            }
            describe(library);
            open(arena);
        }
    }

    private static void describe(SymbolLookup library) {
        if (library.find("get_mpp_version").isPresent()) {
            say("has version " + text(rockchip_mpp_h.get_mpp_version()));
        }
        if (library.find("mpp_get_soc_name").isPresent()) {
            say("has chip " + text(rockchip_mpp_h.mpp_get_soc_name()));
        }
        if (library.find("mpp_check_support_format").isPresent()) {
            boolean listed = rockchip_mpp_h.mpp_check_support_format(rockchip_mpp_h.MPP_CTX_ENC(), rockchip_mpp_h.MPP_VIDEO_CodingAVC())
                    == rockchip_mpp_h.MPP_OK();
            say("has H.264 encoding " + (listed ? "" : "not ") + "in its table (compiled in: no proof of hardware)");
        }
    }

    private static String text(MemorySegment text) {
        return text.address() == 0 ? "unknown" : text.getString(0).lines().findFirst().orElse("unknown");
    }

    private static void open(Arena arena) {
        var context = arena.allocate(ValueLayout.ADDRESS);
        say("calls mpp_create");
        int created = rockchip_mpp_h.mpp_create(context, arena.allocate(ValueLayout.ADDRESS));
        if (created != rockchip_mpp_h.MPP_OK()) {
            say("refused mpp_create returns " + created);
            return;
        }
        say("calls mpp_init(ENC, AVC)");
        int opened = rockchip_mpp_h.mpp_init(context.get(ValueLayout.ADDRESS, 0), rockchip_mpp_h.MPP_CTX_ENC(), rockchip_mpp_h.MPP_VIDEO_CodingAVC());
        say("calls mpp_destroy");
        rockchip_mpp_h.mpp_destroy(context.get(ValueLayout.ADDRESS, 0));
        say(opened == rockchip_mpp_h.MPP_OK() ? "done" : "refused mpp_init(ENC, AVC) returns " + opened
                + (opened == rockchip_mpp_h.MPP_ERR_PERM() ? ", no permission" : ""));
    }

    private static void say(String step) {
        System.out.println(PREFIX + step);
        System.out.flush();
    }
}
