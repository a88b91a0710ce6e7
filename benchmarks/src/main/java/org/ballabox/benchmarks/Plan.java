package org.ballabox.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How thorough a run is, and with what.
 *
 * @param quick only shows that every benchmark runs: its figures mean nothing
 * @param most rounds of anything
 * @param java that runs the jar
 * @param jar the recorder
 * @param options its {@code java.options}
 * @param sources where the C and Python parts lie
 */
public record Plan(boolean quick, int most, Path java, Path jar, Path options, Path sources) {

    /** The recorder's command line with the options that it ships with. */
    public List<String> recorder(List<String> javaOptions, String... arguments) {
        var command = new ArrayList<>(List.of(java.toString(), "@" + options));
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** One of the short programs in this jar, run as the recorder is. */
    public List<String> program(List<String> javaOptions, Class<?> main, String... arguments) {
        var command = new ArrayList<>(List.of(java.toString(), "@" + options));
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    /** How often to repeat what a thorough run repeats so often. */
    public int rounds(int thorough) {
        return quick ? 1 : Math.min(most, thorough);
    }
}
