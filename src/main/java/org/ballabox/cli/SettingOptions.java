package org.ballabox.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ballabox.settings.Setting;
import org.ballabox.settings.SettingsTable;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** An option for every setting, in a group for each of the table's rooms. */
final class SettingOptions {

    private SettingOptions() {}

    static void addTo(CommandSpec command) {
        var rooms = new LinkedHashMap<String, ArgGroupSpec.Builder>();
        int order = 10;
        for (var setting : SettingsTable.all()) {
            var room = setting.key().substring(0, setting.key().indexOf('.'));
            int position = order++;
            rooms.computeIfAbsent(room, name -> ArgGroupSpec.builder()
                            .heading("%n" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + ":%n")
                            .exclusive(false).validate(false).multiplicity("0..1").order(position))
                    .addArg(option(setting, position));
        }
        rooms.values().forEach(room -> command.addArgGroup(room.build()));
    }

    private static OptionSpec option(Setting<?> setting, int order) {
        var defaultText = setting.defaultValue().isEmpty() ? "none" : setting.defaultValue();
        return OptionSpec.builder(setting.flag())
                .paramLabel(setting.hint())
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .order(order)
                .description(setting.help().replace("%", "%%"), "Default: " + defaultText)
                .build();
    }

    /** The values that were given, by key. */
    static Map<String, List<String>> given(ParseResult result) {
        var given = new LinkedHashMap<String, List<String>>();
        for (var setting : SettingsTable.all()) {
            List<String> values = result.matchedOptionValue(setting.flag(), null);
            if (values != null) {
                given.put(setting.key(), new ArrayList<>(values));
            }
        }
        return given;
    }
}
