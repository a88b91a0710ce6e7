package org.ballabox.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages that the project shows its users, and the commands that stand in them. */
public final class Documents {

    private Documents() {}

    public static List<Path> pages() {
        return Stream.concat(Stream.of("README.md", "README.cs.md", "benchmarks/README.md", "jextract/README.md", "packaging/README.md").map(Path::of),
                Rig.list(Path.of("docs")).stream().filter(file -> file.toString().endsWith(".md"))).toList();
    }

    /** Each command of the shell blocks, without its comment, and the first page that it stands in. */
    public static Map<String, Path> commands() {
        var commands = new LinkedHashMap<String, Path>();
        for (var page : pages()) {
            for (var block : blocks(page, "sh")) {
                block.replace("\\\n", " ").lines().map(line -> line.replaceFirst("(^|\\s+)# .*$", "").strip()).filter(line -> !line.isEmpty())
                        .forEach(line -> commands.putIfAbsent(line.replaceAll("\\s+", " "), page));
            }
        }
        return commands;
    }

    /** The fenced blocks of one language. */
    public static List<String> blocks(Path page, String language) {
        var blocks = new ArrayList<String>();
        try {
            var text = Files.readString(page);
            var begin = "```" + language + "\n";
            for (int at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1)) {
                blocks.add(text.substring(at + begin.length(), text.indexOf("\n```", at + begin.length()) + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return blocks;
    }
}
