package org.ballabox.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballabox.hardware.VideoEncoder;
import org.ballabox.settings.ConfigFile;
import org.ballabox.settings.Settings;
import org.ballabox.settings.SettingsResolver;
import org.junit.jupiter.api.Test;

class PipelineTextTest {

    private static final VideoEncoder X264 = new VideoEncoder.Element("x264enc", false,
            Set.of("speed-preset", "tune", "bitrate", "key-int-max"), Set.of("NV12", "I420"));

    private static Settings settings(String... lines) {
        return new SettingsResolver(Map.of(), Map.of(), ConfigFile.parse("test", String.join("\n", lines))).settings(Path.of("/"));
    }

    private static SourceText.CameraDevice camera(String path) {
        return new SourceText.CameraDevice(path, Optional.empty(), "jpegdec");
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    /** What stands before the first tee of the recording pipeline, element by element. */
    private static List<String> pictureElements(Settings settings, VideoEncoder encoder) {
        var text = RecordingText.of(settings, encoder, "voaacenc", List.of("file"));
        return Stream.of(text.substring(0, text.indexOf("! tee")).split("!")).map(part -> part.strip().split("\\s")[0]).toList();
    }

    @Test
    void noElementTouchesAFrameBeforeTheEncoder() {
        assertEquals(List.of("appsrc", "x264enc", "h264parse", "video/x-h264,stream-format=avc,alignment=au"), pictureElements(settings(), X264));
        var bgrx = new VideoEncoder.Element("mpph264enc", true, Set.of("bps", "gop"), Set.of("NV12", "BGRx"));
        assertEquals(List.of("appsrc", "mpph264enc", "capssetter", "h264parse", "video/x-h264,stream-format=avc,alignment=au"),
                pictureElements(settings("video.format = BGRx"), bgrx));
    }

    @Test
    void everyPictureThatTheContractLetsThroughCanBeDrawn() {
        var text = SourceText.screen(settings("screen.source = gst:videotestsrc"), "").orElseThrow();
        var formats = text.replaceFirst("(?s).*format=\\{([^}]*)}.*", "$1").split(",");
        assertEquals(Set.of(formats), Stream.of(org.ballabox.gst.PixelFormat.values()).map(org.ballabox.gst.PixelFormat::capsName).collect(Collectors.toSet()));
    }

    @Test
    void everyConsumerHasItsPairOfSinks() {
        var text = RecordingText.of(settings(), X264, "voaacenc", List.of("file", "1", "2"));
        for (var consumer : List.of("file", "1", "2")) {
            assertEquals(1, count(text, "name=video-out-" + consumer + " "));
            assertEquals(1, count(text, "name=audio-out-" + consumer + " "));
        }
        assertFalse(text.lines().filter(line -> line.contains("-out-file")).anyMatch(line -> line.contains("drop=true")),
                "the file's frames are never dropped one by one");
    }

    @Test
    void namesCannotBreakOutOfTheirQuotes() {
        var text = SourceText.camera(settings("camera.source = auto"), camera("/dev/x\" ! fakesink name=\"evil")).orElseThrow();
        assertTrue(text.contains("device=\"/dev/x\\\" ! fakesink name=\\\"evil\""), text);
        assertTrue(ConsumerText.file(Path.of("/a b/c\"d.mkv")).contains("location=\"/a b/c\\\"d.mkv\""));
    }

    @Test
    void numbersHaveAPointWhateverTheLocale() {
        var before = java.util.Locale.getDefault();
        java.util.Locale.setDefault(java.util.Locale.forLanguageTag("cs-CZ"));
        try {
            assertTrue(SourceText.mic(settings(), "mic").orElseThrow().contains("volume=1.5000"));
        } finally {
            java.util.Locale.setDefault(before);
        }
    }

    @Test
    void sourcesThatAreNotWantedHaveNoPipeline() {
        var settings = settings("screen.source = none", "camera.source = none", "mic.source = none", "desktop.source = none");
        assertEquals(List.of(), List.of(SourceText.screen(settings, ":0"), SourceText.camera(settings, camera("v")), SourceText.mic(settings, "m"),
                SourceText.desktop(settings, "d")).stream().flatMap(Optional::stream).collect(Collectors.toList()));
    }

    @Test
    void theLimiterIsBehindTheMicrophoneOnly() {
        assertTrue(SourceText.mic(settings(), "m").orElseThrow().matches("(?s).*volume volume=1.5000 ! rglimiter ! level.*"));
        assertFalse(SourceText.desktop(settings(), "d").orElseThrow().contains("limiter"));
    }

    @Test
    void eachEncoderIsToldInItsOwnUnits() {
        var video = settings("video.bitrate = 3M", "video.width = 3840", "video.height = 2160").video();
        assertTrue(EncoderText.of(X264, video).contains("bitrate=3000 key-int-max=60"));
        var open = new VideoEncoder.Element("openh264enc", false, Set.of("bitrate", "gop-size"), Set.of("I420"));
        assertTrue(EncoderText.frames(open, video).contains("format=I420") && EncoderText.of(open, video).contains("bitrate=3000000 gop-size=60"));
        var fork = new VideoEncoder.Element("mpph264enc", true, Set.of("bitrate", "level", "rc-mode"), Set.of("NV12"));
        assertTrue(EncoderText.of(fork, video).contains("rc-mode=cbr bitrate=3000000 level=51"), EncoderText.of(fork, video));
        assertEquals(Optional.of(new EncoderText.Property("bitrate", "500")), EncoderText.bitrate(X264, 500_000));
        assertEquals(Optional.empty(), EncoderText.bitrate(new VideoEncoder.Custom("x264enc"), 500_000));
    }
}
