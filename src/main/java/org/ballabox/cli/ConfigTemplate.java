package org.ballabox.cli;

import java.util.List;
import org.ballabox.settings.Setting;

/** A configuration file in which everything is explained and nothing is set. Pure. */
final class ConfigTemplate {

    private static final String HEAD = """
            # Settings of Balla Box. Every line is optional: what stands behind '#' is the default. Take the '#' away to change it.
            # Wrong names and values are told with the line they stand in; 'ballabox config' shows what counts, and why.
            """;

    private ConfigTemplate() {}

    static String of(List<Setting<?>> settings) {
        var text = new StringBuilder(HEAD);
        for (var setting : settings) {
            text.append("\n# ").append(setting.help()).append('\n');
            text.append("#   ").append(setting.hint()).append(setting.repeatable() ? ", in as many lines as there are" : "").append('\n');
            text.append('#').append(setting.key()).append(" = ").append(setting.defaultValue()).append('\n');
        }
        return text.toString();
    }
}
