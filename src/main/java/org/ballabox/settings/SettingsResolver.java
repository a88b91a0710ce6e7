package org.ballabox.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays the layers over one another: flag, environment, the user's file, the machine's file, default. Pure. */
public final class SettingsResolver {

    /**
     * A setting's values as they were written, and where.
     *
     * @param origin such as {@code --video-fps}, {@code BALLABOX_VIDEO_FPS}, {@code /…/ballabox.conf line 3} or {@code default}
     */
    public record Resolved(Setting<?> setting, List<String> values, String origin) {}

    private static final String DEFAULT = "default";
    /** Not settings: they are for the launcher, or say where the file is. */
    private static final List<String> OTHER_VARIABLES = List.of("BALLABOX_JAVA", "BALLABOX_CONFIG");

    private final Map<String, Resolved> byKey = new LinkedHashMap<>();

    /**
     * @param flags values by key, as given on the command line
     * @param environment the process's environment
     * @param files each goes before those behind it
     * @throws SettingsException for an unknown key in a file or among the variables
     */
    public SettingsResolver(Map<String, List<String>> flags, Map<String, String> environment, ConfigFile... files) {
        var inFile = new HashMap<String, Resolved>();
        for (var file : files) {
            fromFile(file).forEach(inFile::putIfAbsent);
        }
        checkVariables(environment);
        for (var setting : SettingsTable.all()) {
            byKey.put(setting.key(), resolve(setting, flags, environment, inFile));
        }
    }

    private SettingsResolver(Map<String, Resolved> byKey) {
        this.byKey.putAll(byKey);
    }

    /** As this, with other defaults: what flag, environment or file gave stays. */
    public SettingsResolver withDefaults(Map<String, String> defaults) {
        var changed = new SettingsResolver(byKey);
        defaults.forEach((key, value) -> changed.byKey.computeIfPresent(key, (same, resolved) ->
                resolved.origin().equals(DEFAULT) ? new Resolved(resolved.setting(), List.of(value), DEFAULT) : resolved));
        return changed;
    }

    /** Every setting in the table's order. */
    public List<Resolved> all() {
        return List.copyOf(byKey.values());
    }

    private static Resolved resolve(Setting<?> setting, Map<String, List<String>> flags, Map<String, String> environment,
            Map<String, Resolved> inFile) {
        var flag = flags.get(setting.key());
        if (flag != null) {
            return new Resolved(setting, List.copyOf(flag), setting.flag());
        }
        var variable = environment.get(setting.variable());
        if (variable != null) {
            var values = setting.repeatable()
                    ? List.of(variable.strip().split("\\s+")).stream().filter(value -> !value.isEmpty()).toList()
                    : List.of(variable);
            return new Resolved(setting, values, setting.variable());
        }
        var written = inFile.get(setting.key());
        if (written != null) {
            return written;
        }
        return new Resolved(setting, setting.defaultValue().isEmpty() ? List.of() : List.of(setting.defaultValue()), DEFAULT);
    }

    private static Map<String, Resolved> fromFile(ConfigFile file) {
        var found = new HashMap<String, Resolved>();
        for (var entry : file.entries()) {
            var where = file.name() + " line " + entry.line();
            var setting = find(entry.key());
            if (setting == null) {
                throw new SettingsException(where + ": unknown setting '" + entry.key() + "'; did you mean '"
                        + nearest(entry.key(), SettingsTable.all().stream().map(Setting::key).toList()) + "'?");
            }
            var before = found.get(entry.key());
            if (before == null) {
                found.put(entry.key(), new Resolved(setting, List.of(entry.value()), where));
            } else if (setting.repeatable()) {
                var values = new ArrayList<>(before.values());
                values.add(entry.value());
                found.put(entry.key(), new Resolved(setting, List.copyOf(values), before.origin()));
            } else {
                throw new SettingsException(where + ": " + entry.key() + " is set twice, first at " + before.origin());
            }
        }
        return found;
    }

    private static void checkVariables(Map<String, String> environment) {
        var known = SettingsTable.all().stream().map(Setting::variable).toList();
        for (var name : environment.keySet()) {
            if (name.startsWith("BALLABOX_") && !known.contains(name) && !OTHER_VARIABLES.contains(name)) {
                throw new SettingsException("unknown variable " + name + "; did you mean " + nearest(name, known) + "?");
            }
        }
    }

    private static Setting<?> find(String key) {
        return SettingsTable.all().stream().filter(setting -> setting.key().equals(key)).findFirst().orElse(null);
    }

