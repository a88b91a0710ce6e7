package org.ballabox.rig;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is really in a media file, read by FFmpeg: frames, times, pixels, tones. */
public final class Media {

    private static final int RATE = 44100;

    private final Path file;

    public Media(Path file) {
        this.file = file;
    }

    /** Length that the header gives, in s; fails when it has none. */
    public double seconds() {
        var text = probe("-show_entries", "format=duration", "-of", "default=nw=1:nk=1");
        if (text.equals("N/A")) {
            throw new AssertionError(file + " has no duration");
        }
        return Double.parseDouble(text);
    }

    /** Length of what can be decoded, in s, whatever the header says. */
    public double decodedSeconds() {
        var times = frameTimes();
        return times.getLast() - times.getFirst();
    }

    /** Times of all video frames that decode, in s. */
    public List<Double> frameTimes() {
        return probe("-select_streams", "v:0", "-show_entries", "frame=best_effort_timestamp_time", "-of", "csv=p=0")
                .lines().map(line -> line.replace(",", "").strip()).filter(line -> !line.isEmpty()).map(Double::valueOf).toList();
    }

    /** The largest distance between two frames, in s. */
    public double largestGap() {
        var times = frameTimes();
        double largest = 0;
        for (int i = 1; i < times.size(); i++) {
            largest = Math.max(largest, times.get(i) - times.get(i - 1));
        }
        return largest;
    }

    /** Types of the first video packets: K for a keyframe. */
    public boolean startsWithKeyframe() {
        return probe("-select_streams", "v:0", "-show_entries", "packet=flags", "-of", "csv=p=0", "-read_intervals", "%+#1").startsWith("K");
    }

