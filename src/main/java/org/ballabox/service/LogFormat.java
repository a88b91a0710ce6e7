package org.ballabox.service;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * One line per event. For the journal a priority stands in front, as sd-daemon(3) has it, and no time, which it adds itself.
 * No secret leaves: whatever was logged goes through the redaction.
 */
public final class LogFormat extends Formatter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    private final boolean journal;
    private final ZoneId zone;
    private final UnaryOperator<String> redaction;

    public LogFormat(boolean journal, ZoneId zone, UnaryOperator<String> redaction) {
        this.journal = journal;
        this.zone = zone;
        this.redaction = redaction;
    }

    @Override
    public String format(LogRecord entry) {
        var text = new StringBuilder(formatMessage(entry).replaceAll("\\R\\s*", " | "));
        for (var cause = entry.getThrown(); cause != null; cause = cause.getCause()) {
            text.append(": ").append(cause);
            if (cause.getStackTrace().length > 0) {
                text.append(" at ").append(cause.getStackTrace()[0]);
            }
        }
        return (journal ? priority(entry.getLevel()) : time(entry) + " " + label(entry.getLevel())) + redaction.apply(text.toString());
    }

    private String time(LogRecord entry) {
        return TIME.format(Instant.ofEpochMilli(entry.getMillis()).atZone(zone));
    }

    private static String priority(Level level) {
        return level.intValue() >= Level.SEVERE.intValue() ? "<3>"
                : level.intValue() >= Level.WARNING.intValue() ? "<4>"
                : level.intValue() >= Level.INFO.intValue() ? "<6>" : "<7>";
    }

    private static String label(Level level) {
        return level.intValue() >= Level.SEVERE.intValue() ? "error: "
                : level.intValue() >= Level.WARNING.intValue() ? "warning: " : "";
    }
}
