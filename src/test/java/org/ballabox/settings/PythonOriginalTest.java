package org.ballabox.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PythonOriginalTest {

    /** Built as the original is: constants, and one flat pipeline of f-strings. */
    private static final String SCRIPT = """
            #!/usr/bin/env python3
            import gi, os
            # RTMP_URL = "rtmp://old.example/live/gone"
            SERVER = 'rtmp://live.example.com/app'
            KEY = "abcd-efgh"
            WIDTH = 1280
            HEIGHT = 720
            FPS = 25          # frames
            BITRATE = 4500000
            MIC = "alsa_input.usb-RODE_NT-USB-00.analog-stereo"
            DESK = "alsa_output.hdmi.monitor"
            OUT = os.path.expanduser("~/Videa")

            pipeline = (
                f"compositor name=comp latency=300000000 sink_1::xpos={WIDTH} ! videorate ! "
                f"video/x-raw,format=NV12,width={WIDTH},height={HEIGHT},framerate={FPS}/1 ! "
                f"mpph264enc bps={BITRATE} rc-mode=cbr gop=50 header-mode=1 ! h264parse ! tee name=v "
                f"ximagesrc use-damage=false display-name=:1 ! video/x-raw,framerate={FPS}/1 ! videoconvert ! comp. "
                f"v4l2src device=/dev/video2 ! video/x-raw,width=640,height=480,framerate=30/1 ! videoscale ! "
                f"video/x-raw,format=NV12,width=320,height=240 ! comp. "
                f"pulsesrc device={MIC} slave-method=resample ! queue ! volume volume=1.7 ! audio/x-raw,rate=48000 ! amix. "
                f"pulsesrc device={DESK} ! queue ! volume volume=0.3 ! amix. "
                f"audiomixer name=amix ! voaacenc bitrate=96000 ! tee name=a "
                f"v. ! queue ! fmux. flvmux name=fmux ! rtmpsink location='{SERVER}/{KEY}' async=false"
            )
            """;

    @Test
    void carriesOverWhatTheScriptSays() {
        var found = PythonOriginal.read(SCRIPT);
        assertEquals(List.of(), found.missing());
        assertEquals(Map.ofEntries(
                Map.entry("stream.url", "rtmp://live.example.com/app/abcd-efgh"), Map.entry("screen.source", ":1"),
                Map.entry("camera.source", "/dev/video2"), Map.entry("camera.width", "320"), Map.entry("camera.height", "240"),
                Map.entry("video.width", "1280"), Map.entry("video.height", "720"), Map.entry("video.fps", "25"),
                Map.entry("video.bitrate", "4500000"), Map.entry("video.gop", "50"),
                Map.entry("mic.source", "alsa_input.usb-RODE_NT-USB-00.analog-stereo"), Map.entry("mic.volume", "1.7"),
                Map.entry("desktop.source", "alsa_output.hdmi.monitor"), Map.entry("desktop.volume", "0.3"),
                Map.entry("audio.rate", "48000"), Map.entry("audio.bitrate", "96000"), Map.entry("output.dir", "~/Videa")), found.settings());
    }

    @Test
    void namesWhatItCouldNotCarryOver() {
        var found = PythonOriginal.read("print('hello')\n");
        assertEquals(Map.of(), found.settings());
        for (var key : List.of("stream.url", "camera.source", "video.width", "mic.source", "video.bitrate", "output.dir")) {
            assertTrue(found.missing().stream().anyMatch(sentence -> sentence.contains(key)), key + ": " + found.missing());
        }
    }

    @Test
    void saysWhatIsComputedOrOutOfRange() {
        var found = PythonOriginal.read("URL='rtmp://h/app/key'\np = f\"mpph264enc bps={RATE*1000} gop=9999 ! x\"\n");
        assertEquals(Map.of("stream.url", "rtmp://h/app/key"), found.settings());
        assertTrue(found.missing().stream().anyMatch(sentence -> sentence.contains("set video.bitrate")), found.missing().toString());
        assertTrue(found.missing().stream().anyMatch(sentence -> sentence.contains("set video.gop")), found.missing().toString());
    }

    @Test
    void anythingElseIsNoTrouble() {
        for (var text : List.of("", "\0\0", "{".repeat(5000), "pulsesrc ! ".repeat(500), "A = \"{A}\"\nx = \"{A}{A}\"")) {
            PythonOriginal.read(text);
        }
    }
}
