package org.ballabox.pipeline;

import org.ballabox.settings.Settings;

/**
 * The pipeline that makes a small JPEG of one picture, for the status page.
 *
 * <pre>
 * appsrc picture-in ─ videoscale ─ videoconvert ─ jpegenc ─ appsink out
 * </pre>
 */
public final class PictureText {

    /** Wide enough for a phone held sideways, in pixels. */
    private static final int WIDTH = 960;

    private PictureText() {}

    /** @param caps of the picture that will come */
    public static String of(Settings settings, String caps) {
        var video = settings.video();
        int width = Math.min(WIDTH, video.width());
        int height = Math.max(2, Math.round((float) width * video.height() / video.width()) / 2 * 2);
        // by way of BGRx: a JPEG uses the full range of a byte, and videoconvert 1.22 forgets that between NV12 and I420; scaled first: converting the small picture costs a quarter
        return LaunchText.format("appsrc name=%s format=time caps=%s ! videoscale ! video/x-raw,width=%d,height=%d,pixel-aspect-ratio=1/1"
                + " ! videoconvert ! video/x-raw,format=BGRx ! jpegenc quality=80 ! appsink name=%s sync=false", Names.PICTURE_IN,
                LaunchText.quote(caps), width, height, Names.SOURCE_OUT);
    }
}
