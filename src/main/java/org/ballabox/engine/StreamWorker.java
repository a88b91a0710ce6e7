package org.ballabox.engine;

import java.time.Duration;
import java.util.regex.Pattern;
import org.ballabox.engine.StreamStatus.State;
import org.ballabox.gst.BusMessage;
import org.ballabox.gst.GstException;
import org.ballabox.hardware.SendQueue;
import org.ballabox.pipeline.ConsumerText;
import org.ballabox.pipeline.Names;
import org.ballabox.settings.Secrets;
import org.ballabox.settings.StreamUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Owns the pipeline of one stream: connects, passes encoded media on from a keyframe, notices when the server refuses, goes
 * away or takes nothing, and tries again, for ever. The recording never notices.
 */
final class StreamWorker implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(StreamWorker.class);

    private static final long PULL = 100_000_000;
    /** What may wait for a slow network before frames are left out. */
    private static final Duration QUEUE = Duration.ofSeconds(4);
    /** Without a byte taken for this long a connection counts as stalled, and one that never took any as not coming about. */
    private static final Duration STALL = Duration.ofSeconds(4);
    private static final Duration HANDSHAKE = Duration.ofSeconds(8);
    /** A connection that takes longer to come about is not one to stream through. */
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration KEYFRAME_AGAIN = Duration.ofSeconds(1);
    private static final Duration DRAIN = Duration.ofMillis(100);
    /** More than any handshake: media flows. */
    private static final long BYTES_OF_MEDIA = 8_000;
    /** After this long a connection has proved itself, and the next attempt after it may come soon. */
    private static final Duration PROVEN = Duration.ofSeconds(10);
    private static final Pattern SENT = Pattern.compile("out-bytes-total\\D+64\\D+(\\d+)"); // the text is escaped: \=\(guint64\)

    private final StreamUrl url;
    private final long bitrate;
    private final Secrets secrets;
    private final SendQueue sendQueue;
    private final HandOff<Outlet> outlets;
    private final NanoClock clock;
    private final Backoff backoff;
    private final Reaper reaper;
    private final Stopping stopping = new Stopping();

    private Outlet outlet;
    private int attempts;
    private long bytesBefore;
    private long bytes;
    private long droppedBefore;
    private long dropped;
    private long liveSince = -1;
    /** Whether nothing has got through since the last attempt began, or ever. */
    private boolean unreached = true;
    private String lastReason = "";
    private volatile boolean congested;
    private volatile StreamStatus status;

    /** @param bitrate of picture and sound together, in bit/s */
    StreamWorker(StreamUrl url, long bitrate, Secrets secrets, HandOff<Outlet> outlets, NanoClock clock, Backoff backoff,
            Reaper reaper) {
        this.url = url;
        this.bitrate = bitrate;
        this.secrets = secrets;
        this.sendQueue = new SendQueue(url.port());
        this.outlets = outlets;
        this.clock = clock;
        this.backoff = backoff;
        this.reaper = reaper;
        this.status = new StreamStatus(url.toString(), State.CONNECTING, "", 0, 0, 0);
    }

    StreamStatus status() {
        return status;
    }

    /** Whether the network takes less than the encoder delivers. */
    boolean isCongested() {
        return congested;
    }

    void stop() {
        stopping.request();
    }

    @Override
    public void run() {
        try {
            while (!stopping.requested()) {
                attempts++;
                publish(State.CONNECTING, lastReason);
                var reason = secrets.redact(attempt());
                unreached = bytes == 0;
                bytesBefore += bytes;
                bytes = 0;
                congested = false;
                droppedBefore += dropped;
                dropped = 0;
                if (!stopping.requested()) {
                    pause(reason);
                }
            }
        } finally {
            if (outlet != null) {
                outlet.close();
            }
            outlets.discard();
            publish(State.STOPPED, "");
        }
    }

    /** Waits before the next attempt; what the encoder delivers meanwhile is let go. */
    private void pause(String reason) {
        if (liveSince >= 0 && clock.nanoTime() - liveSince > PROVEN.toNanos()) {
            backoff.reset();
        }
        var pause = backoff.next();
        if (!reason.equals(lastReason) || liveSince >= 0) {
            LOG.warn("stream {} {}: {}; trying again in {} s and from then on, the recording goes on", url,
                    liveSince >= 0 ? "lost" : "does not connect", reason, Math.max(1, pause.toSeconds()));
        }
        liveSince = -1;
        lastReason = reason;
        publish(State.WAITING, reason);
        long end = clock.nanoTime() + pause.toNanos();
        while (!stopping.requested() && clock.nanoTime() < end) {
            takeOutlet();
            if (outlet != null) {
                outlet.drain();
            }
            stopping.await(DRAIN);
        }
    }

    private boolean takeOutlet() {
        var next = outlets.take();
        if (next == null) {
            return false;
        }
        if (outlet != null) {
            outlet.close();
        }
        outlet = next;
        return true;
    }

    /** One connection from launch to its end; returns why it ended. */
    private String attempt() {
        for (takeOutlet(); outlet == null; takeOutlet()) {
            if (stopping.await(DRAIN)) {
                return "";
            }
        }
        if (unreached) {
            // GLib leaks a descriptor for each connection of rtmp2sink's that nobody answers; in days they would run out
            var obstacle = Reachability.obstacle(url.host(), url.port(), CONNECT);
            if (!obstacle.isEmpty()) {
                return obstacle;
            }
        }
        outlet.drain();
        LivePipeline live;
        try {
            live = LivePipeline.launch(ConsumerText.stream(url.full()), outlet.timeline());
        } catch (GstException e) {
            return e.getMessage();
        }
        var feed = new EncodedFeed(live, QUEUE, true); // FLV says nothing about colours
        try {
            return live.play() ? pump(live, feed) : explain(live.failure());
        } finally {
            feed.close();
            reaper.dismiss("stream", live);
        }
    }

    private String pump(LivePipeline live, EncodedFeed feed) {
        long now = clock.nanoTime();
        long taken = 0;
        long lastTaken = now;
        long lastLook = now;
        long lastRequest = now - KEYFRAME_AGAIN.toNanos();
        while (!stopping.requested()) {
            if (takeOutlet()) {
                return "the encoder was replaced";
            }
            now = clock.nanoTime();
            if (feed.wantsKeyframe() && now - lastRequest > KEYFRAME_AGAIN.toNanos()) {
                lastRequest = now;
                outlet.requestKeyframe();
            }
            move(feed);
            if (now - lastLook < LOOK.toNanos()) {
                continue;
            }
            lastLook = now;
            var failure = pollBus(live);
            if (failure != null) {
                return explain(failure);
            }
            congested = feed.isCongested();
            noteDrops(feed.dropped());
            bytes = written(live);
            long unsent = sendQueue.bytes(bytes);
            feed.waitingBehind(unsent * 8 * 1_000_000_000L / bitrate);
            var patience = taken > 0 ? STALL : HANDSHAKE;
            if (bytes - unsent > taken) {
                taken = bytes - unsent;
                lastTaken = now;
            } else if (now - lastTaken >= patience.toNanos()) {
                return "the server has taken nothing for " + patience.toSeconds() + " s";
            }
            if (status.state() != State.LIVE && bytes > BYTES_OF_MEDIA) {
                LOG.info("stream {} is live{}", url, attempts > 1 ? ", attempt " + attempts : "");
                liveSince = now;
                lastReason = "";
                publish(State.LIVE, "");
            } else {
                publish(status.state(), status.reason());
            }
        }
        return "";
    }

    private void noteDrops(long now) {
        if (dropped == 0 && now > 0) {
            LOG.warn("stream {}: the network is too slow; leaving out frames of the stream, up to the next keyframe each time", url);
        }
        dropped = now;
    }

    private void move(EncodedFeed feed) {
        try (var frame = outlet.video().pull(PULL)) {
            if (frame != null) {
                feed.video(frame);
            } else if (outlet.isEos()) {
                stopping.await(DRAIN);
            }
        }
        outlet.eachSound(feed::audio);
    }

    private static String pollBus(LivePipeline live) {
        for (var message = live.poll(0); message.isPresent(); message = live.poll(0)) {
            if (message.get() instanceof BusMessage.Failure failure) {
                return failure.sentence();
            }
        }
        return null;
    }

    /** What the sink has written to its connection, in bytes. */
    private static long written(LivePipeline live) {
        var match = SENT.matcher(live.pipeline().get(Names.RTMP, "stats"));
        return match.find() ? Long.parseLong(match.group(1)) : 0;
    }

    /** Adds to GStreamer's words what they mean for the user. */
    static String explain(String failure) {
        if (failure.contains("BadName") || failure.contains("StreamBusy") || failure.contains("lready publish")) {
            return "the server still has the stream of before (" + failure + ")";
        }
        if (failure.contains("Publish") || failure.contains("'publish' cmd failed") || failure.contains("not found") || failure.contains("NetConnection.Connect")
                || failure.contains("denied") || failure.contains("uthoriz") || failure.contains("uthenticat")) {
            return "the server refuses: check the address and the stream key (" + failure + ")";
        }
        return failure;
    }

    private void publish(State state, String reason) {
        status = new StreamStatus(url.toString(), state, reason, attempts, bytesBefore + bytes, droppedBefore + dropped);
    }
}
