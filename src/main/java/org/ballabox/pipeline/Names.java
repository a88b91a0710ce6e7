package org.ballabox.pipeline;

/** Names of the elements that code finds again in a launched pipeline. */
public final class Names {

    /** The appsink at the end of every source pipeline. */
    public static final String SOURCE_OUT = "out";
    /** The capsfilter of a sound source that sets the resampler's rate (Hz). */
    public static final String PACE = "pace";
    /** The pulsesrc of a sound source. */
    public static final String PULSE = "pulse";
    /** The frames' appsrc in the recording pipeline, and the picture's where a still picture is made. */
    public static final String PICTURE_IN = "picture-in";
    public static final String MIC_IN = "mic-in";
    public static final String DESKTOP_IN = "desktop-in";
    public static final String MIXER = "mix";
    public static final String ENCODER = "encoder";
    /** Video's appsrc in file and stream pipelines. */
    public static final String VIDEO_IN = "video-in";
    public static final String AUDIO_IN = "audio-in";
    public static final String FILE = "file";
    public static final String RTMP = "rtmp";

    private Names() {}

    /** The appsink of encoded video for one consumer: {@code file}, or a stream's number. */
    public static String videoOut(String consumer) {
        return "video-out-" + consumer;
    }

    /** The appsink of encoded audio for one consumer. */
    public static String audioOut(String consumer) {
        return "audio-out-" + consumer;
    }
}
