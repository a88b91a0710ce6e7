package org.ballabox.benchmarks.micro;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.ballabox.benchmarks.Plan;
import org.ballabox.benchmarks.report.Report;

/** A C program, compiled on the spot, that makes the same calls: what they cost with no language between. */
public final class Baseline {

    private final String group;

    /** @param group calls or bus */
    public Baseline(String group) {
        this.group = group;
    }

    public void run(Plan plan, Report report) throws Exception {
        var program = Files.createTempFile("ballabox-calls", "");
        try {
            run(plan, report, program);
        } finally {
            Files.delete(program);
        }
    }

    private void run(Plan plan, Report report, Path program) throws Exception {
        int compiled = new ProcessBuilder("sh", "-c", "cc -O2 -o " + program + " " + plan.sources().resolve("c/calls.c")
                + " $(pkg-config --cflags --libs gstreamer-1.0)").inheritIO().start().waitFor();
        if (compiled != 0) {
            report.skip(group, "C baseline", "it could not be compiled: gcc, pkg-config and libgstreamer1.0-dev are needed");
            return;
        }
        var runs = new LinkedHashMap<String, List<Double>>();
        for (int round = 0; round < plan.rounds(5); round++) {
            var output = new String(new ProcessBuilder(program.toString()).start().getInputStream().readAllBytes());
            for (var line : output.lines().toList()) {
                var field = line.split(" ");
                runs.computeIfAbsent(field[0].replace('_', ' '), key -> new ArrayList<>()).add(Double.parseDouble(field[1]));
            }
        }
        runs.forEach((subject, times) -> {
            if (subject.startsWith("message") == group.equals("bus")) {
                report.add(group, subject, "c", "time ns/op", times.stream().mapToDouble(Double::doubleValue).toArray());
            }
        });
    }
}
