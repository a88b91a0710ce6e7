package org.ballabox.service;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.ballabox.engine.RecorderStatus;

/**
 * A recording's status as JSON: what {@code ballabox status --json} prints. Fields are only ever added; {@code version} grows
 * when one changes its meaning. Times are in s, sizes in bytes, levels in dBFS (null for silence), drift in ms.
 */
final class StatusJson {

    private static final int VERSION = 1;

    private StatusJson() {}

    static String of(RecorderStatus status, long pid) {
        var text = new StringWriter();
        try (var json = new JsonWriter(text)) {
            json.beginObject();
            json.name("version").value(VERSION);
            json.name("pid").value(pid);
            json.name("state").value(state(status));
            json.name("reason").value(status.file().paused());
            json.name("file").value(status.file().path() == null ? null : status.file().path().toString());
            json.name("seconds").value(rounded(status.file().seconds()));
            json.name("bytes").value(status.file().bytes());
            json.name("frames").value(status.file().frames());
            json.name("fps").value(rounded(status.file().seconds() > 0 ? status.file().frames() / status.file().seconds() : 0));
            json.name("dropped").value(status.file().dropped());
            json.name("encoder").value(status.encoder());
            json.name("av_drift_ms").value(rounded(status.file().drift()));
            json.name("disk_minutes_left").value(rounded(status.minutesLeft()));
            sources(json, status);
            streams(json, status);
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter does not fail
        }
        return text.toString();
    }

    private static String state(RecorderStatus status) {
        if (status.file().path() != null) {
            return "recording";
        }
        return !status.file().paused().isEmpty() ? "paused" : Double.isNaN(status.finishing()) ? "starting" : "finishing";
    }

    private static void sources(JsonWriter json, RecorderStatus status) throws IOException {
        json.name("sources").beginArray();
        for (var source : status.sources()) {
            json.beginObject();
            json.name("name").value(source.name());
            json.name("state").value(source.state().name().toLowerCase(Locale.ROOT));
            json.name("reason").value(source.reason());
            json.name("lost_count").value(source.lostCount());
            json.name("seconds_lost").value(rounded(source.secondsLost()));
            json.name("level_db");
            if (Double.isFinite(source.level())) {
                json.value(rounded(source.level()));
            } else {
                json.nullValue();
            }
            json.endObject();
        }
        json.endArray();
    }

    private static void streams(JsonWriter json, RecorderStatus status) throws IOException {
        json.name("streams").beginArray();
        for (var stream : status.streams()) {
            json.beginObject();
            json.name("url").value(stream.url());
            json.name("state").value(stream.state().name().toLowerCase(Locale.ROOT));
            json.name("attempts").value(stream.attempts());
            json.name("bytes").value(stream.bytes());
            json.name("dropped").value(stream.droppedFrames());
            json.name("last_error").value(stream.reason());
            json.endObject();
        }
        json.endArray();
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
