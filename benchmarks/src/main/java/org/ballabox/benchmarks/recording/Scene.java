package org.ballabox.benchmarks.recording;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballabox.rig.Rig;

/** What is recorded: a real display that moves, PulseAudio with two tones, a camera's stand-in, a real RTMP server. */
public final class Scene implements AutoCloseable {

    static final String CAMERA = "videotestsrc is-live=true ! video/x-raw,format=I420,width=640,height=480,framerate=30/1";
    static final String MIC = "mic";
    static final String DESKTOP = "desk.monitor";

    private final Rig rig = new Rig();
    private final int port = Rig.freePort();
    private final Map<String, String> displays = new HashMap<>();
    private String display;

    public Scene(int width, int height) {
        show(width, height);
        rig.startPulse();
        rig.startRtmp(port);
        rig.startTone("micsink", 440, 0.2);
        rig.startTone("desk", 1000, 0.2);
    }

    public Rig rig() {
        return rig;
    }

    /** From now on a display of that size is recorded; each size has one, which stays. */
    public void show(int width, int height) {
        display = displays.computeIfAbsent(width + "x" + height, size -> {
            rig.startDisplay(width, height);
            rig.startClock();
            return rig.environment().get("DISPLAY");
        });
    }

    /** The X display that is recorded. */
    String display() {
        return display;
    }

    /** A destination on the server of this scene. */
    public String url(int number) {
        return "rtmp://127.0.0.1:" + port + "/live/stream" + number;
    }

    /** The recorder's flags for this scene, without streams. */
    public List<String> flags(int width, int height, int fps) {
        return new ArrayList<>(List.of("--output-dir", rig.out().toString(), "--screen-source", display,
                "--camera-source", "gst:" + CAMERA, "--mic-source", MIC, "--desktop-source", DESKTOP,
                "--video-width", Integer.toString(width), "--video-height", Integer.toString(height), "--video-fps", Integer.toString(fps)));
    }

    /** What the Python original did, in one pipeline; {@code encoder} in place of its VPU. */
    public String original(String encoder, Path file, boolean stream) {
        return """
                compositor name=comp latency=300000000 sink_1::xpos=1600 sink_1::ypos=840
                 ! videorate ! video/x-raw,format=NV12,width=1920,height=1080,framerate=30/1 ! %1$s ! h264parse ! tee name=v
                ximagesrc use-damage=false remote=true do-timestamp=true display-name=%2$s ! video/x-raw,framerate=30/1 ! videoconvert ! videoscale
                 ! video/x-raw,format=NV12,width=1920,height=1080 ! queue ! comp.sink_0
                %3$s ! videoconvert ! videoscale ! video/x-raw,format=NV12,width=320,height=240 ! queue ! comp.sink_1
                audiomixer name=amix latency=200000000 alignment-threshold=40000000 ! audioconvert ! voaacenc bitrate=128000 ! tee name=a
                pulsesrc device=mic slave-method=resample ! queue ! audioconvert ! audioresample ! volume volume=1.5 ! audio/x-raw,rate=44100 ! amix.
                pulsesrc device=desk.monitor slave-method=resample ! queue ! audioconvert ! audioresample ! volume volume=0.4 ! audio/x-raw,rate=44100 ! amix.
                v. ! queue leaky=downstream max-size-time=2000000000 max-size-bytes=0 max-size-buffers=0 ! mux.
                a. ! queue leaky=downstream max-size-time=2000000000 max-size-bytes=0 max-size-buffers=0 ! aacparse ! mux.
                matroskamux name=mux ! filesink async=false location=%4$s
                """.formatted(encoder, display, CAMERA, file) + (stream ? """
                v. ! queue leaky=downstream max-size-time=1000000000 max-size-bytes=0 max-size-buffers=0 ! clocksync ! h264parse ! video/x-h264,stream-format=avc ! fmux.
                a. ! queue leaky=downstream max-size-time=1000000000 max-size-bytes=0 max-size-buffers=0 ! aacparse ! fmux.
                flvmux name=fmux streamable=true ! rtmpsink async=false sync=false location=%s
                """.formatted(url(0)) : "");
    }

    @Override
    public void close() {
        rig.close();
    }
}
