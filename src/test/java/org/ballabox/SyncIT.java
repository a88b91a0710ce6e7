package org.ballabox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.time.Duration;
import org.ballabox.rig.BallaProcess;
import org.ballabox.rig.Media;
import org.ballabox.rig.Rig;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A flash on the real display and a beep in the real PulseAudio, made at the same instant, stay together. */
@Timeout(180)
class SyncIT {

    /** Of a single flash, which is seen in steps of a frame, in s. */
    private static final double BOUND = 0.045;
    /** Of their mean, in s. */
    private static final double OFFSET = 0.025;

    @Test
    void flashAndBeepStayTogether() {
        flashAndBeep(20);
    }

    /** Ten minutes with everything on: what has drifted apart by then shows between the first half and the second. */
    @Test
    @Tag("soak")
    @Timeout(1200)
    void theyStayTogetherForTenMinutes() {
        flashAndBeep(600);
    }

    private static void flashAndBeep(int seconds) {
        try (var rig = new Rig()) {
            int port = Rig.freePort();
            rig.startDisplay(640, 480);
            rig.startPulse();
            rig.startTone("micsink", 440, 0.01);
            rig.startRtmp(port);
            var clip = rig.dir().resolve("flash.mkv");
            int length = seconds + 6;
            // every second second, 200 ms of white and of 1 kHz; played by GStreamer, which shows both at their time
            rig.run("ffmpeg", "-v", "error", "-f", "lavfi", "-i", "color=black:s=320x240:r=50:d=" + length
                    + ",drawbox=c=white:t=fill:enable='lt(mod(t-1\\,2)\\,0.2)*gte(t\\,1)'",
                    "-f", "lavfi", "-i", "aevalsrc='0.8*sin(2*PI*1000*t)*lt(mod(t-1\\,2)\\,0.2)*gte(t\\,1)':s=44100:d=" + length,
                    "-c:v", "mjpeg", "-q:v", "3", "-c:a", "pcm_s16le", clip.toString());
            var recorder = BallaProcess.start(rig, "run", "--output-dir", rig.out().toString(), "--video-width", "640",
                    "--video-height", "480", "--camera-source", "test", "--camera-width", "64", "--camera-height", "48",
                    "--mic-source", "mic", "--desktop-source", "desk.monitor", "--desktop-volume", "1", "--duration", seconds + "s", "--verbose",
                    "--stream-url", "rtmp://127.0.0.1:" + port + "/live/k-e-y");
            recorder.awaitRecording();
            // an idle null sink may take two seconds to give its monitor the first sound, and the file does not wait for sound
            recorder.awaitLog("desktop delivers", Duration.ofSeconds(10));
            rig.start("gst-launch-1.0", "-q", "filesrc", "location=" + clip, "!", "matroskademux", "name=d", "d.video_0", "!",
                    "queue", "max-size-time=3000000000", "!", "jpegdec", "!", "videoconvert", "!", "ximagesink", "d.audio_0", "!",
                    "queue", "max-size-time=3000000000", "!", "pulsesink", "device=desk");
            assertEquals(0, recorder.awaitExit(Duration.ofSeconds(seconds + 60)), recorder.err());
            check("file", recorder.files().getFirst());
            check("stream", Rig.list(rig.received()).getFirst());
        }
    }

    private static void check(String what, Path path) {
        var media = new Media(path);
        var flashes = flashes(media);
        var beeps = Media.onsets(media.sound(), 0.1);
        assertTrue(flashes.size() >= 8, what + ": flashes at " + flashes);
        var apart = new ArrayList<Double>();
        for (double flash : flashes) {
            double beep = beeps.stream().min((a, b) -> Double.compare(Math.abs(a - flash), Math.abs(b - flash))).orElseThrow();
            apart.add(flash - beep);
        }
        double worst = apart.stream().mapToDouble(Math::abs).max().orElseThrow();
        double trend = mean(apart.subList(apart.size() / 2, apart.size())) - mean(apart.subList(0, apart.size() / 2));
        System.out.printf("%s: flash against beep, in ms: %s; trend %.0f%n", what,
                apart.stream().map(seconds -> Math.round(seconds * 1000)).toList(), trend * 1000);
        assertTrue(worst <= BOUND, what + ": up to " + worst + " s apart: " + apart);
        assertTrue(Math.abs(mean(apart)) <= OFFSET, what + ": " + mean(apart) + " s apart on average: " + apart);
        assertTrue(Math.abs(trend) < 0.020, what + ": drifts by " + trend + " s: " + apart);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static List<Double> flashes(Media media) {
        var times = media.frameTimes();
        var grey = media.brightness("100:100:60:60");
        var flashes = new ArrayList<Double>();
        for (int i = 1; i < Math.min(grey.size(), times.size()); i++) {
            if (grey.get(i) > 128 && grey.get(i - 1) <= 128) {
                flashes.add(times.get(i));
            }
        }
        return flashes;
    }
}
