package org.ballabox.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the settings out of balla_box.py, the Python script that this program replaces: constants at its top, and the
 * gst-launch text that it builds with them. Pure. It is read as text, never run.
 */
public final class PythonOriginal {

    private static final Pattern CONSTANT = Pattern.compile("(?m)^\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*=\\s*(?:[rfbu]*(\"[^\"\\n]*\"|'[^'\\n]*')|(\\d+(?:\\.\\d+)?))\\s*(?:#.*)?$");
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z_][A-Za-z0-9_]*)\\}");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*#.*$");
    private static final Pattern VOLUME = Pattern.compile("\\bvolume\\s+(?:name=\\S+\\s+)?volume=([0-9.]+)");
    private static final Pattern SIZE = Pattern.compile("width=(?:\\(int\\))?(\\d+)\\s*,\\s*height=(?:\\(int\\))?(\\d+)");
    private static final Pattern RATE = Pattern.compile("framerate=(?:\\(fraction\\))?(\\d+)/1");

    /** A camera's picture is never wider; anything wider is the recording's. */
    private static final int WIDEST_CAMERA = 960;

    private final String text;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();

    /**
     * What was found.
     *
     * @param settings values by key, each of them valid
     * @param missing what could not be carried over, a sentence each
     */
    public record Found(Map<String, String> settings, List<String> missing) {}

    private PythonOriginal(String script) {
        this.text = resolved(script);
    }

    /** @param script the whole file */
    public static Found read(String script) {
        var original = new PythonOriginal(script);
        original.streams();
        original.pictures();
        original.sound();
        original.encoder();
        original.output();
        return new Found(Map.copyOf(original.settings), List.copyOf(original.missing));
    }

    /** The script with its constants put where they are used; comments are left out. */
    private static String resolved(String script) {
        var code = COMMENT.matcher(script).replaceAll("");
        var constants = new LinkedHashMap<String, String>();
        for (var match = CONSTANT.matcher(code); match.find();) {
            var value = match.group(2) == null ? match.group(3) : match.group(2).substring(1, match.group(2).length() - 1);
            constants.putIfAbsent(match.group(1), value);
        }
        var text = code;
        // a constant may be made of others
        for (int depth = 0; depth < 3; depth++) {
            text = PLACE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(constants.getOrDefault(match.group(1), match.group())));
        }
        return text;
    }

    /** The script may hold a server's address apart from the key: the first whole one counts. */
    private void streams() {
        var addresses = Pattern.compile("rtmps?://[^\\s\"'\\\\!]+").matcher(text).results().map(MatchResult::group).toList();
        addresses.stream().filter(address -> isValid("stream.url", address)).findFirst().ifPresentOrElse(
                address -> settings.put("stream.url", address),
                () -> missing.add("no whole stream address (rtmp://host/app/key) was found: set stream.url"));
    }

    private void pictures() {
        property("ximagesrc", "display-name").ifPresent(display -> put("screen.source", display, "the display"));
        property("v4l2src", "device").ifPresentOrElse(device -> put("camera.source", device, "the camera"),
                () -> missing.add("no camera was found: camera.source stays auto"));
        for (var size = SIZE.matcher(text); size.find();) {
            int width = Integer.parseInt(size.group(1));
            var kind = width > WIDEST_CAMERA ? "video" : "camera";
            if (kind.equals("video") ? !settings.containsKey("video.width") : isSmallest(width)) {
                put(kind + ".width", size.group(1), "the width");
                put(kind + ".height", size.group(2), "the height");
            }
        }
        if (!settings.containsKey("video.width")) {
            missing.add("the size of the recording was not found: video.width and video.height stay as they are");
        }
        var rate = RATE.matcher(text);
        if (rate.find()) {
            put("video.fps", rate.group(1), "the frame rate");
        }
    }

    /** The camera is grabbed larger than it is shown. */
    private boolean isSmallest(int width) {
        return width < Integer.parseInt(settings.getOrDefault("camera.width", "100000"));
    }

    private void sound() {
        var chains = text.split("\\bpulsesrc\\b");
        for (int i = 1; i < chains.length; i++) {
            var device = value(chains[i], "device");
            // what a sink plays comes from a source of that name
            var kind = device.isPresent() ? (device.get().endsWith(".monitor") ? "desktop" : "mic") : i == 1 ? "mic" : "desktop";
            device.ifPresent(name -> put(kind + ".source", name, "the " + kind));
            var volume = VOLUME.matcher(chains[i]);
            if (volume.find()) {
                put(kind + ".volume", volume.group(1), "the volume of the " + kind);
            }
        }
        if (chains.length == 1) {
            missing.add("no sound source was found: mic.source and desktop.source stay auto");
        }
        var rate = Pattern.compile("audio/x-raw[^!]*rate=(?:\\(int\\))?(\\d+)").matcher(text);
        if (rate.find()) {
            put("audio.rate", rate.group(1), "the sample rate");
        }
        property("voaacenc", "bitrate").ifPresent(bitrate -> put("audio.bitrate", bitrate, "the bitrate of the sound"));
    }

    private void encoder() {
        property("mpph264enc", "bps").ifPresentOrElse(bits -> put("video.bitrate", bits, "the bitrate"),
                () -> missing.add("the bitrate of mpph264enc was not found: video.bitrate stays as it is"));
        property("mpph264enc", "gop").ifPresent(gop -> put("video.gop", gop, "the distance of keyframes"));
    }

    private void output() {
        var directory = Pattern.compile("[\"'](~/[^\"'\\n]*|/home/[^\"'\\n]*?)/?[\"']").matcher(text);
        if (directory.find() && !directory.group(1).contains(".")) {
            put("output.dir", directory.group(1), "the directory");
        } else {
            missing.add("the directory of the recordings was not found: output.dir stays as it is");
        }
    }

    private Optional<String> property(String element, String property) {
        var chain = Pattern.compile("\\b" + element + "\\b([^!]*)").matcher(text);
        return chain.find() ? value(chain.group(1), property) : Optional.empty();
    }

    /** Before the next element. */
    private static Optional<String> value(String chain, String property) {
        var match = Pattern.compile("^[^!]*?\\b" + property + "=[\\\\]*[\"']?([^\\s\"'\\\\!]+)").matcher(chain);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }

    /** Takes over what is a valid value here, and says what is not. */
    private void put(String key, String value, String what) {
        if (isValid(key, value)) {
            settings.put(key, value);
        } else {
            missing.add(what + " is made by the script in a way that is not understood, or is no value here: set " + key);
        }
    }

    private static boolean isValid(String key, String value) {
        var setting = SettingsTable.all().stream().filter(candidate -> candidate.key().equals(key)).findFirst().orElseThrow();
        try {
            setting.parser().apply(value);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
