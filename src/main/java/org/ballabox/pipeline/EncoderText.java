package org.ballabox.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballabox.hardware.VideoEncoder;
import org.ballabox.settings.Settings;

/**
 * From frames to parsed H.264: the encoder with exactly the properties that it has, the parser.
 *
 * <pre>
 * frames ─ encoder ─ h264parse ─ avc
 * </pre>
 */
public final class EncoderText {

    private EncoderText() {}

    /** The chain from frames to H.264 in avc form, ready for a muxer. */
    public static String of(VideoEncoder encoder, Settings.Video video) {
        return element(encoder, video) + tag(format(encoder, video))
                + "\n    ! h264parse config-interval=-1 ! video/x-h264,stream-format=avc,alignment=au";
    }

    /** The pixel format of the frames that the encoder is fed, as caps name it. */
    public static String format(VideoEncoder encoder, Settings.Video video) {
        return switch (encoder) {
            case VideoEncoder.Custom custom -> video.format();
            case VideoEncoder.Element element -> element.format(video.format());
        };
    }

    /** Caps of the frames. Colours are BT.601 whatever the size, and say so: libyuv converts by it, and so does the VPU. */
    public static String frames(VideoEncoder encoder, Settings.Video video) {
        var format = format(encoder, video);
        return LaunchText.format("video/x-raw,format=%s,width=%d,height=%d,framerate=%d/1,pixel-aspect-ratio=1/1,interlace-mode=progressive%s",
                format, video.width(), video.height(), video.fps(), format.equals("BGRx") ? "" : ",colorimetry=bt601");
    }

    /** An encoder that converts from BGRx by itself passes on that its input was RGB, and players would show wrong colours. */
    private static String tag(String format) {
        return format.equals("BGRx") ? "\n    ! capssetter caps=video/x-h264,colorimetry=bt601" : "";
    }

    private static String element(VideoEncoder encoder, Settings.Video video) {
        return switch (encoder) {
            case VideoEncoder.Custom custom -> custom.fragment();
            case VideoEncoder.Element element -> element.element() + " name=" + Names.ENCODER + properties(element, video)
                    .entrySet().stream()
                    .filter(property -> element.properties().contains(property.getKey()))
                    .map(property -> " " + property.getKey() + "=" + property.getValue())
                    .collect(Collectors.joining());
        };
    }

    /** A property and its value. */
    public record Property(String name, String value) {}

    /**
     * How the encoder is told another bitrate while it runs; empty when nobody here knows.
     *
     * @param bits bit/s
     */
    public static Optional<Property> bitrate(VideoEncoder encoder, int bits) {
        if (!(encoder instanceof VideoEncoder.Element element)) {
            return Optional.empty();
        }
        return switch (element.element()) {
            case "mpph264enc" -> Optional.of(new Property(element.properties().contains("bps") ? "bps" : "bitrate", Integer.toString(bits)));
            case "openh264enc" -> Optional.of(new Property("bitrate", Integer.toString(bits)));
            case "x264enc", "nvh264enc", "vah264enc" -> Optional.of(new Property("bitrate", kilobits(bits)));
            default -> Optional.empty();
        };
    }

    private static String kilobits(int bits) {
        return Integer.toString(Math.max(1, bits / 1000));
    }

    /** What each encoder should be told, in its own units. Names that a version or fork lacks are left out by the caller. */
    private static Map<String, String> properties(VideoEncoder.Element encoder, Settings.Video video) {
        var bits = Integer.toString(video.bitrate());
        var kbits = kilobits(video.bitrate());
        var gop = Integer.toString(video.gop());
        var properties = new LinkedHashMap<String, String>();
        switch (encoder.element()) {
            case "mpph264enc" -> {
                properties.put("rc-mode", "cbr");
                properties.put(encoder.properties().contains("bps") ? "bps" : "bitrate", bits);
                properties.put("gop", gop);
                properties.put("header-mode", "1"); // SPS and PPS with every keyframe
                level(video, properties);
                properties.put("zero-copy-pkt", "false"); // a queued packet would pin 2 MB and a file descriptor
                properties.put("max-pending", "3"); // the default of 16 frames is half a second
            }
            case "x264enc" -> {
                properties.put("speed-preset", "ultrafast");
                properties.put("tune", "zerolatency");
                properties.put("bitrate", kbits);
                properties.put("key-int-max", gop);
            }
            case "openh264enc" -> {
                properties.put("rate-control", "bitrate");
                properties.put("bitrate", bits);
                properties.put("gop-size", gop);
                properties.put("complexity", "low");
            }
            case "nvh264enc" -> {
                properties.put("rc-mode", "cbr");
                properties.put("bitrate", kbits);
                properties.put("gop-size", gop);
                properties.put("zerolatency", "true");
            }
            case "vah264enc" -> {
                properties.put("rate-control", "cbr");
                properties.put("bitrate", kbits);
                properties.put("key-int-max", gop);
            }
            case "v4l2h264enc" -> properties.put("extra-controls", LaunchText.quote("controls,video_bitrate=" + bits
                    + ",h264_i_frame_period=" + gop + ",repeat_sequence_header=1"));
            default -> { } // an encoder that the user named and nobody here knows keeps its defaults
        }
        return properties;
    }

    /** mpph264enc takes level 4.0 for granted, which ends at 245 760 macroblocks a second (1080p30). */
    private static void level(Settings.Video video, Map<String, String> properties) {
        long blocks = (long) ((video.width() + 15) / 16) * ((video.height() + 15) / 16);
        long perSecond = blocks * video.fps();
        if (perSecond > 522_240 || blocks > 8_704) {
            properties.put("level", perSecond > 983_040 ? "52" : "51");
        } else if (perSecond > 245_760) {
            properties.put("level", "42");
        }
    }
}
