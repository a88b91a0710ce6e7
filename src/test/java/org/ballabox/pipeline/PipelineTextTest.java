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

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    @Test
    void fullFramesAreConvertedOnceAndNeverScaled() {
        var settings = settings("screen.source = :0");
        var all = RecordingText.of(settings, X264, "voaacenc", List.of("file")) + SourceText.screen(settings, "").orElseThrow();
        assertEquals(1, count(all, "videoconvert"));
        assertEquals(0, count(all, "videoscale"));
        var bgrx = new VideoEncoder.Element("mpph264enc", true, Set.of("bps", "gop"), Set.of("NV12", "BGRx"));
        assertEquals(0, count(RecordingText.of(settings("video.format = BGRx"), bgrx, "voaacenc", List.of("file")), "videoconvert"));
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
        var text = SourceText.camera(settings("camera.source = /dev/x\" ! fakesink name=\"evil"), "").orElseThrow();
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
        assertEquals(List.of(), List.of(SourceText.screen(settings, ":0"), SourceText.camera(settings, "v"), SourceText.mic(settings, "m"),
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
        assertTrue(EncoderText.of(open, video).contains("format=I420") && EncoderText.of(open, video).contains("bitrate=3000000 gop-size=60"));
        var fork = new VideoEncoder.Element("mpph264enc", true, Set.of("bitrate", "level", "rc-mode"), Set.of("NV12"));
        assertTrue(EncoderText.of(fork, video).contains("rc-mode=cbr bitrate=3000000 level=51"), EncoderText.of(fork, video));
        assertEquals(Optional.of(new EncoderText.Property("bitrate", "500")), EncoderText.bitrate(X264, 500_000));
        assertEquals(Optional.empty(), EncoderText.bitrate(new VideoEncoder.Custom("x264enc"), 500_000));
    }
}
