package org.ballabox.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table in docs/settings.md is the program's own. */
class SettingsPageTest {

    private static final String BEGIN = "<!-- as the program has them -->\n";
    private static final String END = "<!-- end -->";

    @Test
    void thePageHasEverySettingAsItIs() throws IOException {
        var page = Files.readString(Path.of("docs/settings.md"));
        var table = page.substring(page.indexOf(BEGIN) + BEGIN.length(), page.indexOf(END));
        assertEquals(table(), table, "docs/settings.md is out of date; put this between its marks:\n" + table());
    }

    private static String table() {
        return "| key | default | value | |\n|---|---|---|---|\n" + SettingsTable.all().stream().map(setting -> "| `" + setting.key() + "` | "
                + (setting.defaultValue().isEmpty() ? "none" : "`" + setting.defaultValue() + "`") + " | `"
                + setting.hint().replace("|", "\\|") + "` | " + setting.help() + " |\n").collect(Collectors.joining());
    }
}
