package org.ballabox.hardware.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.ballabox.gst.GstException;
import org.ballabox.gst.Pipeline;
import org.ballabox.gst.Playback;
import org.ballabox.gst.State;
import org.ballabox.hardware.VideoEncoder;
import org.ballabox.pipeline.EncoderText;
import org.ballabox.settings.Settings;

/**
 * Encodes frames of the configured size with exactly the chain that a recording uses, and measures it. The pictures move, and
 * what it costs to draw them is measured apart and taken off.
 */
final class EncodeRun {

    private static final long SECOND = 1_000_000_000L;

    private final Settings.Video video;
    private final int frames;
    private final LongSupplier nanoTime;

    EncodeRun(Settings.Video video, int frames, LongSupplier nanoTime) {
        this.video = video;
        this.frames = frames;
        this.nanoTime = nanoTime;
    }

    /**
     * @param fps frames a second, as fast as it goes
     * @param cpuMillis CPU time for one frame in ms, drawing not included
     */
    record Measured(double fps, double cpuMillis) {}

    /**
     * Encodes into the file.
     *
     * @throws GstException when it fails, with GStreamer's words
     */
    Measured encode(VideoEncoder encoder, Path file, Duration bound) {
        var pictures = "videotestsrc num-buffers=" + frames + " pattern=smpte horizontal-speed=3 ! " + EncoderText.frames(encoder, video);
        var drawn = play(pictures + " ! fakesink", bound);
        var encoded = play(pictures + " ! " + EncoderText.of(encoder, video) + " ! matroskamux ! filesink location=\"" + file + "\"", bound);
        double seconds = Math.max(0.001, encoded.seconds() - drawn.seconds());
        return new Measured(frames / seconds, Math.max(0, encoded.cpuSeconds() - drawn.cpuSeconds()) * 1000 / frames);
    }

    /** Decodes the file; returns how many frames came out, or empty when there is no decoder. */
    Optional<Integer> decode(Path file, String decoder, Duration bound) {
        int count = 0;
        try (var pipeline = Pipeline.launch("filesrc location=\"" + file + "\" ! matroskademux ! h264parse ! " + decoder + " ! appsink name=out sync=false");
                var out = pipeline.appSink("out")) {
            try {
                pipeline.setState(State.PLAYING);
                long end = nanoTime.getAsLong() + bound.toNanos();
                for (var frame = out.pull(SECOND); frame != null && nanoTime.getAsLong() < end; frame = out.pull(SECOND)) {
                    frame.close();
                    count++;
                }
            } finally {
                pipeline.setState(State.NULL);
            }
        } catch (GstException noDecoder) {
            return Optional.empty();
        }
        return Optional.of(count);
    }

    private record Cost(double seconds, double cpuSeconds) {}

    private Cost play(String text, Duration bound) {
        double cpu = cpuSeconds();
        long begin = nanoTime.getAsLong();
        Playback.toEnd(text, bound);
        return new Cost((nanoTime.getAsLong() - begin) / 1e9, cpuSeconds() - cpu);
    }

    private static double cpuSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e9;
    }

    static Path file() throws IOException {
        return Files.createTempFile("ballabox-probe", ".mkv");
    }
}
