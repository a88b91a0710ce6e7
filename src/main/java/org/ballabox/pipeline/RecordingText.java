package org.ballabox.pipeline;

import java.util.List;
import org.ballabox.hardware.VideoEncoder;
import org.ballabox.settings.Settings;

/**
 * The recording pipeline: frames and raw sound in, one encode, an appsink pair per consumer. It holds no device, no file and no
 * network, so nothing around it can end it; and frames are made here, so no picture from outside reaches it.
 *
 * <pre>
 * appsrc picture-in ─ encoder ─ h264parse ──────────────────────────────────────── tee ┬ appsink video-out-file
 *                                                                                     └ appsink video-out-1 …
 * appsrc mic-in ────┐
 * appsrc desktop-in ┴ audiomixer ─ convert, rate ─ AAC ─ aacparse ──────────────── tee ┬ appsink audio-out-file
 *                                                                                     └ appsink audio-out-1 …
 * </pre>
 */
public final class RecordingText {

    /**
     * How long sound may take from its source to here, in ns. The mixer waits this long for an input that does not deliver,
     * plus its own latency.
     */
    private static final long SOURCE_LATENCY = 100_000_000;
    private static final long AUDIO_LATENCY = 200_000_000;
    private static final long AUDIO_ALIGNMENT = 40_000_000;
    /** Encoded frames that a consumer may leave lying: 10 s at 30 fps; only one that hangs ever does. */
    private static final int OUTLET_BUFFERS = 300;

    private RecordingText() {}

    /** @param consumers {@code file}, and a number for each stream */
    public static String of(Settings settings, VideoEncoder encoder, String aac, List<String> consumers) {
        var text = new StringBuilder();
        text.append(frames(settings, encoder)).append("\n    ! ").append(EncoderText.of(encoder, settings.video()))
                .append("\n    ! tee name=video allow-not-linked=true\n");
        text.append(sound(settings, aac)).append("\n    ! tee name=audio allow-not-linked=true\n");
        text.append(input(Names.MIC_IN)).append(" ! mix.sink_0\n");
        text.append(input(Names.DESKTOP_IN)).append(" ! mix.sink_1\n");
        for (var consumer : consumers) {
            text.append(outlet("video", Names.videoOut(consumer), consumer));
            text.append(outlet("audio", Names.audioOut(consumer), consumer));
        }
        return text.toString();
    }

    /** Unbounded here: whoever pushes leaves a frame out when the encoder does not keep up, and counts it. */
    private static String frames(Settings settings, VideoEncoder encoder) {
        return "appsrc name=" + Names.PICTURE_IN + " is-live=true format=time max-bytes=0 max-buffers=0 max-time=0 caps="
                + LaunchText.quote(EncoderText.frames(encoder, settings.video()));
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

    private static String input(String name) {
        return LaunchText.format("appsrc name=%s is-live=true format=time handle-segment-change=true min-latency=%d"
                + " max-bytes=0 max-buffers=0 max-time=3000000000 leaky-type=downstream", name, SOURCE_LATENCY);
    }

    private static String outlet(String tee, String name, String consumer) {
        // the file takes everything: its writer bounds the queue by whole groups of pictures, and counts what it leaves out
        var bound = consumer.equals("file") ? "" : " max-buffers=" + OUTLET_BUFFERS + " drop=true";
        return LaunchText.format("%s. ! appsink name=%s sync=false async=false enable-last-sample=false wait-on-eos=false%s\n",
                tee, name, bound);
    }
}
