package org.ballabox.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static Settings with(String... keysAndValues) {
        var flags = new java.util.HashMap<String, List<String>>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            flags.put(keysAndValues[i], List.of(keysAndValues[i + 1]));
        }
        return new SettingsResolver(flags, Map.of(), ConfigFile.empty()).settings(Path.of("/home/me"));
    }

    @Test
    void defaultsAreThoseOfTheTable() {
        var settings = with();
        assertEquals(new Settings.Output(Path.of("/home/me/Videa"), "zaznam_", 500L << 20, Optional.empty(), true), settings.output());
        assertEquals(new Settings.Video(1920, 1080, 30, 6_000_000, 60, new Choice.Auto(), "NV12"), settings.video());
        assertEquals(new Settings.Camera(new Choice.Auto(), 320, 240, Corner.BOTTOM_RIGHT, 0), settings.camera());
        assertEquals(new Settings.Sound(new Choice.Auto(), 1.5, Duration.ZERO), settings.mic());
        assertEquals(new Settings.Sound(new Choice.Auto(), 0.4, Duration.ZERO), settings.desktop());
        assertEquals(new Settings.Audio(44100, 128000), settings.audio());
        assertEquals(List.of(), settings.streaming().destinations());
        assertEquals(Duration.ofSeconds(30), settings.streaming().retryMax());
    }

    @ParameterizedTest
    @CsvSource({"output.reserve, 2G", "output.segment, 15min", "output.finalize, off", "output.prefix, rec-", "video.width, 1280",
        "video.height, 720", "video.fps, 60", "video.bitrate, 4500k", "video.gop, 30", "video.encoder, x264enc", "video.encoder, gst:x264enc ! queue",
        "video.format, BGRx", "screen.source, :1", "camera.source, /dev/video1", "camera.width, 640", "camera.corner, top-left",
        "camera.margin, 12", "mic.source, none", "mic.volume, 0", "mic.delay, 200ms", "desktop.volume, 2.5", "audio.rate, 48000",
        "audio.bitrate, 96k", "stream.retry.max, 1m"})
    void goodValuesAreTaken(String key, String value) {
        with(key, value);
    }

    @ParameterizedTest
    @CsvSource({"video.width, 95", "video.width, 1281", "video.height, none", "video.fps, 121", "video.bitrate, 6000", "video.bitrate, 6X",
        "video.gop, -1", "video.encoder, 'x264enc ! fakesink'", "video.encoder, gst:", "video.format, RGB", "camera.width, 8000",
        "camera.margin, 4001", "camera.corner, TOP_LEFT", "mic.volume, NaN", "mic.volume, -1", "mic.delay, 3s", "mic.delay, -1ms",
        "audio.rate, 44101", "output.segment, 1s", "output.segment, on", "output.finalize, yes", "output.prefix, ../x", "output.reserve, 5Q",
        "stream.retry.max, 0s", "output.dir, ''", "screen.source, ''"})
    void badValuesAreNamed(String key, String value) {
        var message = assertThrows(SettingsException.class, () -> with(key, value)).getMessage();
        assertTrue(message.startsWith("--" + key.replace('.', '-') + ": " + key + " "), message);
    }

    @Test
    void theCameraMustFitIntoThePicture() {
        assertEquals("camera.width and camera.margin together are 1921, more than video.width, which is 1920",
                assertThrows(SettingsException.class, () -> with("camera.margin", "1601")).getMessage());
    }

    @Test
    void durationsAreReadAsPeopleWriteThem() {
        assertEquals(Duration.ofSeconds(90), Values.duration("1m30s"));
        assertEquals(Duration.ofMillis(200), Values.duration("200ms"));
        assertEquals(Duration.ofMinutes(15), Values.duration("15min"));
        assertEquals(Duration.ofSeconds(10), Values.duration("10"));
        for (var wrong : List.of("", "s", "10x", "1m 30s", "-5s", "99999999999999999999s", "9999999999999999h")) {
            assertThrows(IllegalArgumentException.class, () -> Values.duration(wrong), wrong);
        }
    }

    @Test
    void urlsHideTheirSecrets() {
        var url = StreamUrl.parse("rtmps://joe:pa55word@live.example.org:443/a/b/key%201234?sig=abcdef");
        assertEquals("rtmps://live.example.org:443/a/b/***", url.toString());
        var secrets = new Secrets(List.of(url), List.of());
        for (var leak : List.of(url.full(), "key%201234", "key 1234", "joe:pa55word", "pa55word", "x key%201234?sig=abcdef y")) {
            var shown = secrets.redact("error at " + leak + " today");
            for (var secret : List.of("1234", "pa55", "abcdef")) {
                assertFalse(shown.contains(secret), shown);
            }
        }
        assertEquals("nothing to hide", secrets.redact("nothing to hide"));
    }

    @Test
    void aFileHoldsKeysCommentsAndRepeatedStreams() {
        var file = ConfigFile.parse("f", "# c\n\nvideo.fps=25 # slow\r\nscreen.source = gst:videotestsrc pattern=#ff\nstream.url = rtmp://a/b/c\nstream.url = rtmp://d/e/f\n");
        var settings = new SettingsResolver(Map.of(), Map.of(), file).settings(Path.of("/"));
        assertEquals(25, settings.video().fps());
        assertEquals(new Choice.Fragment("videotestsrc pattern=#ff"), settings.screen());
        assertEquals(2, settings.streaming().destinations().size());
        var twice = ConfigFile.parse("f", "video.fps=25\nvideo.fps=30\n");
        assertTrue(assertThrows(SettingsException.class, () -> new SettingsResolver(Map.of(), Map.of(), twice)).getMessage()
                .contains("f line 2: video.fps is set twice, first at f line 1"));
    }
}
