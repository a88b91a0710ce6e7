package org.ballabox.settings;

import java.util.Locale;
import java.util.function.Function;

/**
 * One setting: key {@code camera.source} is also flag {@code --camera-source} and variable {@code BALLABOX_CAMERA_SOURCE}.
 *
 * @param defaultValue as the user would write it; empty for none
 * @param hint what a value looks like, for help texts: {@code PIXELS}
 * @param help one sentence
 * @param repeatable whether several values may be given
 * @param secret whether its value must not be shown as it is
 * @param parser text to value; throws IllegalArgumentException whose message completes "camera.width …"
 */
public record Setting<T>(String key, String defaultValue, String hint, String help, boolean repeatable, boolean secret,
        Function<String, T> parser) {

    static <T> Setting<T> of(String key, String defaultValue, String hint, String help, Function<String, T> parser) {
        return new Setting<>(key, defaultValue, hint, help, false, false, parser);
    }

    public String flag() {
        return "--" + key.replace('.', '-');
    }

    public String variable() {
        return "BALLABOX_" + key.replace('.', '_').toUpperCase(Locale.ROOT);
    }
}
