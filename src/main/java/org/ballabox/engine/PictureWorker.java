package org.ballabox.engine;

import java.time.Duration;
import org.ballabox.gst.AppSink;
import org.ballabox.gst.DisplayGuard;

/** Follows a source of pictures. The scene pulls them itself; this thread only watches whether they come. */
final class PictureWorker extends SourceWorker {

    /** Between two looks, while the first picture is awaited and afterwards. */
    private static final Duration LOOK_AT_FIRST = Duration.ofMillis(10);
    private static final Duration LOOK = Duration.ofMillis(250);

    private final HandOff<PictureConnection> scene;

    PictureWorker(SourceKind kind, SourcePlan plan, HandOff<PictureConnection> scene, Surroundings surroundings) {
        super(kind, plan, surroundings);
        this.scene = scene;
    }

    @Override
    Followed follow(LivePipeline live, AppSink sink, SourcePlan.Attempt attempt) {
        var connection = new PictureConnection(sink);
        scene.offer(connection);
        try {
            return new Followed(watch(live, connection), () -> { });
        } finally {
            connection.end();
        }
    }

    private String watch(LivePipeline live, PictureConnection connection) {
        long began = now();
        int refused = DisplayGuard.requestsRefused();
        while (!isStopping()) {
            long last = connection.lastPicture();
            if (last >= 0) {
                delivers();
            }
            var failure = pollBus(live);
            if (failure != null) {
                return failure;
            }
            if (!connection.refusal().isEmpty()) {
                return connection.refusal();
            }
            if (kind() == SourceKind.SCREEN && DisplayGuard.requestsRefused() != refused) {
                return "the X server refuses to give its picture (" + DisplayGuard.refusal() + "): the screen has another size now, or the window is gone";
            }
            var silence = silence(Math.max(began, last), last < 0);
            if (!silence.isEmpty()) {
                return silence;
            }
            pause(isLive() ? LOOK : LOOK_AT_FIRST);
        }
        return "";
    }

    @Override
    void letGo() {
        scene.discard();
    }
}
