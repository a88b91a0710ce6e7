package org.ballabox.settings;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Readers for the kinds of values that settings have. Each throws IllegalArgumentException with a message that completes
 * "video.width …".
 */
public final class Values {

    private static final Pattern NUMBER_WITH_UNIT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*([A-Za-z]*)");
    private static final Pattern DURATION_PART = Pattern.compile("(\\d+)(ms|min|[hms])?");

    private Values() {}

    static Function<String, Integer> integer(int least, int most) {
        return text -> {
            int value;
            try {
                value = Integer.parseInt(text);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("must be a whole number from " + least + " to " + most + ", not '" + text + "'");
            }
            if (value < least || value > most) {
                throw new IllegalArgumentException("must be from " + least + " to " + most + ", not " + text);
            }
            return value;
        };
    }

    static Function<String, Integer> even(int least, int most) {
        return integer(least, most).andThen(value -> {
            if (value % 2 != 0) {
                throw new IllegalArgumentException("must be even, not " + value);
            }
            return value;
        });
    }

    static Function<String, Double> decimal(double least, double most) {
        return text -> {
            double value;
            try {
                value = Double.parseDouble(text);
            } catch (NumberFormatException e) {
                value = Double.NaN;
            }
            if (!(value >= least && value <= most)) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "must be a number from %s to %s, not '%s'", least, most, text));
            }
            return value;
        };
    }

    /** Bit/s: {@code 6000000}, {@code 6000k} or {@code 6M}. */
    static Function<String, Integer> bitrate(int least, int most) {
        return text -> {
            long value = scaled(text, 1000, "a bitrate in bit/s such as 6000000, 6000k or 6M");
            if (value < least || value > most) {
                throw new IllegalArgumentException("must be from " + least + " to " + most + " bit/s, not '" + text
                        + "'; write 6M for 6000000");
            }
            return (int) value;
        };
    }

    /** Bytes: {@code 500M}, {@code 2G}; units of 1024. */
    static long size(String text) {
        return scaled(text, 1024, "a size such as 500M or 2G");
    }

    private static long scaled(String text, long unit, String expected) {
        var match = NUMBER_WITH_UNIT.matcher(text);
        if (match.matches()) {
            long factor = switch (match.group(2).toUpperCase(Locale.ROOT)) {
                case "", "B" -> 1;
                case "K" -> unit;
                case "M" -> unit * unit;
                case "G" -> unit * unit * unit;
                case "T" -> unit * unit * unit * unit;
                default -> 0;
            };
            double value = Double.parseDouble(match.group(1)) * factor;
            if (factor > 0 && value < Long.MAX_VALUE) {
                return Math.round(value);
            }
        }
        throw new IllegalArgumentException("must be " + expected + ", not '" + text + "'");
    }

    /** {@code 10s}, {@code 1m30s}, {@code 15min}, {@code 1h}, {@code 200ms}; a bare number is seconds. */
    public static Duration duration(String text) {
        var match = DURATION_PART.matcher(text);
        var sum = Duration.ZERO;
        int end = 0;
        try {
            while (end < text.length() && match.find(end) && match.start() == end) {
                long number = Long.parseLong(match.group(1));
                sum = sum.plus(switch (match.group(2) == null ? "s" : match.group(2)) {
                    case "ms" -> Duration.ofMillis(number);
                    case "m", "min" -> Duration.ofMinutes(number);
                    case "h" -> Duration.ofHours(number);
                    default -> Duration.ofSeconds(number);
                });
                end = match.end();
            }
        } catch (ArithmeticException | NumberFormatException tooLong) {
            end = 0;
        }
        if (end == 0 || end != text.length()) {
            throw new IllegalArgumentException("must be a duration such as 10s, 1m30s, 15min or 200ms, not '" + text + "'");
        }
        return sum;
    }

    static Function<String, Duration> duration(Duration least, Duration most) {
        return text -> {
            var value = duration(text);
            if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
                throw new IllegalArgumentException("must be from " + shown(least) + " to " + shown(most) + ", not '" + text + "'");
            }
            return value;
        };
    }

    private static String shown(Duration duration) {
        return duration.toMillis() % 1000 == 0 ? duration.toSeconds() + "s" : duration.toMillis() + "ms";
    }

    static <E extends Enum<E>> Function<String, E> choice(Class<E> type) {
        var names = Arrays.stream(type.getEnumConstants()).map(Values::shown).toList();
        return text -> {
            int index = names.indexOf(text);
            if (index < 0) {
                throw new IllegalArgumentException("must be one of " + String.join(", ", names) + ", not '" + text + "'");
            }
            return type.getEnumConstants()[index];
        };
    }

    private static String shown(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Function<String, String> oneOf(List<String> allowed) {
        return text -> {
            if (!allowed.contains(text)) {
                throw new IllegalArgumentException("must be one of " + String.join(", ", allowed) + ", not '" + text + "'");
            }
            return text;
        };
    }

    /** {@code auto}, {@code test}, {@code none}, {@code gst:<fragment>} or a device's name. */
    static Choice input(String text) {
        return switch (text) {
            case "auto" -> new Choice.Auto();
            case "test" -> new Choice.Test();
            case "none" -> new Choice.None();
            case "" -> throw new IllegalArgumentException("must be auto, test, none, gst:<fragment> or a name, not empty");
            default -> fragmentOrName(text);
        };
    }

    /** {@code auto}, {@code gst:<fragment>} or an element's name. */
    static Choice encoder(String text) {
        if (text.equals("auto")) {
            return new Choice.Auto();
        }
        var choice = fragmentOrName(text);
        if (choice instanceof Choice.Named(var name) && !name.matches("[A-Za-z][A-Za-z0-9_-]*")) {
            throw new IllegalArgumentException("must be auto, the name of an element or gst:<fragment>, not '" + text + "'");
        }
        return choice;
    }

    private static Choice fragmentOrName(String text) {
        if (!text.startsWith("gst:")) {
            return new Choice.Named(text);
        }
        var fragment = text.substring(4).strip();
        if (fragment.isEmpty()) {
            throw new IllegalArgumentException("has nothing after gst:");
        }
        return new Choice.Fragment(fragment);
    }

    static String fileNamePart(String text) {
        if (text.contains("/") || text.contains("\0") || text.startsWith(".")) {
            throw new IllegalArgumentException("must be the beginning of a file name, without '/' and not with a dot in front, not '" + text + "'");
        }
        return text;
    }
}