    /** Whether the file has Matroska cues, by which players search. */
    public boolean hasIndex() {
        try {
            var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return bytes.contains("\u001c\u0053\u00bb\u006b");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What FFmpeg complains of when it decodes everything; empty for a sound file. */
    public String decodeErrors() {
        return text("ffmpeg", "-v", "error", "-i", file.toString(), "-f", "null", "-").strip();
    }

    public String videoSize() {
        return probe("-select_streams", "v:0", "-show_entries", "stream=width,height", "-of", "csv=p=0:s=x");
    }

    /** How the stream says that its colours are coded: range, matrix, transfer, primaries, in FFmpeg's words. */
    public String colourTags() {
        return probe("-select_streams", "v:0", "-show_entries", "stream=color_range,color_space,color_transfer,color_primaries", "-of", "csv=p=0");
    }

    /** One picture, its colours decoded as the tags say. */
    public Picture pictureAt(double seconds) {
        var size = videoSize().split("x");
        int width = Integer.parseInt(size[0]);
        int height = Integer.parseInt(size[1].replaceAll("\\D.*", ""));
        var rgb = bytes("ffmpeg", "-v", "error", "-ss", String.format(Locale.ROOT, "%.3f", seconds), "-i", file.toString(),
                "-frames:v", "1", "-f", "rawvideo", "-sws_flags", "accurate_rnd+full_chroma_int+full_chroma_inp", "-pix_fmt", "rgb24", "-");
        if (rgb.length != width * height * 3) {
            throw new AssertionError(file + " has no picture at " + seconds + " s");
        }
        return new Picture(width, height, rgb);
    }

    /** @param rgb three bytes a pixel, line by line */
    public record Picture(int width, int height, byte[] rgb) {

        /** Red, green and blue, 0 to 255. */
        public int[] at(int x, int y) {
            int i = (y * width + x) * 3;
            return new int[] {rgb[i] & 255, rgb[i + 1] & 255, rgb[i + 2] & 255};
        }

        /** Whether each colour of a pixel is near the expected one. */
        public boolean isNear(int x, int y, int red, int green, int blue, int tolerance) {
            var pixel = at(x, y);
            return Math.abs(pixel[0] - red) <= tolerance && Math.abs(pixel[1] - green) <= tolerance && Math.abs(pixel[2] - blue) <= tolerance;
        }

        public String describe(int x, int y) {
            var pixel = at(x, y);
            return "(" + x + ", " + y + ") is " + pixel[0] + ", " + pixel[1] + ", " + pixel[2];
        }
    }

    /** Brightness of the middle of each frame, 0 to 255, in order. */
    public List<Integer> brightness(String crop) {
        var grey = bytes("ffmpeg", "-v", "error", "-i", file.toString(), "-vf", "crop=" + crop + ",scale=1:1:flags=area,format=gray",
                "-fps_mode", "passthrough", "-f", "rawvideo", "-");
        var values = new ArrayList<Integer>();
        for (byte value : grey) {
            values.add(value & 255);
        }
        return values;
    }

    /** Whether a part of each frame is red, in order. */
    public List<Boolean> redness(String crop) {
        var rgb = bytes("ffmpeg", "-v", "error", "-i", file.toString(), "-vf", "crop=" + crop + ",scale=1:1:flags=area,format=rgb24",
                "-fps_mode", "passthrough", "-f", "rawvideo", "-");
        var values = new ArrayList<Boolean>();
        for (int i = 0; i + 2 < rgb.length; i += 3) {
            values.add((rgb[i] & 255) > 160 && (rgb[i + 1] & 255) < 80 && (rgb[i + 2] & 255) < 80);
        }
        return values;
    }

    /** The sound as mono samples, full scale ±1, from the file's beginning; silence fills gaps. */
    public float[] sound() {
        var raw = bytes("ffmpeg", "-v", "error", "-i", file.toString(), "-map", "0:a:0", "-af", "aresample=async=1:first_pts=0,pan=mono|c0=c0",
                "-ac", "1", "-ar", Integer.toString(RATE), "-f", "f32le", "-");
        var floats = new float[raw.length / 4];
        ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(floats);
        return floats;
    }

    /**
     * Amplitude of one frequency between two times; 1 is full scale. The mean over pieces of 100 ms: following a device's
     * clock bends a tone by up to some 0.1 %, which over seconds would be another frequency altogether.
     */
    public static double amplitude(float[] sound, double hertz, double from, double to) {
        int piece = RATE / 10;
        double sum = 0;
        int pieces = 0;
        for (int begin = (int) (from * RATE); begin + piece <= Math.min(sound.length, (int) (to * RATE)); begin += piece) {
            double amplitude = goertzel(sound, hertz, begin, begin + piece);
            sum += amplitude * amplitude;
            pieces++;
        }
        return Math.sqrt(sum / Math.max(1, pieces));
    }

    /** Amplitude by Goertzel's method. */
    private static double goertzel(float[] sound, double hertz, int begin, int end) {
        double omega = 2 * Math.PI * hertz / RATE;
        double c = 2 * Math.cos(omega);
        double s1 = 0;
        double s2 = 0;
        for (int i = begin; i < end; i++) {
            double s0 = sound[i] + c * s1 - s2;
            s2 = s1;
            s1 = s0;
        }
        double power = s1 * s1 + s2 * s2 - c * s1 * s2;
        return 2 * Math.sqrt(Math.max(0, power)) / Math.max(1, end - begin);
    }

    public static double decibels(double ratio) {
        return 20 * Math.log10(ratio);
    }

    /** Times in s at which the sound rises above a threshold after half a second below it. */
    public static List<Double> onsets(float[] sound, double threshold) {
        var onsets = new ArrayList<Double>();
        int quiet = RATE / 2;
        for (int i = 0; i < sound.length; i++) {
            if (Math.abs(sound[i]) > threshold) {
                if (quiet >= RATE / 2) {
                    onsets.add(i / (double) RATE);
                }
                quiet = 0;
            } else {
                quiet++;
            }
        }
        return onsets;
    }

    private String probe(String... arguments) {
        var command = new ArrayList<>(List.of("ffprobe", "-v", "error"));
        command.addAll(List.of(arguments));
        command.add(file.toString());
        return new String(bytes(command.toArray(String[]::new)), StandardCharsets.UTF_8).strip();
    }

    private static String text(String... command) {
        return new String(bytes(true, command), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String... command) {
        return bytes(false, command);
    }

    private static byte[] bytes(boolean withErrors, String... command) {
        try {
            var builder = new ProcessBuilder(command).redirectErrorStream(withErrors).redirectInput(new File("/dev/null"));
            var process = (withErrors ? builder : builder.redirectError(ProcessBuilder.Redirect.DISCARD)).start();
            var output = process.getInputStream().readAllBytes();
            process.waitFor();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
