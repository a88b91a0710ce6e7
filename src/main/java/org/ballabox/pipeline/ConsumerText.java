package org.ballabox.pipeline;

import java.nio.file.Path;

/**
 * The pipelines that take the encoded media: a file's and a stream's.
 *
 * <pre>
 * appsrc video-in ┐
 * appsrc audio-in ┴ matroskamux ─ filesink        or        flvmux ─ rtmp2sink
 * </pre>
 */
public final class ConsumerText {

    /** How much older than now encoded samples may be here: the mixers' latency and the encoder's, in ns. */
    private static final long LATENCY = 600_000_000;

    private ConsumerText() {}

    /**
     * Not {@code streamable}: cues and duration are written at the end. Unbuffered, so that a crash loses nothing that was
     * written. Each file's time begins with zero.
     */
    public static String file(Path path) {
        return inputs("video_0", "audio_0") + "matroskamux name=mux offset-to-zero=true writing-app=\"Balla Box\"\n"
                + "    ! filesink name=" + Names.FILE + " sync=false async=false buffer-mode=unbuffered location="
                + LaunchText.quote(path.toString()) + "\n";
    }

    /** @param location the URL: full for use, redacted for show */
    public static String stream(String location) {
        return inputs("video", "audio") + "flvmux name=mux streamable=true skip-backwards-streams=true encoder=\"Balla Box\"\n"
                + "    ! rtmp2sink name=" + Names.RTMP + " sync=false async=false location=" + LaunchText.quote(location) + "\n";
    }

    /** The muxers' pads by name: an appsrc may carry anything, so the parser would take the first pad twice. */
    private static String inputs(String videoPad, String audioPad) {
        return input(Names.VIDEO_IN) + " ! mux." + videoPad + "\n" + input(Names.AUDIO_IN) + " ! mux." + audioPad + "\n";
    }

    /** Unbounded here; the bridge that pushes keeps the bound, in whole groups of pictures. */
    private static String input(String name) {
        return LaunchText.format("appsrc name=%s is-live=true format=time handle-segment-change=true min-latency=%d"
                + " max-bytes=0 max-buffers=0 max-time=0", name, LATENCY);
    }
}
