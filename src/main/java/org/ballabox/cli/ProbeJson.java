package org.ballabox.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Locale;
import org.ballabox.hardware.probe.ProbeReport;

/** The report for programs: docs/probe.md has the fields, and {@code format} grows when one of them changes. */
final class ProbeJson {

    private static final int FORMAT = 1;

    private ProbeJson() {}

    static String of(ProbeReport report, int exitCode) {
        var json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.addProperty("verdict", report.verdict().name().toLowerCase(Locale.ROOT));
        json.addProperty("exit", exitCode);
        json.addProperty("encoder", report.encoder());
        json.addProperty("seconds", report.took().toMillis() / 1000.0);
        var findings = new JsonArray();
        for (var finding : report.findings()) {
            var object = new JsonObject();
            object.addProperty("id", finding.id());
            object.addProperty("group", finding.group().name().toLowerCase(Locale.ROOT));
            object.addProperty("state", finding.state().label());
            object.addProperty("looked", finding.looked());
            object.addProperty("seen", finding.seen());
            object.addProperty("remedy", finding.remedy());
            var details = new JsonArray();
            finding.details().forEach(details::add);
            object.add("details", details);
            findings.add(object);
        }
        json.add("findings", findings);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json);
    }
}
