package org.ballabox.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The one table of settings: help, completion, documentation, files and variables are all read off it. */
public final class SettingsTable {

    private static final String INPUT = "auto|test|none|NAME|gst:FRAGMENT";

    static final Setting<String> OUTPUT_DIR = Setting.of("output.dir", "~/Videa", "DIR",
            "Where recordings go; made when it is missing.", text -> text);
    static final Setting<String> OUTPUT_PREFIX = Setting.of("output.prefix", "zaznam_", "TEXT",
            "Beginning of their names; date and time follow.", Values::fileNamePart);
    static final Setting<Long> OUTPUT_RESERVE = Setting.of("output.reserve", "500M", "SIZE",
            "Free space at which the recording is closed cleanly.", Values::size);
    static final Setting<Optional<Duration>> OUTPUT_SEGMENT = Setting.of("output.segment", "off", "off|DURATION",
            "Length of one file, such as 15min: then the next file begins at a keyframe and nothing is lost between.",
            text -> text.equals("off") ? Optional.empty()
                    : Optional.of(Values.duration(Duration.ofSeconds(5), Duration.ofHours(24)).apply(text)));
    static final Setting<String> OUTPUT_FINALIZE = Setting.of("output.finalize", "ffmpeg", "ffmpeg|off",
            "Whether FFmpeg rewrites a closed file; off leaves the muxer's own, which can be played and searched as well.",
            Values.oneOf(List.of("ffmpeg", "off")));

    static final Setting<Integer> VIDEO_WIDTH = Setting.of("video.width", "1920", "PIXELS",
            "Width of the recording.", Values.even(96, 7680));
    static final Setting<Integer> VIDEO_HEIGHT = Setting.of("video.height", "1080", "PIXELS",
            "Height of the recording.", Values.even(64, 4320));
    static final Setting<Integer> VIDEO_FPS = Setting.of("video.fps", "30", "FPS",
            "Frames per second.", Values.integer(1, 120));
    static final Setting<Integer> VIDEO_BITRATE = Setting.of("video.bitrate", "6000000", "BIT/S",
            "Bits per second of the video; 6M is 6000000.", Values.bitrate(50_000, 200_000_000));
    static final Setting<Integer> VIDEO_GOP = Setting.of("video.gop", "60", "FRAMES",
            "Frames from keyframe to keyframe; viewers of a stream wait for one.", Values.integer(1, 600));
    static final Setting<Choice> VIDEO_ENCODER = Setting.of("video.encoder", "auto", "auto|ELEMENT|gst:FRAGMENT",
            "auto takes mpph264enc when it really works, else software.", Values::encoder);
    static final Setting<String> VIDEO_FORMAT = Setting.of("video.format", "NV12", "NV12|I420|BGRx",
            "What the encoder is fed; BGRx leaves the colour conversion to the VPU.",
            Values.oneOf(List.of("NV12", "I420", "BGRx")));

    static final Setting<Layout> SCENE_LAYOUT = Setting.of("scene.layout", "pip", "pip|screen|camera|side",
            "How screen and camera share the picture: the camera in a corner, one of them alone, or side by side.", Values.choice(Layout.class));

    static final Setting<Choice> SCREEN_SOURCE = Setting.of("screen.source", "auto", INPUT,
            "Which screen: auto is the display of the session, NAME an X display such as :0.", Values::input);

    static final Setting<Choice> CAMERA_SOURCE = Setting.of("camera.source", "auto", INPUT,
            "Which camera: auto is the first one, NAME such as /dev/video1 or /dev/v4l/by-id/….", Values::input);
    static final Setting<Integer> CAMERA_WIDTH = Setting.of("camera.width", "320", "PIXELS",
            "Width of the camera's picture in the corner.", Values.even(16, 7680));
    static final Setting<Integer> CAMERA_HEIGHT = Setting.of("camera.height", "240", "PIXELS",
            "Height of the camera's picture in the corner.", Values.even(16, 4320));
    static final Setting<Corner> CAMERA_CORNER = Setting.of("camera.corner", "bottom-right",
            "top-left|top-right|bottom-left|bottom-right", "Corner in which the camera stands.", Values.choice(Corner.class));
    static final Setting<Integer> CAMERA_MARGIN = Setting.of("camera.margin", "0", "PIXELS",
            "Distance of the camera from the edges.", Values.integer(0, 4000));

