package org.ballabox.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A size, rate and form in which a camera delivers.
 *
 * @param format a raw format as caps name it, or empty for JPEGs
 * @param width in pixels
 * @param height in pixels
 * @param rate frames a second, as caps write a fraction: {@code 30/1}
 */
public record CameraMode(String format, int width, int height, String rate) {

    private static final Pattern FIELD = Pattern.compile("([a-z-]+)=(?:\\([a-z]+\\))?\\s*(\\{[^}]*}|[^,;]+)");
    private static final Pattern FRACTION = Pattern.compile("\\d+/\\d+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_]+");
    /** What the scene draws without a conversion; anything else becomes the first. */
    static final List<String> DRAWN = List.of("BGRx", "I420", "NV12", "YUY2", "UYVY", "Y42B");

    /** Whether a decoder is needed. */
    public boolean isJpeg() {
        return format.isEmpty();
    }

    String caps() {
        return (isJpeg() ? "image/jpeg" : "video/x-raw,format=" + format) + ",width=" + width + ",height=" + height + ",framerate=" + rate;
    }

    private double framesPerSecond() {
        var parts = rate.split("/");
        return Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    }

    /**
     * The modes that a device's caps list, JPEG and raw, sizes and rates one by one; those that caps give as a range are left out.
     *
     * @param caps as GStreamer writes them
     */
    public static List<CameraMode> list(String caps) {
        var modes = new ArrayList<CameraMode>();
        for (var structure : caps.split(";")) {
            // with anything in brackets after it, it is not in the processor's memory, or interlaced
            boolean raw = structure.strip().startsWith("video/x-raw,");
            if (!raw && !structure.strip().startsWith("image/jpeg,")) {
                continue;
            }
            var widths = values(structure, "width", WORD);
            var heights = values(structure, "height", WORD);
            if (widths.size() != 1 || heights.size() != 1) {
                continue;
            }
            for (var format : raw ? values(structure, "format", WORD) : List.of("")) {
                for (var rate : values(structure, "framerate", FRACTION)) {
                    modes.add(new CameraMode(format, Integer.parseInt(widths.getFirst()), Integer.parseInt(heights.getFirst()), rate));
                }
            }
        }
        return List.copyOf(modes);
    }

    /** Every value of a field: one, or those of a list; none when it is a range. */
    private static List<String> values(String structure, String field, Pattern form) {
        for (var match = FIELD.matcher(structure); match.find(); ) {
            if (match.group(1).equals(field) && !match.group(2).contains("[")) {
                return form.matcher(match.group(2).replaceAll("\\([a-z]+\\)", "")).results().map(result -> result.group()).toList();
            }
        }
        return List.of();
    }

    /**
     * The mode that suits the place where the camera is shown: at the frame rate before all; then as near its size as there is,
     * rather larger than smaller; then raw rather than JPEG, which costs decoding.
     *
     * @param width of the place, in pixels
     * @param height of the place, in pixels
     * @param fps the recording's frames a second
     */
    public static Optional<CameraMode> choose(List<CameraMode> modes, int width, int height, int fps) {
        return modes.stream().min(Comparator.comparingDouble((CameraMode mode) -> mode.misfit(width, height, fps))
                .thenComparing(CameraMode::framesPerSecond));
    }

    private double misfit(int placeWidth, int placeHeight, int fps) {
        double missingRate = Math.max(0, 1 - framesPerSecond() / fps);
        // how many times as large as the place it is, in doublings; by the side that decides how large it is shown
        double doublings = 2 * Math.log(Math.max(width / (double) placeWidth, height / (double) placeHeight)) / Math.log(2);
        return 4 * missingRate + (doublings < 0 ? -doublings : 0.25 * doublings)
                + (isJpeg() ? 0.3 : DRAWN.contains(format) ? 0 : 0.2);
    }
}
