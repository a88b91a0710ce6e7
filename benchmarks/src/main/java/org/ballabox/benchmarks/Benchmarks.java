package org.ballabox.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ballabox.benchmarks.bridge.BridgeBenchmark;
import org.ballabox.benchmarks.bus.BusBenchmark;
import org.ballabox.benchmarks.calls.CallBenchmark;
import org.ballabox.benchmarks.encode.EncodeGroup;
import org.ballabox.benchmarks.micro.Baseline;
import org.ballabox.benchmarks.micro.JmhGroup;
import org.ballabox.benchmarks.recording.EngineGroup;
import org.ballabox.benchmarks.recording.ScaleGroup;
import org.ballabox.benchmarks.report.Report;
import org.ballabox.benchmarks.start.StartGroup;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs groups of benchmarks and writes their report. */
@Command(name = "benchmarks/run", mixinStandardHelpOptions = true, sortOptions = false,
        description = "Measures the bindings, the engine and the encoders, and writes results/<host>-<date>/.")
public final class Benchmarks implements Callable<Integer> {

    private static final List<Group> GROUPS = List.of(
            new JmhGroup("calls", "One call by each way of making it; B/op is what the garbage collector gets. Not every library has every call.",
                    CallBenchmark.class, List.of("generated", "critical", "jnaDirect", "jnaInterface", "gst1JavaCore", "javaGi")),
            new JmhGroup("bus", "A message from being posted to being Java values, by type. gst1-java-core's handlers run on a thread of its own;"
                    + " **sync** is its handler on the posting thread, which is given only type and source here.",
                    BusBenchmark.class, List.of("generated", "gst1JavaCore", "gst1JavaCoreSync", "javaGi")),
            new JmhGroup("bridge", "A sample pulled from one pipeline and pushed into another, by size in bytes; 1e9 / time is samples per second.",
                    BridgeBenchmark.class, List.of("generated", "gst1JavaCore")),
            new StartGroup(), new EngineGroup(), new EncodeGroup(), new ScaleGroup());

    @Parameters(arity = "0..*", paramLabel = "GROUP", description = "calls, bus, bridge, start, engine, encode, scale; all when none is named")
    private List<String> names = List.of();

    @Option(names = "--quick", description = "only show that everything runs, in under five minutes; the figures mean nothing")
    private boolean quick;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "100", description = "repeat nothing more often than this, for a shorter run")
    private int rounds;

    @Option(names = "--jar", required = true, hidden = true)
    private Path jar;

    @Option(names = "--options", required = true, hidden = true)
    private Path options;

    @Option(names = "--sources", required = true, hidden = true)
    private Path sources;

    @Option(names = "--results", paramLabel = "DIR", required = true, description = "where the report goes")
    private Path results;

    private Benchmarks() {}

    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        System.exit(new CommandLine(new Benchmarks()).setOverwrittenOptionsAllowed(true).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        for (var name : names) {
            if (GROUPS.stream().noneMatch(group -> group.name().equals(name))) {
                System.err.println("there is no group " + name + ": " + String.join(", ", GROUPS.stream().map(Group::name).toList()));
                return CommandLine.ExitCode.USAGE;
            }
        }
        var plan = new Plan(quick, Math.max(1, rounds), Path.of(System.getProperty("java.home"), "bin", "java"), jar.toAbsolutePath(), options.toAbsolutePath(),
                sources.toAbsolutePath());
        var machine = machine(quick);
        var directory = results.resolve(machine.get("host") + "-" + LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm")));
        var report = new Report(directory, machine);
        for (var group : GROUPS) {
            if (names.isEmpty() || names.contains(group.name())) {
                System.out.println("== " + group.name());
                report.begin(group.name(), group.description());
                group.run(plan, report);
                if (group.name().equals("calls") || group.name().equals("bus")) {
                    new Baseline(group.name()).run(plan, report);
                }
                report.write(Targets.of(report));
            }
        }
        System.out.println(directory.resolve("report.md"));
        return 0;
    }

    private static Map<String, String> machine(boolean quick) throws Exception {
        var machine = new LinkedHashMap<String, String>();
        machine.put("host", first("uname -n"));
        machine.put("system", first("uname -srm") + ", " + first(". /etc/os-release && echo $PRETTY_NAME"));
        machine.put("processor", Runtime.getRuntime().availableProcessors() + " × " + first("sed -n 's/^model name.*: //p;s/^Hardware.*: //p' /proc/cpuinfo | head -n 1"));
        machine.put("GStreamer", first("gst-launch-1.0 --version | sed -n 2p"));
        machine.put("Java", System.getProperty("java.vm.name") + " " + Runtime.version());
        machine.put("VPU", Files.exists(Path.of("/dev/mpp_service")) ? "/dev/mpp_service" : "none");
        if (quick) {
            machine.put("note", "a quick run: it shows that everything works, its figures mean nothing");
        }
        return machine;
    }

    private static String first(String command) throws Exception {
        return new String(new ProcessBuilder("sh", "-c", command).start().getInputStream().readAllBytes()).strip();
    }
}
