package org.ballabox.engine;

import java.time.Duration;
import org.ballabox.gst.AppSrc;
import org.ballabox.gst.Sample;
import org.ballabox.pipeline.Names;

/**
 * The bridge into a file or stream pipeline: begins with a keyframe, shares references and copies nothing but keyframes that get a {@link ColourTag}, and never waits.
 * When the pipeline does not keep up and its queue reaches the bound, frames are left out up to the next keyframe, so that
 * what does arrive can be decoded; they are counted.
 */
final class EncodedFeed implements HandOff.Owned {

    private final AppSrc video;
    private final AppSrc audio;
    private final long bound;
    private boolean waitingForKeyframe = true;
    private boolean wantsKeyframe;
    private long behind;
    private long begin = -1;
    private long frames;
    private long dropped;
    private long pictureUntil = -1;
    private final Drift drift = new Drift();
    /** Null where the container itself says how colours are coded. */
    private final ColourTag colours;

    /** @param colours whether frames must say themselves how their colours are coded */
    EncodedFeed(LivePipeline live, Duration bound, boolean colours) {
        this.colours = colours ? new ColourTag() : null;
        this.video = live.pipeline().appSrc(Names.VIDEO_IN);
        this.audio = live.pipeline().appSrc(Names.AUDIO_IN);
        this.bound = bound.toNanos();
    }

    /** Passes a frame on, or leaves it out. The sample stays the caller's. */
    void video(Sample sample) {
        if (!waitingForKeyframe && waiting() > bound) {
            waitingForKeyframe = true;
        }
        if (waitingForKeyframe) {
            // after an overflow, half of the queue must be gone, or the next frames would only overflow it again
            boolean room = begin < 0 || waiting() <= bound / 2;
            if (!room || !sample.isKeyframe()) {
                dropped += begin < 0 ? 0 : 1;
                wantsKeyframe = begin < 0;
                return;
            }
            wantsKeyframe = false;
            waitingForKeyframe = false;
            if (begin < 0) {
                begin = sample.runningTime();
            }
        }
        if (push(sample)) {
            frames++;
            pictureUntil = sample.runningTime();
        }
    }

    private boolean push(Sample frame) {
        try (var tagged = colours == null ? null : colours.tag(frame).orElse(null)) {
            return video.push(tagged == null ? frame : tagged);
        }
    }

    /**
     * Passes sound on once there is a picture for it. None that begins before the first frame: that frame must be at zero, or
     * every frame's time could lie half way between two of a player's.
     */
    void audio(Sample sample) {
        boolean early = begin < 0 || sample.runningTime() < begin;
        if (!early && audio.queuedTime() <= bound && audio.push(sample)) {
            drift.measured(sample.runningTime() - pictureUntil);
        }
    }

    boolean hasBegun() {
        return begin >= 0;
    }

    /** Whether frames come and none of them is one to begin with. */
    boolean wantsKeyframe() {
        return wantsKeyframe;
    }

    /** Running time of the first frame in ns; -1 before. */
    long begin() {
        return begin;
    }

    /** Frames passed on. */
    long frames() {
        return frames;
    }

    /** Whether more than half of what may wait does. */
    boolean isCongested() {
        return waiting() > bound / 2;
    }

    /**
     * Counts what waits behind the pipeline as well: in the kernel, for the network.
     *
     * @param time that the waiting bytes last, in ns
     */
    void waitingBehind(long time) {
        behind = time;
    }

    private long waiting() {
        return video.queuedTime() + behind;
    }

    /** Whether frames are being left out now. */
    boolean isDropping() {
        return waitingForKeyframe && begin >= 0;
    }

    /** Frames left out since the first, because the pipeline was too slow. */
    long dropped() {
        return dropped;
    }

    /** By how much sound has moved against the picture since the beginning, in ms. */
    double drift() {
        return drift.millis();
    }

    void end() {
        endVideo();
        audio.endOfStream();
    }

    /** No more pictures; sound up to the cut may still come. */
    void endVideo() {
        video.endOfStream();
    }

    @Override
    public void close() {
        if (colours != null) {
            colours.close();
        }
        audio.close();
        video.close();
    }
}