    /** The candidate that fewest edits turn the word into. */
    public static String nearest(String word, List<String> candidates) {
        return candidates.stream()
                .min(Comparator.comparingInt(candidate -> edits(word, candidate)))
                .orElseThrow();
    }

    private static int edits(String a, String b) {
        var row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    /**
     * Reads and checks every value.
     *
     * @param home what {@code ~} stands for
     * @throws SettingsException for the first value that is wrong, with its origin
     */
    public Settings settings(Path home) {
        var video = new Settings.Video(one(SettingsTable.VIDEO_WIDTH), one(SettingsTable.VIDEO_HEIGHT),
                one(SettingsTable.VIDEO_FPS), one(SettingsTable.VIDEO_BITRATE), one(SettingsTable.VIDEO_GOP),
                one(SettingsTable.VIDEO_ENCODER), one(SettingsTable.VIDEO_FORMAT));
        var camera = new Settings.Camera(one(SettingsTable.CAMERA_SOURCE), one(SettingsTable.CAMERA_WIDTH),
                one(SettingsTable.CAMERA_HEIGHT), one(SettingsTable.CAMERA_CORNER), one(SettingsTable.CAMERA_MARGIN));
        fits(SettingsTable.CAMERA_WIDTH, camera.width() + camera.margin(), video.width(), SettingsTable.VIDEO_WIDTH);
        fits(SettingsTable.CAMERA_HEIGHT, camera.height() + camera.margin(), video.height(), SettingsTable.VIDEO_HEIGHT);
        return new Settings(
                new Settings.Output(directory(home), one(SettingsTable.OUTPUT_PREFIX), one(SettingsTable.OUTPUT_RESERVE),
                        one(SettingsTable.OUTPUT_SEGMENT), one(SettingsTable.OUTPUT_FINALIZE).equals("ffmpeg")),
                video,
                one(SettingsTable.SCENE_LAYOUT),
                one(SettingsTable.SCREEN_SOURCE),
                camera,
                new Settings.Sound(one(SettingsTable.MIC_SOURCE), one(SettingsTable.MIC_VOLUME), one(SettingsTable.MIC_DELAY)),
                new Settings.Sound(one(SettingsTable.DESKTOP_SOURCE), one(SettingsTable.DESKTOP_VOLUME),
                        one(SettingsTable.DESKTOP_DELAY)),
                new Settings.Audio(one(SettingsTable.AUDIO_RATE), one(SettingsTable.AUDIO_BITRATE)),
                new Settings.Streaming(many(SettingsTable.STREAM_URL), one(SettingsTable.STREAM_RETRY_MAX),
                        one(SettingsTable.STREAM_ADAPTIVE)),
                page());
    }

    private Optional<Settings.Page> page() {
        var token = many(SettingsTable.STATUS_TOKEN).stream().findFirst();
        return one(SettingsTable.STATUS_HTTP).map(address -> {
            if (!address.isLoopback() && token.isEmpty()) {
                throw new SettingsException(origin(SettingsTable.STATUS_HTTP) + ": status.http " + address
                        + " can be reached from other machines: set status.token too, or use 127.0.0.1:" + address.port());
            }
            return new Settings.Page(address, token);
        });
    }

    private void fits(Setting<?> setting, int needed, int available, Setting<?> limit) {
        if (needed > available) {
            throw new SettingsException(setting.key() + " and camera.margin together are " + needed
                    + ", more than " + limit.key() + ", which is " + available);
        }
    }

    private Path directory(Path home) {
        var setting = SettingsTable.OUTPUT_DIR;
        var text = one(setting);
        try {
            if (text.isBlank()) {
                throw new SettingsException(origin(setting) + ": output.dir must be a directory, not empty");
            }
            var path = text.equals("~") ? home : text.startsWith("~/") ? home.resolve(text.substring(2)) : Path.of(text);
            return path.toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new SettingsException(origin(setting) + ": output.dir is not a path: " + e.getReason());
        }
    }

    private <T> T one(Setting<T> setting) {
        var resolved = byKey.get(setting.key());
        return read(setting, resolved.values().getLast(), resolved);
    }

    private <T> List<T> many(Setting<T> setting) {
        var resolved = byKey.get(setting.key());
        return resolved.values().stream().map(value -> read(setting, value, resolved)).toList();
    }

    private <T> T read(Setting<T> setting, String value, Resolved resolved) {
        try {
            return setting.parser().apply(value);
        } catch (IllegalArgumentException e) {
            throw new SettingsException(origin(setting) + ": " + setting.key() + " " + e.getMessage());
        }
    }

    private String origin(Setting<?> setting) {
        return byKey.get(setting.key()).origin();
    }
}
