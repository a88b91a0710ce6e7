package org.ballabox.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.ballabox.hardware.probe.Finding;
import org.ballabox.hardware.probe.Finding.State;
import org.ballabox.hardware.probe.Group;
import org.ballabox.hardware.probe.ProbeReport;

/** The report as people read it: 80 columns, and what to do at the end, in order. Pure. */
final class ProbeText {

    private static final int WIDTH = 80;
    private static final String INDENT = " ".repeat(11);
    private static final String RESET = "\033[0m";

    private final boolean colour;
    private final boolean everything;

    /** @param everything whether details of what is right are shown too */
    ProbeText(boolean colour, boolean everything) {
        this.colour = colour;
        this.everything = everything;
    }

    String of(ProbeReport report) {
        var text = new StringBuilder();
        for (var group : Group.values()) {
            var findings = report.findings().stream().filter(finding -> finding.group() == group).toList();
            if (!findings.isEmpty()) {
                text.append(painted("1", group.title)).append('\n');
                findings.forEach(finding -> append(text, finding));
                text.append('\n');
            }
        }
        toDo(text, report);
        text.append(painted(report.verdict() == ProbeReport.Verdict.NOTHING ? "31" : "32", report.verdict().sentence))
                .append(report.encoder().isEmpty() ? "" : " (" + report.encoder() + ")")
                .append(String.format(Locale.ROOT, "; looked for %.1f s%n", report.took().toMillis() / 1000.0));
        text.append("The background of a line: ballabox probe --explain ID, such as ").append(report.findings().getFirst().id());
        return text.toString();
    }

    private void append(StringBuilder text, Finding finding) {
        var state = finding.state();
        text.append("  ").append(painted(paint(state), String.format("%-8s", state.label()))).append(' ')
                .append(wrapped(finding.id() + ": " + finding.seen())).append('\n');
        if (state != State.OK) {
            text.append(INDENT).append(painted("2", wrapped("looked at " + finding.looked()))).append('\n');
            if (needsNothing(finding)) {
                text.append(INDENT).append(painted("2", wrapped(finding.remedy()))).append('\n');
            }
        }
        if (state != State.OK || everything) {
            finding.details().forEach(line -> text.append(INDENT).append("  ").append(wrapped("  " + line)).append('\n'));
        }
    }

    /** Findings come in the order in which they must be fixed; what needs nothing is left out. */
    private void toDo(StringBuilder text, ProbeReport report) {
        var steps = new LinkedHashSet<String>();
        for (var finding : report.findings()) {
            if (!finding.remedy().isEmpty() && !needsNothing(finding)) {
                steps.add(finding.remedy() + " [" + finding.id() + "]");
            }
        }
        if (steps.isEmpty()) {
            return;
        }
        text.append(painted("1", "What to do, in this order")).append('\n');
        int number = 0;
        for (var step : steps) {
            text.append(String.format("  %7d. ", ++number)).append(wrapped(step)).append('\n');
        }
        text.append('\n');
    }

    private static boolean needsNothing(Finding finding) {
        return finding.remedy().startsWith(Finding.NOTHING);
    }

    /** Broken between words, so that lines after the first begin below it. A word that is longer stays whole, to be copied. */
    private static String wrapped(String text) {
        var lines = new ArrayList<String>(List.of(""));
        for (var word : text.split(" ")) {
            var line = lines.getLast();
            if (!line.isEmpty() && INDENT.length() + line.length() + 1 + word.length() > WIDTH) {
                lines.add(word);
            } else {
                lines.set(lines.size() - 1, line.isEmpty() ? word : line + " " + word);
            }
        }
        return String.join("\n" + INDENT, lines);
    }

    private static String paint(State state) {
        return switch (state) {
            case OK -> "32";
            case WARNING -> "33";
            case MISSING -> "35";
            case FAILED -> "31";
        };
    }

    private String painted(String code, String text) {
        return colour ? "\033[" + code + "m" + text + RESET : text;
    }
}
