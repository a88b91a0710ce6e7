package org.ballabox.settings;

import java.util.Comparator;
import java.util.List;

/** Takes stream keys and passwords out of text that is about to be shown. Immutable. */
public final class Secrets {

    /** Shorter ones would turn ordinary words into asterisks; inside a URL they are still replaced. */
    private static final int SHORTEST = 4;

    private final List<StreamUrl> urls;
    private final List<String> longestFirst;

    public Secrets(List<StreamUrl> urls) {
        this.urls = List.copyOf(urls);
        this.longestFirst = urls.stream()
                .flatMap(url -> url.secrets().stream())
                .filter(secret -> secret.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    public String redact(String text) {
        var redacted = text;
        for (var url : urls) {
            redacted = redacted.replace(url.full(), url.toString());
        }
        for (var secret : longestFirst) {
            redacted = redacted.replace(secret, "***");
        }
        return redacted;
    }
}
