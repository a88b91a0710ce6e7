package org.ballabox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ballabox.rig.BallaProcess;
import org.ballabox.rig.FakeCamera;
import org.ballabox.rig.FakeVpu;
import org.ballabox.rig.Media;
import org.ballabox.rig.Rig;
import org.ballabox.rig.Uplink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Each fault is made to happen to the built jar while it records a real display and a real PulseAudio; afterwards the file is
 * checked frame by frame. A table at the end says what was expected and what was seen.
 */
@Tag("faults")
@Timeout(150)
class FaultsIT {

    private static final List<String> TABLE = new ArrayList<>();
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final double FRAME = 1 / 30.0;

    private Rig rig;
    private Process display;
    private Process pulse;
    private final List<Process> tones = new ArrayList<>();
    private BallaProcess recorder;
    private long begin;

    @BeforeEach
    void start() {
        rig = new Rig();
        display = rig.startDisplay(640, 480);
        startSound();
    }

    @AfterEach
    void end() {
        rig.close();
    }

    @AfterAll
    static void table() {
        System.out.println("\n| fault | expected | seen |\n|---|---|---|");
        TABLE.forEach(System.out::println);
        System.out.println();
    }

    private static void row(String fault, String expected, String seen, Object... values) {
        TABLE.add("| " + fault + " | " + expected + " | " + String.format(Locale.ROOT, seen, values) + " |");
    }

    private void startSound() {
        pulse = rig.startPulse();
        startTones();
    }

    private void startTones() {
        tones.clear();
        tones.add(rig.startTone("micsink", 440, 0.2));
        tones.add(rig.startTone("desk", 1000, 0.2));
    }

    private BallaProcess launch(String... more) {
        var arguments = new ArrayList<>(List.of("run", "--output-dir", rig.out().toString(), "--video-width", "640", "--video-height",
                "480", "--camera-width", "160", "--camera-height", "120", "--camera-source", "none", "--mic-source", "mic",
                "--desktop-source", "desk.monitor", "--stream-retry-max", "2s"));
        arguments.addAll(Arrays.asList(more));
        return BallaProcess.start(rig, arguments.toArray(String[]::new));
    }

    private void record(String... more) {
        recorder = launch(more).awaitRecording();
        begin = System.nanoTime();
    }