    static final Setting<Choice> MIC_SOURCE = Setting.of("mic.source", "auto", INPUT,
            "Which microphone, a PulseAudio source; auto prefers a RODE NT-USB, else takes the default source.", Values::input);
    static final Setting<Double> MIC_VOLUME = volume("mic.volume", "1.5", "Volume of the microphone; a limiter follows.");
    static final Setting<Duration> MIC_DELAY = delay("mic.delay", "How much later the microphone is heard in the recording, for a camera whose picture comes late.");
    static final Setting<Choice> DESKTOP_SOURCE = Setting.of("desktop.source", "auto", INPUT,
            "Which desktop sound, a PulseAudio source; auto is the monitor of the default sink.", Values::input);
    static final Setting<Double> DESKTOP_VOLUME = volume("desktop.volume", "0.4", "Volume of the desktop sound.");
    static final Setting<Duration> DESKTOP_DELAY = delay("desktop.delay", "How much later the desktop sound is heard in the recording.");

    static final Setting<Integer> AUDIO_RATE = Setting.of("audio.rate", "44100", "HZ",
            "Samples per second.", Values.oneOf(List.of("32000", "44100", "48000")).andThen(Integer::valueOf));
    static final Setting<Integer> AUDIO_BITRATE = Setting.of("audio.bitrate", "128000", "BIT/S",
            "Bits per second of the sound.", Values.bitrate(32_000, 320_000));

    static final Setting<StreamUrl> STREAM_URL = new Setting<>("stream.url", "", "URL",
            "Where to stream: rtmp://host/app/key or rtmps://…; give it again for a further destination.", true, true,
            StreamUrl::parse);
    static final Setting<Duration> STREAM_RETRY_MAX = Setting.of("stream.retry.max", "30s", "DURATION",
            "Longest pause between two attempts to connect; it never gives up.",
            Values.duration(Duration.ofSeconds(1), Duration.ofHours(1)));

    static final Setting<Boolean> STREAM_ADAPTIVE = Setting.of("stream.adaptive", "false", "true|false",
            "Whether a slow network lowers the encoder's bitrate, of the recording too, until it is fast again.",
            Values.oneOf(List.of("true", "false")).andThen(Boolean::valueOf));

    static final Setting<Optional<PageAddress>> STATUS_HTTP = Setting.of("status.http", "off", "off|HOST:PORT",
            "Where a page shows what is recorded, such as 127.0.0.1:8077; an address that others reach needs status.token.",
            text -> text.equals("off") ? Optional.empty() : Optional.of(PageAddress.parse(text)));
    static final Setting<Token> STATUS_TOKEN = new Setting<>("status.token", "", "TEXT",
            "What visitors of the page must know; 16 characters or more.", false, true, Token::parse);

    private static final List<Setting<?>> ALL = List.of(
            OUTPUT_DIR, OUTPUT_PREFIX, OUTPUT_RESERVE, OUTPUT_SEGMENT, OUTPUT_FINALIZE,
            VIDEO_WIDTH, VIDEO_HEIGHT, VIDEO_FPS, VIDEO_BITRATE, VIDEO_GOP, VIDEO_ENCODER, VIDEO_FORMAT,
            SCENE_LAYOUT,
            SCREEN_SOURCE,
            CAMERA_SOURCE, CAMERA_WIDTH, CAMERA_HEIGHT, CAMERA_CORNER, CAMERA_MARGIN,
            MIC_SOURCE, MIC_VOLUME, MIC_DELAY, DESKTOP_SOURCE, DESKTOP_VOLUME, DESKTOP_DELAY,
            AUDIO_RATE, AUDIO_BITRATE,
            STREAM_URL, STREAM_RETRY_MAX, STREAM_ADAPTIVE,
            STATUS_HTTP, STATUS_TOKEN);

    private SettingsTable() {}

    private static Setting<Double> volume(String key, String defaultValue, String help) {
        return Setting.of(key, defaultValue, "FACTOR", help, Values.decimal(0, 10));
    }

    private static Setting<Duration> delay(String key, String help) {
        return Setting.of(key, "0ms", "DURATION", help, Values.duration(Duration.ZERO, Duration.ofSeconds(2)));
    }

    public static List<Setting<?>> all() {
        return ALL;
    }
}
