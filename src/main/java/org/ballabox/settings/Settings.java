package org.ballabox.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Everything that the user can choose, checked. */
public record Settings(Output output, Video video, Layout layout, Choice screen, Camera camera, Sound mic, Sound desktop, Audio audio,
        Streaming streaming, Optional<Page> page) {

    /**
     * @param dir where recordings go; absolute
     * @param prefix beginning of their names
     * @param reserve free space in bytes at which the recording is closed
     * @param segment length of one file, or empty for one file without end
     * @param finalizeFiles whether FFmpeg rewrites a file after it is closed
     */
    public record Output(Path dir, String prefix, long reserve, Optional<Duration> segment, boolean finalizeFiles) {}

    /**
     * @param width in pixels, even
     * @param height in pixels, even
     * @param fps frames per second
     * @param bitrate bit/s
     * @param gop frames from keyframe to keyframe
     * @param format what the encoder is fed, as GStreamer names it
     */
    public record Video(int width, int height, int fps, int bitrate, int gop, Choice encoder, String format) {}

    /**
     * @param width of the picture-in-picture, in pixels
     * @param height of the picture-in-picture, in pixels
     * @param margin from the edges, in pixels
     */
    public record Camera(Choice source, int width, int height, Corner corner, int margin) {}

    /**
     * @param volume factor: 1 leaves the sound as it is
     * @param delay how much later it is heard in the recording
     */
    public record Sound(Choice source, double volume, Duration delay) {}

    /**
     * @param rate Hz
     * @param bitrate bit/s
     */
    public record Audio(int rate, int bitrate) {}

    /**
     * @param retryMax longest pause between two attempts to connect
     * @param adaptive whether a slow network lowers the encoder's bitrate
     */
    public record Streaming(List<StreamUrl> destinations, Duration retryMax, boolean adaptive) {}

    /**
     * The status page.
     *
     * @param token what visitors must know; always there when the address is not a loopback one
     */
    public record Page(PageAddress address, Optional<Token> token) {}

    public Secrets secrets() {
        return new Secrets(streaming.destinations(), page.flatMap(Page::token).map(Token::text).stream().toList());
    }
}
