package org.ballabox.benchmarks.recording;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ballabox.benchmarks.Plan;
import org.ballabox.benchmarks.process.Shell;

/** The recorder's design in C, compiled on the spot: what the recorder takes beyond it is the price of Java and of watching. */
public final class SceneProgram {

    /** How it is called in the report. */
    public static final String NAME = "scene.c";

    private static final Pattern DRAWING = Pattern.compile("drawing ([0-9.]+) ms");

    private final Path program;

    private SceneProgram(Path program) {
        this.program = program;
    }

    /** @param directory where the program goes */
    public static SceneProgram compile(Plan plan, Path directory) throws Exception {
        var program = directory.resolve("scene");
        Shell.run("cc -O2 -o " + program + " " + plan.sources().resolve("c/scene.c")
                + " $(pkg-config --cflags --libs gstreamer-app-1.0 gstreamer-video-1.0) -lyuv");
        return new SceneProgram(program);
    }

    /**
     * @param format that the encoder is fed
     * @param encoder as gst-launch has it
     * @param url to stream to; empty for no stream
     */
    public List<String> command(Scene scene, int width, int height, int fps, int seconds, String format, String encoder, Path file, String url) {
        var command = new ArrayList<>(List.of(program.toString(), "--display", scene.display(), "--camera", Scene.CAMERA, "--mic", Scene.MIC,
                "--desktop", Scene.DESKTOP, "--width", Integer.toString(width), "--height", Integer.toString(height), "--fps", Integer.toString(fps),
                "--seconds", Integer.toString(seconds), "--format", format, "--encoder", encoder, "--file", file.toString()));
        if (!url.isEmpty()) {
            command.addAll(List.of("--stream", url));
        }
        return command;
    }

    /** CPU time that drawing took, in ms a frame, as the program itself says at its end. */
    static double drawing(String output) {
        var match = DRAWING.matcher(output);
        return match.find() ? Double.parseDouble(match.group(1)) : Double.NaN;
    }
}
