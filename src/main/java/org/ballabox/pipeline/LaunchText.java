package org.ballabox.pipeline;

import java.util.Locale;

/** Small pieces of gst-launch notation. */
final class LaunchText {

    private LaunchText() {}

    /** A value that may hold anything, in quotes. */
    static String quote(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** As String.format, with a point in decimals whatever the locale. */
    static String format(String text, Object... values) {
        return String.format(Locale.ROOT, text, values);
    }
}
