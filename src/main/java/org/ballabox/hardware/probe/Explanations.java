package org.ballabox.hardware.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The background of every finding, by its id. The README's chapter on trouble is the same text. */
public final class Explanations {

    private static final String HEADING = "### ";

    private Explanations() {}

    /** The whole chapter, in Markdown. */
    public static String chapter() {
        try (var text = Explanations.class.getResourceAsStream("explanations.md")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What there is to know about one finding; empty when no finding has that id. */
    public static Optional<String> of(String id) {
        return Optional.ofNullable(all().get(id));
    }

    /** Every text by its id, in the order of the report. */
    public static Map<String, String> all() {
        var texts = new LinkedHashMap<String, String>();
        for (var section : chapter().split("(?m)^" + HEADING)) {
            int end = section.indexOf('\n');
            if (end > 0) {
                texts.put(section.substring(0, end).strip(), section.substring(end).strip());
            }
        }
        return texts;
    }
}
