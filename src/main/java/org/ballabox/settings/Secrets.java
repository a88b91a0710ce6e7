package org.ballabox.settings;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Takes stream keys, passwords and tokens out of text that is about to be shown. Immutable. */
public final class Secrets {

    /** Shorter ones would turn ordinary words into asterisks; inside a URL they are still replaced. */
    private static final int SHORTEST = 4;

    private final List<StreamUrl> urls;
    private final List<String> longestFirst;

    /** @param others secrets that stand alone, in no URL */
    public Secrets(List<StreamUrl> urls, List<String> others) {
        this.urls = List.copyOf(urls);
        this.longestFirst = Stream.concat(urls.stream().flatMap(url -> url.secrets().stream()), others.stream())
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
