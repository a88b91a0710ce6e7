package org.ballabox.pipeline;

import java.util.Optional;
import org.ballabox.settings.Choice;
import org.ballabox.settings.Settings;

/**
 * The source pipelines. Each ends in an appsink whose samples are what the scene draws, or the mixer takes, as they are.
 *
 * <pre>
 * screen  ximagesrc ─ BGRx at the frame rate ─ appsink
 * camera  v4l2src in the chosen mode ─ no broken frames ─ [JPEG decoder] ─ contract ─ appsink
 * sound   pulsesrc ─ convert, resample to the pace ─ volume ─ [limiter] ─ level ─ 40 ms at a time ─ appsink
 * </pre>
 *
 * A sound device has a clock of its own, which runs faster or slower than the machine's by some 0.01 %: more than a second in
 * three hours. pulsesrc has no way to make up for it but to leave gaps, so it only tells when it got each piece
 * (re-timestamp); whoever owns the pipeline measures how the count of samples moves away from that, and sets the rate of
 * the capsfilter {@link Names#PACE}: audioresample makes a few samples more or fewer, and capssetter calls the result by the
 * rate that was asked for. audiobuffersplit counts samples from there on, and follows the times only over a jump of 100 ms.
 *
 * The contract makes sure that pictures have a format that is drawn, are progressive and have square pixels. Its elements pass
 * on what already fits, without touching it; what they cannot make fit fails the source, and nothing else.
 *
 * Each method returns empty when the settings ask for no such input.
 */
public final class SourceText {

    /** Levels are measured over this long, in ns. */
    private static final long LEVEL_INTERVAL = 200_000_000;
    /** What the scene draws; converts nothing that comes in one of these formats. */
    private static final String CONTRACT = " ! deinterlace fields=top ! videoconvert ! videoscale"
            + " ! capsfilter caps=\"video/x-raw,format={" + String.join(",", CameraMode.DRAWN) + "},pixel-aspect-ratio=1/1,interlace-mode=progressive\" ! ";
    /**
     * Whoever draws takes all that have come, and draws the newest. None is dropped here: an appsink gives a dropped one back under
     * its lock, and a driver that hangs then would hold up whoever pulls.
     */
    private static final String PICTURES = "appsink name=" + Names.SOURCE_OUT + " sync=false async=false enable-last-sample=false max-buffers=4";

    /** The bridge is never far behind; if it is, the oldest goes first. */
    private static final String SOUNDS = "appsink name=" + Names.SOURCE_OUT + " sync=false async=false enable-last-sample=false drop=true max-buffers=50";

    private SourceText() {}

    /** @param display an X display such as {@code :0}, for {@code auto} */
    public static Optional<String> screen(Settings settings, String display) {
        var video = settings.video();
        var rate = "framerate=" + video.fps() + "/1";
        return switch (settings.screen()) {
            case Choice.None none -> Optional.empty();
            case Choice.Auto auto -> Optional.of(x11(display, rate));
            case Choice.Named(var name) -> Optional.of(x11(name, rate));
            case Choice.Test test -> Optional.of(LaunchText.format(
                    "videotestsrc is-live=true pattern=smpte horizontal-speed=2 ! video/x-raw,format=BGRx,width=%d,height=%d,%s ! %s",
                    video.width(), video.height(), rate, PICTURES));
            case Choice.Fragment(var text) -> Optional.of(text + CONTRACT + PICTURES);
        };
    }

    /** XShm, whole frames: in damage mode ximagesrc copies more, and {@code remote} turns XShm off. Most screens are BGRx already. */
    private static String x11(String display, String rate) {
        return "ximagesrc use-damage=false display-name=" + LaunchText.quote(display)
                + " ! video/x-raw," + rate + " ! videoconvert ! video/x-raw,format=BGRx ! " + PICTURES;
    }

    /**
     * How a camera's device is opened.
     *
     * @param path such as {@code /dev/video0}
     * @param mode what it is asked for; empty when it lists no sizes and rates one by one
     * @param jpegDecoder what decodes its pictures when they are JPEGs: an element, or several
     */
    public record CameraDevice(String path, Optional<CameraMode> mode, String jpegDecoder) {}

