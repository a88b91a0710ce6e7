package org.ballabox.benchmarks.recording;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Turns what {@code ballabox pipeline} prints into one pipeline for gst-launch-1.0: the same elements, and where a sample
 * bridge was there is a queue.
 */
public final class Flat {

    private static final Pattern SECTION = Pattern.compile("(?m)^# (\\w+).*$");
    private static final Pattern SOURCE_OUT = Pattern.compile("! appsink name=out [^\n]*");
    private static final Pattern NAME = Pattern.compile("\\bname=(pulse|level|pace|mux|rtmp|file)\\b");
    private static final Pattern LOCATION = Pattern.compile("location=\"[^\"]*\"");

    private Flat() {}

    /**
     * @param printed what the command prints
     * @param file to record into
     * @param url to stream to; empty for no stream
     */
    public static String of(String printed, Path file, String url) {
        var sections = sections(printed);
        var text = new StringBuilder(sections.get("recording").lines()
                .filter(line -> !line.startsWith("appsrc") && !line.contains("! appsink"))
                .reduce("", (before, line) -> before + line + "\n"));
        for (var source : Map.of("screen", "scene.sink_0", "camera", "scene.sink_1", "mic", "mix.sink_0", "desktop", "mix.sink_1").entrySet()) {
            if (sections.containsKey(source.getKey())) {
                text.append(SOURCE_OUT.matcher(named(sections.get(source.getKey()), source.getKey())).replaceAll("! queue ! " + source.getValue()));
            }
        }
        text.append(outlet(sections.get("file"), "file", file.toString()));
        if (!url.isEmpty()) {
            text.append(outlet(sections.get("stream"), "stream", url));
        }
        return text.toString();
    }

    private static Map<String, String> sections(String printed) {
        var sections = new LinkedHashMap<String, String>();
        var heading = SECTION.matcher(printed);
        for (boolean found = heading.find(); found;) {
            var name = heading.group(1);
            int begin = heading.end();
            found = heading.find();
            sections.put(name, printed.substring(begin, found ? heading.start() : printed.length()));
        }
        return sections;
    }

    /** Each section had names of its own. */
    private static String named(String section, String suffix) {
        return NAME.matcher(section).replaceAll("name=$1-" + suffix);
    }

    private static String outlet(String section, String name, String location) {
        return LOCATION.matcher(named(section, name)).replaceAll("location=" + location)
                .replaceAll("appsrc name=(video|audio)-in [^!]*", "$1. ! queue max-size-buffers=0 max-size-bytes=0 max-size-time=2000000000 ")
                .replaceAll("! mux\\.", "! mux-" + name + ".");
    }
}
