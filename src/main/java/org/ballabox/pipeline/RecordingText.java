package org.ballabox.pipeline;

import java.util.List;
import org.ballabox.hardware.VideoEncoder;
import org.ballabox.settings.Choice;
import org.ballabox.settings.Settings;

/**
 * The recording pipeline: raw media in, one encode, an appsink pair per consumer. It holds no device, no file and no
 * network, so nothing around it can end it.
 *
 * <pre>
 * appsrc screen-in ─┐
 * appsrc camera-in ─┴ compositor ─ queue ─ [convert] ─ encoder ─ h264parse ─ tee ┬ appsink video-out-file
 *                                                                               └ appsink video-out-1 …
 *                           (└ appsink picture-out, for the status page)
 * appsrc mic-in ────┐
 * appsrc desktop-in ┴ audiomixer ─ convert, rate ─ AAC ─ aacparse ──────────────── tee ┬ appsink audio-out-file
 *                                                                               └ appsink audio-out-1 …
 * </pre>
 */
public final class RecordingText {

    /**
     * How long samples may take from their source to here, in ns. Mixers wait this long for an input that does not
     * deliver, plus their own latency.
     */
    private static final long SOURCE_LATENCY = 100_000_000;
    /** What the compositor grants on top: a USB camera's frames arrive up to 200 ms old. */
    private static final long VIDEO_LATENCY = 100_000_000;
    private static final long AUDIO_LATENCY = 200_000_000;
    private static final long AUDIO_ALIGNMENT = 40_000_000;
    /** After this long without a new one, the last picture of a lost input leaves the scene, in ns. */
    private static final long LAST_PICTURE = 3_000_000_000L;
    /**
     * One picture that nobody sees. An aggregator goes back to running time zero when its first buffer comes, however many
     * pictures it has made without one: when the desktop starts after the recording there would be two frames for one time.
     */
    private static final String FIRST_PICTURE = "videotestsrc num-buffers=1 pattern=black ! video/x-raw,format=BGRx,width=16,height=16,framerate=1/1";
    /** The newest picture lies here for whoever wants to see it; it is replaced, never waited for. */
    private static final String PICTURE = LaunchText.format("picture. ! appsink name=%s sync=false async=false"
            + " enable-last-sample=false wait-on-eos=false max-buffers=1 drop=true\n", Names.PICTURE_OUT);
    /** Encoded frames that a consumer may leave lying: 10 s at 30 fps; only one that hangs ever does. */
    private static final int OUTLET_BUFFERS = 300;

    private RecordingText() {}

    /** @param consumers {@code file}, and a number for each stream */
    public static String of(Settings settings, VideoEncoder encoder, String aac, List<String> consumers) {
        var text = new StringBuilder();
        text.append(scene(settings)).append('\n');
        if (settings.page().isPresent()) {
            text.append("    ! tee name=picture\n");
        }
        text.append("    ! queue leaky=downstream max-size-buffers=8 max-size-bytes=0 max-size-time=0\n    ! ");
        text.append(EncoderText.of(encoder, settings.video())).append("\n    ! tee name=video allow-not-linked=true\n");
        text.append(sound(settings, aac)).append("\n    ! tee name=audio allow-not-linked=true\n");
        text.append(input(Names.SCREEN_IN, frames(settings))).append(" ! scene.sink_0\n");
        text.append(input(Names.CAMERA_IN, frames(settings))).append(" ! scene.sink_1\n");
        text.append(FIRST_PICTURE).append(" ! scene.sink_2\n");
        text.append(input(Names.MIC_IN, seconds())).append(" ! mix.sink_0\n");
        text.append(input(Names.DESKTOP_IN, seconds())).append(" ! mix.sink_1\n");
        if (settings.page().isPresent()) {
            text.append(PICTURE);
        }
        for (var consumer : consumers) {
            text.append(outlet("video", Names.videoOut(consumer), consumer));
            text.append(outlet("audio", Names.audioOut(consumer), consumer));
        }
        return text.toString();
    }

    private static String scene(Settings settings) {
        var video = settings.video();
        var camera = Placement.of(settings);
        return LaunchText.format("""
                compositor name=%s background=black latency=%d
                    sink_0::zorder=0 sink_0::width=%d sink_0::height=%d
                    sink_0::sizing-policy=keep-aspect-ratio sink_0::max-last-buffer-repeat=%d
                    sink_1::zorder=1 sink_1::xpos=%d sink_1::ypos=%d sink_1::width=%d sink_1::height=%d
                    sink_1::max-last-buffer-repeat=%d
                    sink_2::alpha=0
                    ! video/x-raw,format=BGRx,width=%d,height=%d,framerate=%d/1,pixel-aspect-ratio=1/1""",
                Names.COMPOSITOR, VIDEO_LATENCY, video.width(), video.height(), LAST_PICTURE,
                camera.x(), camera.y(), camera.width(), camera.height(), LAST_PICTURE,
                video.width(), video.height(), video.fps());
    }

    private static String sound(Settings settings, String aac) {
        return LaunchText.format("""
                audiomixer name=%s latency=%d alignment-threshold=%d
                    sink_0::offset=%d sink_1::offset=%d
                    ! %s
                    ! audioconvert ! audiorate skip-to-first=true ! %s bitrate=%d ! aacparse""",
                Names.MIXER, AUDIO_LATENCY, AUDIO_ALIGNMENT,
                settings.mic().delay().toNanos(), settings.desktop().delay().toNanos(),
                SourceText.soundCaps(settings.audio().rate()), aac, settings.audio().bitrate());
    }

    /** While one input is missing the others queue up for as long as the mixer waits; no longer, for a frame is 8 MB. */
    private static String frames(Settings settings) {
        long waiting = SOURCE_LATENCY + VIDEO_LATENCY;
        return "max-buffers=" + Math.max(3, (waiting * settings.video().fps() + 999_999_999L) / 1_000_000_000L + 1) + " max-time=0";
    }

    private static String seconds() {
        return "max-buffers=0 max-time=3000000000";
    }

    private static String input(String name, String bound) {
        return LaunchText.format("appsrc name=%s is-live=true format=time handle-segment-change=true min-latency=%d"
                + " max-bytes=0 %s leaky-type=downstream", name, SOURCE_LATENCY, bound);
    }

    private static String outlet(String tee, String name, String consumer) {
        // the file takes everything: its writer bounds the queue by whole groups of pictures, and counts what it leaves out
        var bound = consumer.equals("file") ? "" : " max-buffers=" + OUTLET_BUFFERS + " drop=true";
        return LaunchText.format("%s. ! appsink name=%s sync=false async=false enable-last-sample=false wait-on-eos=false%s\n",
                tee, name, bound);
    }

    /** Where the camera's picture stands: in its corner, or everywhere when there is no screen to show. */
    record Placement(int x, int y, int width, int height) {

        static Placement of(Settings settings) {
            var video = settings.video();
            var camera = settings.camera();
            if (settings.screen() instanceof Choice.None) {
                return new Placement(0, 0, video.width(), video.height());
            }
            int x = camera.corner().isLeft() ? camera.margin() : video.width() - camera.width() - camera.margin();
            int y = camera.corner().isTop() ? camera.margin() : video.height() - camera.height() - camera.margin();
            return new Placement(x, y, camera.width(), camera.height());
        }
    }
}