    /** @param device for {@code auto} and a device by its name */
    public static Optional<String> camera(Settings settings, CameraDevice device) {
        return switch (settings.camera().source()) {
            case Choice.None none -> Optional.empty();
            case Choice.Auto auto -> Optional.of(v4l2(settings, device));
            case Choice.Named named -> Optional.of(v4l2(settings, device));
            case Choice.Test test -> Optional.of(
                    "videotestsrc is-live=true pattern=ball ! video/x-raw,width=640,height=480,framerate="
                            + settings.video().fps() + "/1" + CONTRACT + PICTURES);
            case Choice.Fragment(var text) -> Optional.of(text + CONTRACT + PICTURES);
        };
    }

    /** A frame that the driver marks as broken, as cut-off JPEGs are, never reaches a decoder. */
    private static String v4l2(Settings settings, CameraDevice device) {
        return "v4l2src device=" + LaunchText.quote(device.path()) + " ! " + device.mode().map(CameraMode::caps).orElseGet(() -> anySize(settings))
                + " ! identity drop-buffer-flags=corrupted"
                + (device.mode().filter(CameraMode::isJpeg).isPresent() ? " ! " + device.jpegDecoder() : "") + CONTRACT + PICTURES;
    }

    /** v4l2src takes the largest that it may: no more than the recording shows, if the device can. */
    private static String anySize(Settings settings) {
        return LaunchText.format("capsfilter caps=\"video/x-raw,width=[1,%d],height=[1,%d];video/x-raw\"", settings.video().width(), settings.video().height());
    }

    /** @param device a PulseAudio source, for {@code auto} */
    public static Optional<String> mic(Settings settings, String device) {
        // more than full scale clips: the limiter bends it back
        return sound(settings, settings.mic(), device, "mic", 440, " ! rglimiter");
    }

    /** @param device a PulseAudio source, for {@code auto} */
    public static Optional<String> desktop(Settings settings, String device) {
        return sound(settings, settings.desktop(), device, "desktop", 1000, "");
    }

    private static Optional<String> sound(Settings settings, Settings.Sound sound, String device, String role, int tone,
            String limiter) {
        var source = switch (sound.source()) {
            case Choice.None none -> null;
            case Choice.Auto auto -> pulse(settings, device, role);
            case Choice.Named(var name) -> pulse(settings, name, role);
            case Choice.Test test -> "audiotestsrc is-live=true volume=0.2 samplesperbuffer=1024 freq=" + tone + converted(settings);
            case Choice.Fragment(var text) -> text + converted(settings);
        };
        return Optional.ofNullable(source).map(text -> LaunchText.format(
                "%s ! volume volume=%.4f%s ! level name=level interval=%d"
                        + " ! audiobuffersplit output-buffer-duration=1/27 alignment-threshold=100000000 ! %s",
                text, sound.volume(), limiter, LEVEL_INTERVAL, SOUNDS));
    }

    /** 10 ms at a time: the smaller the piece, the better its time is known. */
    private static String pulse(Settings settings, String device, String role) {
        int rate = settings.audio().rate();
        return "pulsesrc name=" + Names.PULSE + " device=" + LaunchText.quote(device) + " client-name=\"Balla Box " + role + "\""
                + " provide-clock=false slave-method=re-timestamp buffer-time=200000 latency-time=10000"
                + " ! audioconvert ! audioresample ! capsfilter name=" + Names.PACE + " caps=\"" + soundCaps(rate) + "\""
                + " ! capssetter caps=audio/x-raw,rate=" + rate;
    }

    private static String converted(Settings settings) {
        return " ! audioconvert ! audioresample ! " + soundCaps(settings.audio().rate());
    }

    /** Sound as the mixer takes it, but for its rate in Hz; what {@link Names#PACE} is set to. */
    public static String soundCaps(int rate) {
        return "audio/x-raw,format=F32LE,rate=" + rate + ",channels=2,layout=interleaved";
    }
}