    private double elapsed() {
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Lets the recording go on until it is that long: its length is what is tested. */
    private void until(double seconds) {
        Rig.await("time passes", Duration.ofSeconds(120), () -> elapsed() >= seconds);
        assertTrue(recorder.process().isAlive(), recorder.err());
    }

    private JsonObject status() {
        var process = BallaProcess.start(rig, "status", "--json");
        assertEquals(0, process.awaitExit(SOON), process.err());
        return JsonParser.parseString(process.out()).getAsJsonObject();
    }

    private JsonObject named(String array, int index) {
        return status().getAsJsonArray(array).get(index).getAsJsonObject();
    }

    private JsonObject source(String name) {
        for (var source : status().getAsJsonArray("sources")) {
            if (source.getAsJsonObject().get("name").getAsString().equals(name)) {
                return source.getAsJsonObject();
            }
        }
        throw new AssertionError("no source " + name);
    }

    private void awaitSource(String name, String state, Duration bound) {
        Rig.await(name + " " + state, bound, () -> source(name).get("state").getAsString().equals(state));
    }

    private void awaitStream(String state, Duration bound) {
        Rig.await("stream " + state + ": " + recorder.err(), bound, () -> named("streams", 0).get("state").getAsString().equals(state));
    }

    private static String streamUrl(int port) {
        return "rtmp://127.0.0.1:" + port + "/live/fault-key";
    }

    /** Stops, and checks the one file: as long as it took, every frame, no error. */
    private Media stopAndCheck() {
        double wall = elapsed();
        assertEquals(0, recorder.stop(), recorder.err());
        assertEquals(1, recorder.files().size(), recorder.out());
        return check(recorder.files().getFirst(), wall);
    }

    private static Media check(Path path, double wall) {
        var file = new Media(path);
        assertEquals("", file.decodeErrors());
        assertEquals(wall, file.seconds(), 0.5, "length");
        assertTrue(file.largestGap() <= 2 * FRAME + 0.002, "gap of " + file.largestGap());
        return file;
    }

    private static boolean hears(float[] sound, int hertz, double from, double to) {
        return Media.amplitude(sound, hertz, from, to) > 0.02;
    }

    // ---- streams

    @Test
    void serverAbsentAtStart() {
        int port = Rig.freePort();
        long launched = System.nanoTime();
        record("--stream-url", streamUrl(port));
        double start = (System.nanoTime() - launched) / 1e9;
        until(6);
        rig.startRtmp(port);
        awaitStream("live", Duration.ofSeconds(8));
        double live = elapsed();
        until(20);
        stopAndCheck();
        assertEquals("", new Media(Rig.list(rig.received()).getFirst()).decodeErrors());
        row("server absent at start", "recording at once; live when the server is", "recording after %.1f s; server up at 6 s, live at %.1f s", start, live);
        assertTrue(start < 3, "the recording waited: " + start); // a slow machine starts the VM in this time as well
    }

    @Test
    void serverKilledAndRestarted() {
        int port = Rig.freePort();
        var server = rig.startRtmp(port);
        record("--stream-url", streamUrl(port));
        awaitStream("live", Duration.ofSeconds(8));
        until(6);
        Rig.kill(server);
        awaitStream("waiting", Duration.ofSeconds(11));
        double lost = elapsed();
        until(12);
        rig.startRtmp(port);
        awaitStream("live", Duration.ofSeconds(8));
        double back = elapsed();
        until(20);
        stopAndCheck();
        var received = Rig.list(rig.received());
        var second = new Media(received.getLast());
        assertEquals(2, received.size(), received.toString());
        assertEquals("", second.decodeErrors());
        assertTrue(second.startsWithKeyframe());
        assertTrue(second.frameTimes().getFirst() < 0.5, "the second connection's time does not begin with zero");
        row("server killed and restarted", "noticed, back, from a keyframe and from zero", "killed at 6 s, noticed at %.1f s; up at 12 s, live at %.1f s", lost, back);
    }

    @Test
    void serverAcceptsAndStaysSilent() throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            record("--stream-url", streamUrl(silent.getLocalPort()));
            Rig.await("it gives up on the silent server", Duration.ofSeconds(11), () -> recorder.err().contains("does not connect"));
            double noticed = elapsed();
            until(20);
            stopAndCheck();
            row("server accepts and stays silent", "noticed within 10 s", "noticed at %.1f s", noticed);
        }
    }

    /** A host of its own, whose answers are thrown away from some moment on. Needs to be root. */
    private String startHost(String name, int net) {
        var ours = "10.213." + net + ".1";
        var theirs = "10.213." + net + ".2";
        assumeTrue(canMakeHosts(name, net, ours, theirs), "skipped: no network namespace can be made here");
        return theirs;
    }

    private boolean canMakeHosts(String name, int net, String ours, String theirs) {
        try {
            var log = rig.dir().resolve("netns.log").toFile();
            return new ProcessBuilder("bash", "-ec", "ip netns del " + name + " 2>/dev/null || true; ip netns add " + name
                    + "; ip link add bbx" + net + " type veth peer name bby" + net + "; ip link set bby" + net + " netns " + name
                    + "; ip addr add " + ours + "/24 dev bbx" + net + "; ip link set bbx" + net + " up; ip netns exec " + name
                    + " ip addr add " + theirs + "/24 dev bby" + net + "; ip netns exec " + name + " ip link set bby" + net + " up")
                    .redirectErrorStream(true).redirectOutput(log).start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private void removeHost(String name) {
        rig.run("bash", "-c", "ip netns pids " + name + " | xargs -r kill -9; ip netns del " + name);
    }

    private Process startRtmpIn(String name, String address, int port) {
        return rig.start("ip", "netns", "exec", name, "nginx", "-c", rig.rtmpConfig(address, port, "").toString());
    }

    @Test
    void blackHole() throws IOException {
        var host = startHost("ballabox-hole", 31);
        try {
            startRtmpIn("ballabox-hole", host, 1935);
            record("--stream-url", "rtmp://" + host + "/live/fault-key");
            awaitStream("live", Duration.ofSeconds(8));
            until(6);
            rig.run("ip", "netns", "exec", "ballabox-hole", "ip", "route", "add", "blackhole", "10.213.31.1/32");
            double hole = elapsed();
            awaitStream("waiting", Duration.ofSeconds(13));
            double noticed = elapsed() - hole;
            until(18);
            rig.run("ip", "netns", "exec", "ballabox-hole", "ip", "route", "del", "blackhole", "10.213.31.1/32");
            // the server still has the session of before; it may take it a while
            until(24);
            stopAndCheck();
            row("black hole in a network namespace", "noticed within 10 s", "noticed after %.1f s", noticed);
            assertTrue(noticed <= 11, "noticed after " + noticed);
        } finally {
            removeHost("ballabox-hole");
        }
    }

    /** The kernel drops what does not fit into a listener's queue: to a client that looks like a server that is switched off. */
    @Test
    void nobodyAnswers() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var filling = new ArrayList<SocketChannel>();
            for (int i = 0; i < 4; i++) {
                var channel = SocketChannel.open();
                channel.configureBlocking(false);
                channel.connect(server.getLocalSocketAddress());
                filling.add(channel);
            }
            record("--stream-url", streamUrl(server.getLocalPort()), "--stream-retry-max", "1s");
            Rig.await("the second attempt", SOON, () -> named("streams", 0).get("attempts").getAsInt() >= 2);
            var before = resources();
            Rig.await("the sixth attempt", Duration.ofSeconds(40), () -> named("streams", 0).get("attempts").getAsInt() >= 6);
            var after = resources();
            assertTrue(named("streams", 0).get("last_error").getAsString().contains("does not answer"), recorder.err());
            stopAndCheck();
            for (var channel : filling) {
                channel.close();
            }
            // attempts come and go: one may have a socket at the moment
            assertTrue(after.descriptors <= before.descriptors + 2, before + " → " + after);
            assertTrue(after.threads <= before.threads + 2, before + " → " + after);
            row("server switched off", "nothing is left behind by an attempt", "%s → %s", before, after);
        }
    }

    @Test
    void stopWhileTheNetworkIsABlackHole() throws IOException {
        var host = startHost("ballabox-stop", 32);
        try {
            startRtmpIn("ballabox-stop", host, 1935);
            record("--stream-url", "rtmp://" + host + "/live/fault-key");
            awaitStream("live", Duration.ofSeconds(8));
            until(8);
            rig.run("ip", "netns", "exec", "ballabox-stop", "ip", "route", "add", "blackhole", "10.213.32.1/32");
            until(11);
            long asked = System.nanoTime();
            stopAndCheck();
            double took = (System.nanoTime() - asked) / 1e9;
            row("stop while the network is a black hole", "exit within 5 s", "with the checks of the file after it: %.1f s", took);
            assertTrue(took < 7, took + " s with the checks");
        } finally {
            removeHost("ballabox-stop");
        }
    }

    @Test
    void slowUplink() {
        int port = Rig.freePort();
        rig.startRtmp(port);
        try (var uplink = new Uplink(port).slow(500_000 / 8)) {
            record("--stream-url", streamUrl(uplink.port()), "--video-bitrate", "2M",
                    "--screen-source", "gst:videotestsrc is-live=true pattern=snow ! video/x-raw,width=640,height=480,framerate=30/1");
            Rig.await("it leaves frames out", Duration.ofSeconds(20), () -> named("streams", 0).get("dropped").getAsLong() > 0);
            until(25);
            long dropped = named("streams", 0).get("dropped").getAsLong();
            var state = named("streams", 0).get("state").getAsString();
            stopAndCheck();
            var stream = new Media(Rig.list(rig.received()).getFirst());
            assertEquals("", stream.decodeErrors(), "whole groups of pictures are left out, so what arrives decodes");
            assertTrue(dropped > 100, dropped + " frames left out");
            row("uplink 500 kbit/s", "whole GOPs left out of the stream, counted", "%d frames left out, stream %s, decodes", dropped, state);
        }
    }

    @Test
    void slowUplinkWithAdaptiveBitrate() {
        int port = Rig.freePort();
        rig.startRtmp(port);
        try (var uplink = new Uplink(port).slow(900_000 / 8)) {
            record("--stream-url", streamUrl(uplink.port()), "--video-bitrate", "2M", "--stream-adaptive", "true",
                    "--screen-source", "gst:videotestsrc is-live=true pattern=snow ! video/x-raw,width=640,height=480,framerate=30/1");
            recorder.awaitLog("the network is slow: the bitrate of stream and recording is", Duration.ofSeconds(20));
            uplink.slow(Integer.MAX_VALUE);
            recorder.awaitLog("the network is faster again: the bitrate of stream and recording is", Duration.ofSeconds(60));
            var file = stopAndCheck();
            row("uplink 900 kbit/s, stream.adaptive", "the encoder's bitrate goes down, and up again when the line is free", "%s",
                    recorder.err().lines().filter(line -> line.contains("kbit/s now")).map(line -> line.replaceAll(".* is (\\d+ kbit/s).*", "$1")).toList());
            assertTrue(file.seconds() > 15);
        }
    }

    @Test
    void staleSessionOnTheServer() {
        int port = Rig.freePort();
        rig.startRtmp(port);
        var other = rig.start("gst-launch-1.0", "-q", "videotestsrc", "is-live=true", "!", "x264enc", "tune=zerolatency", "!", "flvmux",
                "streamable=true", "!", "rtmp2sink", "location=" + streamUrl(port));
        Rig.await("the other one publishes", Duration.ofSeconds(10), () -> !Rig.list(rig.received()).isEmpty());
        record("--stream-url", streamUrl(port));
        recorder.awaitLog("the server still has the stream of before", Duration.ofSeconds(10));
        until(6);
        Rig.kill(other);
        awaitStream("live", Duration.ofSeconds(10));
        double live = elapsed();
        until(20);
        stopAndCheck();
        row("stale session on the server", "transient: retried until it is gone", "gone at 6 s, live at %.1f s", live);
    }

    @Test
    void wrongKey() {
        int port = Rig.freePort();
        rig.startRtmp(port);
        record("--stream-url", "rtmp://127.0.0.1:" + port + "/picky/wrong-key");
        recorder.awaitLog("check the address and the stream key", Duration.ofSeconds(15));
        until(20);
        stopAndCheck();
        row("wrong key", "said plainly; the recording goes on", "%s", recorder.err().lines().filter(line -> line.contains("stream key")).findFirst()
                .map(line -> line.replaceAll("^\\S+ ", "")).orElse(""));
    }

    @Test
    void oneBadDestinationDoesNotDisturbTheOther() throws IOException {
        int port = Rig.freePort();
        rig.startRtmp(port);
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            record("--stream-url", streamUrl(port), "--stream-url", streamUrl(silent.getLocalPort()), "--stream-url", streamUrl(Rig.freePort()));
            awaitStream("live", Duration.ofSeconds(8));
            until(20);
            assertEquals(1, named("streams", 0).get("attempts").getAsInt());
            assertTrue(named("streams", 2).get("attempts").getAsInt() > 5);
            double wall = elapsed();
            stopAndCheck();
            var stream = new Media(Rig.list(rig.received()).getFirst());
            assertTrue(stream.decodedSeconds() > wall - 3 && stream.largestGap() <= 2 * FRAME + 0.002, "gap of " + stream.largestGap());
            row("two of three destinations bad", "the good one is not disturbed", "one connection, %.1f s of %.1f s, no gap", stream.decodedSeconds(), wall);
        }
    }

    /** A short form; ./test soak does three hundred. */
    @Test
    void reconnectsLeaveNothingBehind() throws IOException {
        tracedReconnects(10, 30);
    }

    @Test
    @Tag("soak")
    @Timeout(1200)
    void threeHundredReconnectsLeaveNothingBehind() throws IOException {
        tracedReconnects(20, 320);
    }

    /** Without the tracer, whose own tables grow. */
    @Test
    @Tag("soak")
    @Timeout(1200)
    void threeHundredReconnectsInTheSameMemory() throws IOException {
        var resources = reconnects(20, 320, true);
        assertTrue(resources.after.rss <= resources.before.rss * 1.1, resources.toString());
        row("300 forced stream reconnects, memory", "within 10 %", "%d → %d MB", resources.before.rss >> 10, resources.after.rss >> 10);
    }

    private void tracedReconnects(int first, int last) throws IOException {
        var traced = rig.dir().resolve("tracer.log");
        rig.environment().putAll(Map.of("GST_TRACERS", "leaks", "GST_DEBUG", "GST_TRACER:7", "GST_DEBUG_FILE", traced.toString(),
                "GST_DEBUG_NO_COLOR", "1"));
        var resources = reconnects(first, last, false);
        assertEquals(List.of(), Files.readAllLines(traced).stream().filter(line -> line.contains("object-alive, type-name=(string)Gst")).toList(),
                "every GStreamer object is gone at the end");
        row(last - first + " forced stream reconnects", "flat descriptors and threads; no GStreamer object left", "%s", resources);
    }

    /**
     * The way to a real server is cut each time that the stream has become live.
     *
     * @param crowded whether everything stands still for a moment first, so that every queue has been full once: buffer pools
     *     keep what they have ever needed, and a busy moment later on would look like a leak
     */
    private Change reconnects(int first, int last, boolean crowded) throws IOException {
        int port = Rig.freePort();
        rig.startRtmp(port);
        try (var uplink = new Uplink(port).cutAfter(400_000)) {
            // not the real display: ximagesrc (1.22) and a picture that comes back to it after its end keep each other alive
            record("--stream-url", streamUrl(uplink.port()), "--stream-retry-max", "1s", "--screen-source", "test");
            if (crowded) {
                recorder.signal("STOP");
                double stopped = elapsed();
                Rig.await("a standstill", SOON, () -> elapsed() > stopped + 0.7);
                recorder.signal("CONT");
            }
            var before = reconnect(first);
            var after = reconnect(last);
            uplink.cutAfter(Long.MAX_VALUE); // rtmp2sink (1.22) leaks itself when it is stopped while it connects
            awaitStream("live", SOON);
            if (crowded) {
                assertEquals(0, recorder.stop(), recorder.err());
                assertEquals("", new Media(recorder.files().getFirst()).decodeErrors());
            } else {
                stopAndCheck();
            }
            assertTrue(after.descriptors <= before.descriptors + 5, before + " → " + after);
            assertTrue(after.threads <= before.threads + 5, before + " → " + after);
            return new Change(before, after);
        }
    }

    private record Change(Resources before, Resources after) {}

    private record Resources(int descriptors, int threads, long rss) {}

    /** Waits until the stream has become live so many times. */
    private Resources reconnect(int times) {
        Rig.await(times + " times live", Duration.ofSeconds(times * 4), () ->
                recorder.err().lines().filter(line -> line.contains("is live")).count() >= times);
        return resources();
    }

    private Resources resources() {
        try {
            var proc = Path.of("/proc/" + recorder.process().pid());
            var lines = Files.readAllLines(proc.resolve("status"));
            return new Resources(Rig.list(proc.resolve("fd")).size(), Rig.list(proc.resolve("task")).size(),
                    lines.stream().filter(line -> line.startsWith("VmRSS")).map(line -> Long.valueOf(line.replaceAll("\\D", ""))).findFirst().orElseThrow());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    // ---- sources

    /** A webcam, simulated below the real v4l2src: its frames are YUYV and red. */
    private static final String[] RED_WEBCAM = {"modes=YUYV 160x120@30;YUYV 640x480@30", "pattern=255,0,0"};

    private static void assertCamera(Media file, double at, boolean visible) {
        var picture = file.pictureAt(at);
        assertEquals(visible, picture.isNear(560, 420, 255, 0, 0, 40), "at " + at + " s the camera's place " + picture.describe(560, 420));
    }

    @Test
    void cameraErrorAndReturn() {
        var camera = FakeCamera.install(rig);
        camera.plug(0, RED_WEBCAM);
        record("--camera-source", "auto");
        until(6);
        camera.unplug(0);
        awaitSource("camera", "lost", Duration.ofSeconds(5));
        double lost = elapsed();
        until(13);
        camera.plug(2, RED_WEBCAM); // it comes back under another number
        awaitSource("camera", "live", Duration.ofSeconds(8));
        double back = elapsed();
        until(21);
        var file = stopAndCheck();
        assertCamera(file, 4, true);
        assertCamera(file, 12, false);
        assertCamera(file, 20, true);
        row("camera unplugged and back", "hidden when lost, back when restored", "out at 6 s, lost at %.1f s; in at 13 s, restored at %.1f s", lost, back);
    }

    @Test
    void cameraHang() {
        var camera = FakeCamera.install(rig);
        camera.plug(0, RED_WEBCAM);
        record("--camera-source", "auto");
        until(6);
        camera.set(0, "hang", 1);
        awaitSource("camera", "lost", Duration.ofSeconds(6));
        double lost = elapsed();
        until(13);
        camera.set(0, "hang", 0);
        awaitSource("camera", "live", Duration.ofSeconds(12));
        double back = elapsed();
        until(Math.max(21, back + 3));
        var file = stopAndCheck();
        assertCamera(file, 4, true);
        assertCamera(file, 12, false);
        assertCamera(file, back + 2, true);
        assertTrue(lost - 6 < 5, "a hang counts as lost after 3 s, not " + (lost - 6));
        row("camera hang", "lost after 3 s, hidden; back", "hung at 6 s, lost at %.1f s; on at 13 s, restored at %.1f s", lost, back);
    }

    private void signal(String name, Process process) {
        rig.run("kill", "-" + name, Long.toString(process.pid()));
    }

    @Test
    void cameraAbsentAtStart() {
        var camera = FakeCamera.install(rig);
        record("--camera-source", "auto");
        assertEquals("lost", source("camera").get("state").getAsString());
        until(8);
        camera.plug(0, RED_WEBCAM);
        awaitSource("camera", "live", Duration.ofSeconds(8));
        double there = elapsed();
        until(20);
        var file = stopAndCheck();
        assertCamera(file, 5, false);
        assertCamera(file, 19, true);
        row("camera absent at start", "no delay; shown when it comes", "there at 8 s, live at %.1f s", there);
    }

    @Test
    void micUnpluggedAndBack() {
        record();
        until(6);
        var module = rig.run("pactl", "list", "short", "modules").lines().filter(line -> line.contains("source_name=mic")).findFirst().orElseThrow().split("\\s")[0];
        rig.run("pactl", "unload-module", module);
        awaitSource("mic", "lost", Duration.ofSeconds(5));
        double lost = elapsed();
        until(12);
        rig.run("pactl", "load-module", "module-remap-source", "source_name=mic", "master=micsink.monitor");
        awaitSource("mic", "live", Duration.ofSeconds(8));
        double back = elapsed();
        until(20);
        var file = stopAndCheck();
        var sound = file.sound();
        assertTrue(hears(sound, 440, 2, 5), "the mic before");
        assertFalse(hears(sound, 440, lost + 1, 11.5), "silence while it is lost, not another source");
        assertTrue(hears(sound, 440, back + 1, 19), "the mic after");
        assertTrue(hears(sound, 1000, 1, 19), "the desktop all the time");
        row("mic module unloaded and back", "silence, then sound", "gone at 6 s, lost at %.1f s; back at 12 s, restored at %.1f s", lost, back);
    }

    @Test
    void soundMovedByPulseAudio() {
        record();
        until(6);
        // what PulseAudio does by itself when a device goes, and what a click in pavucontrol does
        rig.run("pactl", "move-source-output", sourceOutputOf("mic"), "desk.monitor");
        recorder.awaitLog("PulseAudio moved it from mic to desk.monitor", Duration.ofSeconds(5));
        awaitSource("mic", "live", Duration.ofSeconds(8));
        double back = elapsed();
        until(16);
        var sound = stopAndCheck().sound();
        assertTrue(hears(sound, 440, 2, 5), "the mic before");
        assertTrue(hears(sound, 440, back + 1, 15), "the mic after");
        row("PulseAudio moves the mic's stream elsewhere", "noticed, and taken back", "moved at 6 s, back by %.1f s", back);
    }

    /** The number of the stream that records from the device. */
    private String sourceOutputOf(String device) {
        var source = rig.run("pactl", "list", "short", "sources").lines().map(line -> line.split("\\s")).filter(fields -> fields[1].equals(device))
                .findFirst().orElseThrow()[0];
        return rig.run("pactl", "list", "short", "source-outputs").lines().map(line -> line.split("\\s"))
                .filter(fields -> fields[1].equals(source)).map(fields -> fields[0]).reduce((first, second) -> second).orElseThrow();
    }

    @Test
    void pulseAudioKilledAndRestarted() {
        record();
        until(6);
        Rig.kill(pulse);
        tones.forEach(Rig::kill);
        awaitSource("mic", "lost", Duration.ofSeconds(5));
        awaitSource("desktop", "lost", Duration.ofSeconds(5));
        double lost = elapsed();
        until(12);
        startSound();
        awaitSource("mic", "live", Duration.ofSeconds(8));
        awaitSource("desktop", "live", Duration.ofSeconds(8));
        double back = elapsed();
        until(22);
        var file = stopAndCheck();
        var sound = file.sound();
        assertTrue(hears(sound, 440, 2, 5) && hears(sound, 1000, 2, 5), "before");
        assertFalse(hears(sound, 440, lost + 1, 11) || hears(sound, 1000, lost + 1, 11), "silence between");
        assertTrue(hears(sound, 440, back + 2, 21) && hears(sound, 1000, back + 2, 21), "after");
        row("PulseAudio killed and restarted", "silence, then sound", "killed at 6 s, lost by %.1f s; up at 12 s, restored by %.1f s", lost, back);
    }

    @Test
    void pulseAudioHangs() {
        record();
        until(6);
        signal("STOP", pulse);
        awaitSource("mic", "lost", Duration.ofSeconds(5));
        awaitSource("desktop", "lost", Duration.ofSeconds(5));
        double lost = elapsed();
        until(13);
        signal("CONT", pulse);
        awaitSource("mic", "live", Duration.ofSeconds(12));
        awaitSource("desktop", "live", Duration.ofSeconds(12));
        double back = elapsed();
        until(Math.max(22, back + 4));
        double end = elapsed();
        var sound = stopAndCheck().sound();
        assertTrue(hears(sound, 440, 2, 5) && hears(sound, 1000, 2, 5), "before");
        assertFalse(hears(sound, 440, lost + 1, 12) || hears(sound, 1000, lost + 1, 12), "silence between");
        assertTrue(hears(sound, 440, back + 2, end - 1) && hears(sound, 1000, back + 2, end - 1), "after");
        assertTrue(lost - 6 < 4, "a hang counts as lost after 2 s, not " + (lost - 6));
        row("PulseAudio hangs", "lost after 2 s, silence; back", "hung at 6 s, lost by %.1f s; on at 13 s, restored by %.1f s", lost, back);
    }

    @Test
    void pulseAudioAbsentAtStart() {
        Rig.kill(pulse);
        tones.forEach(Rig::kill);
        record();
        until(7);
        startSound();
        awaitSource("mic", "live", Duration.ofSeconds(8));
        double there = elapsed();
        until(20);
        var file = stopAndCheck();
        var sound = file.sound();
        assertFalse(hears(sound, 440, 1, 6));
        assertTrue(hears(sound, 440, there + 2, 19));
        row("PulseAudio absent at start", "no delay; sound when it comes", "up at 7 s, live at %.1f s", there);
    }

    /** The service starts before the desktop does: nothing at all is in the picture then. */
    @Test
    void xServerAbsentAtStart() {
        Rig.kill(display);
        record();
        until(6);
        display = rig.restartDisplay(640, 480);
        rig.run("xsetroot", "-solid", "blue");
        awaitSource("screen", "live", Duration.ofSeconds(8));
        double there = elapsed();
        until(15);
        var file = stopAndCheck();
        assertTrue(file.pictureAt(3).isNear(100, 100, 0, 0, 0, 40), file.pictureAt(3).describe(100, 100));
        assertTrue(file.pictureAt(there + 1).isNear(100, 100, 0, 0, 255, 40), file.pictureAt(there + 1).describe(100, 100));
        assertTrue(hears(file.sound(), 440, 1, 14), "the sound all the time");
        row("X server absent at start", "black, then the picture", "up at 6 s, live at %.1f s", there);
    }

    @Test
    void xServerKilledAndRestarted() {
        rig.run("xsetroot", "-solid", "blue");
        record();
        until(6);
        Rig.kill(display);
        awaitSource("screen", "lost", Duration.ofSeconds(8));
        double lost = elapsed();
        until(14);
        rig.restartDisplay(640, 480);
        rig.run("xsetroot", "-solid", "blue");
        awaitSource("screen", "live", Duration.ofSeconds(10));
        double back = elapsed();
        // a server without clients resets its root window, so what is shown is set once the recorder is a client
        rig.run("xsetroot", "-solid", "blue");
        until(Math.max(22, back + 4));
        var file = stopAndCheck(); // the pointer stands in the middle: look beside it
        assertTrue(file.pictureAt(3).isNear(200, 150, 0, 0, 255, 40), "before: " + file.pictureAt(3).describe(200, 150));
        assertTrue(file.pictureAt(13).isNear(200, 150, 0, 0, 0, 40), "while it is gone: " + file.pictureAt(13).describe(200, 150));
        assertTrue(file.pictureAt(back + 2).isNear(200, 150, 0, 0, 255, 40), "after: " + file.pictureAt(back + 2).describe(200, 150));
        row("X server killed and restarted", "the process survives; black, then the picture", "killed at 6 s, lost at %.1f s; up at 14 s, restored at %.1f s", lost, back);
    }

    @Test
    void xServerHangs() {
        rig.run("xsetroot", "-solid", "blue");
        record();
        until(6);
        signal("STOP", display);
        awaitSource("screen", "lost", Duration.ofSeconds(6));
        double lost = elapsed();
        until(13);
        signal("CONT", display);
        awaitSource("screen", "live", Duration.ofSeconds(12));
        double back = elapsed();
        until(Math.max(20, back + 3));
        var file = stopAndCheck(); // the pointer stands in the middle: look beside it
        assertTrue(file.pictureAt(4).isNear(200, 150, 0, 0, 255, 40), "before: " + file.pictureAt(4).describe(200, 150));
        assertTrue(file.pictureAt(12).isNear(200, 150, 0, 0, 0, 40), "while it hangs: " + file.pictureAt(12).describe(200, 150));
        assertTrue(file.pictureAt(back + 2).isNear(200, 150, 0, 0, 255, 40), "after: " + file.pictureAt(back + 2).describe(200, 150));
        assertTrue(lost - 6 < 5, "a hang counts as lost after 3 s, not " + (lost - 6));
        row("X server hangs", "lost after 3 s, black; back", "hung at 6 s, lost at %.1f s; on at 13 s, restored at %.1f s", lost, back);
    }

    // ---- encoder (a stand-in for the VPU's, with x264enc inside)

    private List<Path> stop() {
        assertEquals(0, recorder.stop(), recorder.err());
        return recorder.files();
    }

    /** Checks each file; returns how much picture there is in all, in s. */
    private double assertFiles(List<Path> files) {
        double seconds = 0;
        for (var path : files) {
            var file = new Media(path);
            assertEquals("", file.decodeErrors());
            assertTrue(file.startsWithKeyframe());
            assertTrue(file.largestGap() <= 2 * FRAME + 0.002, "gap of " + file.largestGap());
            seconds += file.frameTimes().size() * FRAME;
        }
        return seconds;
    }

    @Test
    void encoderError() {
        FakeVpu.install(rig);
        rig.environment().putAll(Map.of("FAKE_MPP_MODE", "error", "FAKE_MPP_FRAMES", "180", "FAKE_MPP_SPARE", "2"));
        int port = Rig.freePort();
        rig.startRtmp(port);
        record("--stream-url", streamUrl(port));
        until(22);
        assertEquals("x264enc", status().get("encoder").getAsString());
        awaitStream("live", Duration.ofSeconds(3));
        double wall = elapsed();
        var files = stop();
        assertEquals(3, files.size(), recorder.err());
        double lost = wall - assertFiles(files);
        assertTrue(lost < 2 * 3, "lost " + lost);
        row("encoder error, twice", "new file within 3 s, software after the second", "%d files, %.1f s missing between them", files.size(), lost);
    }

    @Test
    void encoderHang() {
        FakeVpu.install(rig);
        rig.environment().putAll(Map.of("FAKE_MPP_MODE", "hang", "FAKE_MPP_FRAMES", "150", "FAKE_MPP_SPARE", "2"));
        record();
        until(32);
        assertEquals("x264enc", status().get("encoder").getAsString());
        double wall = elapsed();
        var files = stop();
        assertEquals(3, files.size(), recorder.err());
        double lost = wall - assertFiles(files);
        assertTrue(lost < 2 * (5 + 3), "lost " + lost);
        row("encoder hang, twice; setting it to NULL blocks for ever", "noticed after 5 s, new file within 3 s", "%d files, %.1f s missing between them", files.size(), lost);
    }

    @Test
    void encoderFailsAtStart() {
        FakeVpu.install(rig);
        rig.environment().putAll(Map.of("FAKE_MPP_MODE", "error", "FAKE_MPP_FRAMES", "0", "FAKE_MPP_SPARE", "2"));
        record();
        until(20);
        var file = stopAndCheck();
        assertTrue(recorder.err().contains("failed twice"), recorder.err());
        row("encoder fails at start", "software takes its place", "one file of %.1f s with x264enc", file.seconds());
    }

    // ---- disk

    @Test
    void diskFull() throws Exception {
        var dir = Files.createDirectory(rig.dir().resolve("small"));
        boolean mounted = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=60m", "tmpfs", dir.toString()).start().waitFor() == 0;
        assumeTrue(mounted, "skipped: no file system can be mounted here");
        try {
            int port = Rig.freePort();
            rig.startRtmp(port);
            var filler = Files.write(dir.resolve("filler"), new byte[36 << 20]);
            record("--output-dir", dir.toString(), "--output-reserve", "12M", "--video-bitrate", "8M", "--stream-url", streamUrl(port),
                    "--screen-source", "gst:videotestsrc is-live=true pattern=snow ! video/x-raw,width=640,height=480,framerate=30/1");
            Rig.await("paused: " + recorder.err(), Duration.ofSeconds(40), () -> status().get("state").getAsString().equals("paused"));
            double full = elapsed();
            assertEquals("the disk is full", status().get("reason").getAsString());
            long bytes = named("streams", 0).get("bytes").getAsLong();
            Rig.await("the stream goes on", Duration.ofSeconds(5), () -> named("streams", 0).get("bytes").getAsLong() > bytes + 100_000);
            Files.delete(filler);
            Rig.await("recording again", Duration.ofSeconds(10), () -> status().get("state").getAsString().equals("recording"));
            double again = elapsed();
            until(again + 4);
            var files = stop();
            assertEquals(2, files.size(), recorder.err());
            assertFiles(files);
            row("disk full", "closed cleanly, stream goes on, new file when there is room", "closed at %.1f s, again at %.1f s, both files whole", full, again);
        } finally {
            new ProcessBuilder("umount", "-l", dir.toString()).start().waitFor();
        }
    }

    @Test
    void slowDisk() throws IOException {
        var slow = rig.write("slow", "");
        rig.environment().putAll(Map.of("LD_PRELOAD", preload("slowdisk"), "SLOW_DISK", slow.toString()));
        int port = Rig.freePort();
        rig.startRtmp(port);
        record("--stream-url", streamUrl(port));
        rig.environment().remove("LD_PRELOAD");
        recorder.awaitLog("the disk is too slow", Duration.ofSeconds(40));
        until(elapsed() + 3);
        Files.delete(slow);
        recorder.awaitLog("the disk keeps up again", SOON);
        until(elapsed() + 5);
        long dropped = status().get("dropped").getAsLong();
        assertEquals(1, named("streams", 0).get("attempts").getAsInt(), "the stream does not notice");
        double wall = elapsed();
        assertEquals(0, recorder.stop(), recorder.err());
        var file = new Media(recorder.files().getFirst());
        assertEquals("", file.decodeErrors());
        assertEquals(wall, file.seconds(), 0.5);
        assertTrue(dropped > 0 && file.largestGap() > 0.5, dropped + " frames left out, gap of " + file.largestGap());
        row("slow disk", "bounded queue, counted warning, file intact", "%d frames left out, decodes", dropped);
    }

    // ---- crashes

    private Path onlyRecording() {
        return Rig.list(rig.out()).stream().filter(file -> file.toString().endsWith(".mkv") && !file.getFileName().toString().startsWith("."))
                .findFirst().orElseThrow();
    }

    private List<String> hidden() {
        return Rig.list(rig.out()).stream().map(file -> file.getFileName().toString()).filter(name -> name.startsWith(".")).toList();
    }

    @Test
    void killed() throws IOException {
        record();
        until(20);
        double wall = elapsed();
        recorder.signal("KILL");
        recorder.awaitExit(SOON);
        var file = onlyRecording();
        double left = new Media(file).decodedSeconds();
        assertTrue(wall - left < 2, "lost " + (wall - left));
        // the next run finishes it beside its own recording
        var next = launch("--duration", "4s");
        assertEquals(0, next.awaitExit(SOON), next.err());
        assertTrue(next.err().contains("repaired " + file), next.err());
        var repaired = new Media(file);
        assertEquals("", repaired.decodeErrors());
        assertEquals(wall, repaired.seconds(), 2);
        assertTrue(repaired.hasIndex());
        assertEquals(List.of(), hidden());
        // and a healthy file stays as it is, to the byte
        var bytes = Files.readAllBytes(file);
        var repair = BallaProcess.start(rig, "repair", file.toString());
        assertEquals(0, repair.awaitExit(SOON));
        assertTrue(repair.err().contains("nothing to repair") && Arrays.equals(bytes, Files.readAllBytes(file)), repair.err());
        row("SIGKILL", "at most 2 s lost, repaired by the next run", "%.1f s lost of %.1f s", wall - left, wall);
    }

    /** What was not synced is cut off: more than a power cut takes, which leaves what the kernel happened to have written. */
    @Test
    void powerCut() throws IOException {
        var library = preload("synclog");
        var log = rig.write("synced", "");
        rig.environment().putAll(Map.of("LD_PRELOAD", library, "SYNC_LOG", log.toString()));
        record();
        rig.environment().remove("LD_PRELOAD");
        until(20);
        double wall = elapsed();
        recorder.signal("KILL");
        recorder.awaitExit(SOON);
        var file = onlyRecording();
        var synced = Files.readAllLines(log);
        long safe = synced.stream().filter(line -> line.endsWith(" " + file)).mapToLong(line -> Long.parseLong(line.split(" ")[0])).max().orElse(0);
        assertTrue(synced.stream().anyMatch(line -> line.endsWith(" " + rig.out())), "the file's name reaches the disk too: " + synced);
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            assertTrue(safe < channel.size(), "nothing would have been lost: " + safe);
            channel.truncate(safe);
        }
        double left = new Media(file).decodedSeconds();
        assertTrue(wall - left < 2, "lost " + (wall - left));
        var repair = BallaProcess.start(rig, "repair", rig.out().toString());
        assertEquals(0, repair.awaitExit(SOON), repair.err());
        var repaired = new Media(file);
        assertEquals("", repaired.decodeErrors());
        assertEquals(left, repaired.seconds(), 0.2);
        row("power cut (what was not synced is cut off)", "at most 2 s lost, repairable", "%.1f s lost of %.1f s", wall - left, wall);
    }

    /** Compiles a library of src/test/c; returns its path, for LD_PRELOAD. */
    private String preload(String name) {
        var library = rig.dir().resolve(name + ".so").toString();
        rig.run("gcc", "-shared", "-fPIC", "-o", library, Path.of("src/test/c", name + ".c").toAbsolutePath().toString(), "-ldl");
        return library;
    }

    /** Puts a program of that name before the real one. */
    private void wrap(String program, String script) throws IOException {
        var bin = Files.createDirectories(rig.dir().resolve("bin"));
        var file = Files.writeString(bin.resolve(program), "#!/bin/bash\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        rig.environment().put("PATH", bin + ":" + System.getenv("PATH"));
    }

    private void unwrap() {
        rig.environment().put("PATH", System.getenv("PATH"));
    }

    @Test
    void killedDuringFinalize() throws IOException {
        stuckFfmpeg();
        record();
        until(20);
        double wall = elapsed();
        recorder.signal("TERM");
        Rig.await("FFmpeg is at it", SOON, () -> Files.exists(rig.dir().resolve("busy")));
        recorder.process().descendants().forEach(ProcessHandle::destroyForcibly);
        recorder.signal("KILL");
        recorder.awaitExit(SOON);
        var file = onlyRecording();
        check(file, wall);
        assertEquals(1, hidden().stream().filter(name -> name.endsWith(".recording")).count(), hidden().toString());
        unwrap();
        var repair = BallaProcess.start(rig, "repair", rig.out().toString());
        assertEquals(0, repair.awaitExit(SOON), repair.err());
        assertEquals(List.of(), hidden());
        check(file, wall);
        row("SIGKILL during finalize", "the original is there, whole", "%.1f s of %.1f s", new Media(file).seconds(), wall);
    }

    @Test
    void killedDuringRepair() throws IOException {
        record();
        until(20);
        recorder.signal("KILL");
        recorder.awaitExit(SOON);
        var file = onlyRecording();
        double left = new Media(file).decodedSeconds();
        stuckFfmpeg();
        var repair = BallaProcess.start(rig, "repair", rig.out().toString());
        Rig.await("FFmpeg is at it", SOON, () -> Files.exists(rig.dir().resolve("busy")));
        repair.process().descendants().forEach(ProcessHandle::destroyForcibly);
        repair.signal("KILL");
        repair.awaitExit(SOON);
        assertEquals(left, new Media(file).decodedSeconds(), 0.001, "the original, untouched");
        unwrap();
        var second = BallaProcess.start(rig, "repair", rig.out().toString());
        assertEquals(0, second.awaitExit(SOON), second.err());
        assertEquals(List.of(), hidden());
        assertEquals(left, new Media(file).seconds(), 0.2);
        assertEquals("", new Media(file).decodeErrors());
        row("SIGKILL during repair", "the original is there, whole; the next repair finishes it", "%.1f s before and after", left);
    }

    /** FFmpeg that has written a part of the file and goes no further. */
    private void stuckFfmpeg() throws IOException {
        wrap("ffmpeg", "out=\"${@: -1}\"; head -c 20000 \"$(ls " + rig.out() + "/*.mkv | head -n 1)\" > \"${out#file:}\"; touch " + rig.dir() + "/busy; exec sleep 60");
    }

    @Test
    void ffmpegMissing() throws IOException {
        var bin = Files.createDirectories(rig.dir().resolve("bare"));
        rig.environment().put("PATH", bin.toString());
        record();
        rig.environment().put("PATH", System.getenv("PATH"));
        until(20);
        double wall = elapsed();
        assertEquals(4, recorder.stop(), recorder.err());
        assertTrue(recorder.err().contains("sudo apt install ffmpeg") && recorder.err().contains("the original is kept"), recorder.err());
        var file = check(recorder.files().getFirst(), wall);
        assertTrue(file.hasIndex());
        row("ffmpeg missing", "exit 4, the original kept", "exit 4, %.1f s", file.seconds());
    }

    @Test
    void ffmpegFailing() throws IOException {
        wrap("ffmpeg", "out=\"${@: -1}\"; echo half > \"${out#file:}\"; echo 'No space left on device' >&2; exit 1");
        record();
        until(20);
        double wall = elapsed();
        assertEquals(4, recorder.stop(), recorder.err());
        assertTrue(recorder.err().contains("No space left on device"), recorder.err());
        check(recorder.files().getFirst(), wall);
        assertEquals(List.of(), hidden().stream().filter(name -> name.endsWith(".part")).toList());
        wrap("ffmpeg", "out=\"${@: -1}\"; in=\"${@: -7:1}\"; head -c 100000 \"$(ls " + rig.out() + "/*.mkv | head -n 1)\" > \"${out#file:}\"");
        var repair = BallaProcess.start(rig, "repair", rig.out().toString());
        // its marker is left, but the file is whole: nothing to do, whatever FFmpeg would make of it
        assertEquals(0, repair.awaitExit(SOON), repair.err());
        check(recorder.files().getFirst(), wall);
        row("ffmpeg failing", "exit 4, the original kept", "exit 4, then healthy for repair");
    }

    // ---- stopping and starting

    @Test
    void stoppedTwice() throws IOException {
        wrap("ffmpeg", "exec sleep 60");
        record();
        until(20);
        double wall = elapsed();
        recorder.signal("INT");
        recorder.awaitLog("stopping", SOON);
        Rig.await("FFmpeg is at it", SOON, () -> recorder.process().descendants().findAny().isPresent());
        recorder.signal("INT");
        assertEquals(130, recorder.awaitExit(Duration.ofSeconds(2)), recorder.err());
        unwrap();
        var repair = BallaProcess.start(rig, "repair", rig.out().toString());
        assertEquals(0, repair.awaitExit(SOON), repair.err());
        check(onlyRecording(), wall);
        assertEquals(List.of(), hidden());
        row("stop twice", "ends at once, repairable", "exit 130, then %.1f s", new Media(onlyRecording()).seconds());
    }

    @Test
    void stoppedInTheFirstMoments() {
        for (int delay = 20; delay <= 500; delay += 30) {
            recorder = launch();
            long launched = System.nanoTime();
            int wait = delay;
            Rig.await("a moment", SOON, () -> System.nanoTime() - launched > wait * 1_000_000L);
            recorder.signal("TERM");
            int code = recorder.awaitExit(Duration.ofSeconds(10));
            // Before the program has begun, the signal ends the VM as it ends any program; in the few milliseconds while
            // JDK 25 puts itself together it cannot log that yet, says so, and may exit with 1.
            boolean notBegun = code == 143 || recorder.err().startsWith("Runtime.exit(143) logging failed");
            assertTrue(code == 0 || notBegun, code + ": " + recorder.err());
            assertEquals(List.of(), hidden(), "after " + delay + " ms");
            recorder.files().forEach(file -> assertEquals("", new Media(file).decodeErrors()));
        }
        row("SIGTERM in the first 500 ms", "ends cleanly, nothing left behind", "seventeen moments from 20 to 500 ms");
    }

    @Test
    void clockJump() throws IOException {
        var library = List.of("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1", "/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1").stream()
                .filter(path -> Files.exists(Path.of(path))).findFirst();
        assumeTrue(library.isPresent(), "skipped: libfaketime is not installed");
        var clock = rig.write("clock", "+0\n");
        rig.environment().putAll(Map.of("LD_PRELOAD", library.get(), "FAKETIME_TIMESTAMP_FILE", clock.toString(),
                "FAKETIME_NO_CACHE", "1", "FAKETIME_DONT_FAKE_MONOTONIC", "1"));
        record();
        rig.environment().keySet().removeAll(List.of("LD_PRELOAD", "FAKETIME_TIMESTAMP_FILE", "FAKETIME_NO_CACHE", "FAKETIME_DONT_FAKE_MONOTONIC"));
        until(7);
        Files.writeString(clock, "-3h\n");
        until(14);
        Files.writeString(clock, "+2d\n");
        until(21);
        var file = stopAndCheck();
        row("clock set back 3 h, then on 2 d", "nothing happens", "%.1f s, no gap", file.seconds());
    }

    @Test
    void staleSocket() {
        record();
        recorder.signal("KILL");
        recorder.awaitExit(SOON);
        assertTrue(Files.exists(rig.dir().resolve("run/ballabox/status")), "the socket of the dead one");
        var status = BallaProcess.start(rig, "status");
        assertEquals(1, status.awaitExit(SOON));
        assertTrue(status.err().contains("nothing is recording"), status.err());
        record();
        assertEquals("recording", status().get("state").getAsString());
        var permissions = assertPermissions();
        stop();
        row("socket of a dead instance", "recognised; a new instance serves its own", "permissions %s", permissions);
    }

    private String assertPermissions() {
        try {
            var shown = PosixFilePermissions.toString(Files.getPosixFilePermissions(rig.dir().resolve("run/ballabox/status")));
            assertEquals("rw-------", shown);
            return shown;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
