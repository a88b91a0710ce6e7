package org.ballabox.settings;

import java.util.ArrayList;
import java.util.List;

/** The text of a configuration file: {@code key = value} lines and {@code #} comments. */
public final class ConfigFile {

    /** @param line counted from 1 */
    record Entry(String key, String value, int line) {}

    private final String name;
    private final List<Entry> entries;

    private ConfigFile(String name, List<Entry> entries) {
        this.name = name;
        this.entries = entries;
    }

    /** What stands for a file that does not exist. */
    public static ConfigFile empty() {
        return new ConfigFile("", List.of());
    }

    /**
     * @param name how messages call the file
     * @throws SettingsException naming the file and the line that is no {@code key = value}
     */
    public static ConfigFile parse(String name, String text) {
        var entries = new ArrayList<Entry>();
        int number = 0;
        for (var raw : text.split("\\R", -1)) {
            number++;
            var line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 1) {
                throw new SettingsException(name + " line " + number + " is not of the form 'key = value'");
            }
            entries.add(new Entry(line.substring(0, equals).strip(), withoutComment(line.substring(equals + 1)).strip(), number));
        }
        return new ConfigFile(name, List.copyOf(entries));
    }

    /** A {@code #} begins a comment only after white space: device names and fragments may hold one. */
    private static String withoutComment(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == '#' && (i == 0 || Character.isWhitespace(value.charAt(i - 1)))) {
                return value.substring(0, i);
            }
        }
        return value;
    }

    String name() {
        return name;
    }

    List<Entry> entries() {
        return entries;
    }
}
