package org.ballabox.hardware.probe;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * What the probe looks at and with.
 *
 * @param root what {@code /dev}, {@code /proc}, {@code /sys} and {@code /etc} are read under: {@code /} but for a copy of another machine
 * @param user who runs it
 * @param cacheHome where our own list of plugins may lie
 * @param nanoTime a clock in ns
 */
public record Surroundings(Path root, Map<String, String> environment, Path home, String user, Path cacheHome, LongSupplier nanoTime) {

    public Surroundings {
        environment = Map.copyOf(environment);
    }

    /** A path of the machine that is looked at. */
    Path path(String absolute) {
        return root.resolve(absolute.substring(1));
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** The text with the home directory's path left out, which holds the user's name. */
    String shown(Object path) {
        return path.toString().replace(home.toString(), "~");
    }
}
