package org.ballabox.benchmarks.recording;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ballabox.benchmarks.process.Shell;
import org.ballabox.rig.Rig;

/**
 * What is in a recorded file.
 *
 * @param seconds its length
 * @param frames in it
 * @param gaps frames that are missing between its first and its last, by their times
 */
record Recorded(double seconds, long frames, long gaps) {

    private static final String TIME = "pts_time=";
    private static final String LENGTH = "duration=";

    /** The one recording that the scene's directory holds; then it goes. */
    static Recorded takenFrom(Scene scene, int fps) throws Exception {
        var files = Rig.list(scene.rig().out()).stream().filter(file -> file.toString().endsWith(".mkv")).toList();
        if (files.size() != 1) {
            throw new IllegalStateException("not one recording: " + files);
        }
        var recorded = of(files.getFirst(), fps);
        Files.delete(files.getFirst());
        return recorded;
    }

    private static Recorded of(Path file, int fps) throws Exception {
        var lines = Shell.run("ffprobe -v error -select_streams v:0 -show_entries packet=pts_time:format=duration -of default=noprint_wrappers=1 '" + file + "'")
                .lines().toList();
        var times = lines.stream().filter(line -> line.startsWith(TIME)).map(line -> line.substring(TIME.length()))
                .filter(Recorded::isNumber).mapToDouble(Double::parseDouble).sorted().toArray();
        double length = lines.stream().filter(line -> line.startsWith(LENGTH)).map(line -> line.substring(LENGTH.length()))
                .filter(Recorded::isNumber).mapToDouble(Double::parseDouble).findFirst().orElse(0);
        double span = times.length == 0 ? 0 : times[times.length - 1] - times[0];
        return new Recorded(length, times.length, Math.max(0, Math.round(span * fps) + 1 - times.length));
    }

    private static boolean isNumber(String text) {
        return !text.equals("N/A");
    }

    /** How many are missing of a recording that ends to the frame, at its ends or between them. */
    long missing(int seconds, int fps) {
        return Math.max(gaps, (long) seconds * fps - frames);
    }
}
