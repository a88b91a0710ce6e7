package org.ballabox.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.ballabox.gst.FramePool;
import org.ballabox.gst.Gst;
import org.ballabox.gst.Pipeline;
import org.ballabox.gst.PictureMapper;
import org.ballabox.gst.PixelFormat;
import org.ballabox.gst.Sample;
import org.ballabox.gst.State;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Known colours, drawn by libyuv and looked at through GStreamer's own conversion: two opinions of the same numbers. GStreamer
 * converts by way of 16 bits a channel here; its quick 8-bit conversions are off by up to 6.
 */
class PainterTest {

    private static final long SECOND = 1_000_000_000;
    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;

    @BeforeAll
    static void start() {
        Gst.init(Optional.empty());
    }

    /** Every format that is drawn, in every coding of it, into every format of a frame. */
    static Stream<Arguments> pairs() {
        return Stream.of("NV12", "I420", "BGRx").flatMap(frame -> Stream.concat(Stream.of(Arguments.of(frame, "BGRx", "")),
                Stream.of("I420", "NV12", "YUY2", "UYVY", "Y42B").flatMap(source -> Stream.of("bt601", "bt709", "1:4:0:0", "bt2020")
                        .map(coding -> Arguments.of(frame, source, ",colorimetry=" + coding)))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyColourComesOutAsItWentIn(String frame, String source, String coding) {
        // on the way to BGRx libyuv 1857 multiplies blue by 2 at the most, where 2.02 (BT.601) to 2.14 (BT.2020) would be right
        boolean byWayOfBgrx = coding.contains("709") || coding.contains("2020");
        int tolerance = byWayOfBgrx ? 20 : frame.equals("BGRx") && !source.equals("BGRx") ? 6 : 4;
        for (int colour : new int[] {0xff0000, 0x00ff00, 0x0000ff, 0xffffff, 0x000000, 0x804020, 0x20c0f0}) {
            // 4:3 into 4:3 as it is, and odd 16:9, scaled, between bars
            assertColour(colour, draw(frame, solid(source + coding, colour, WIDTH, HEIGHT), new Rectangle(0, 0, WIDTH, HEIGHT)), 160, 120, tolerance);
            var letterboxed = draw(frame, solid(source + coding, colour, 641, 361), new Rectangle(64, 64, 160, 120));
            assertColour(colour, letterboxed, 66, 124, tolerance);
            assertColour(colour, letterboxed, 222, 82, tolerance);
            assertColour(0x000000, letterboxed, 144, 70, tolerance);
            assertColour(0x000000, letterboxed, 144, 180, tolerance);
            assertColour(0x0000ff, letterboxed, 20, 20, tolerance);
            assertColour(0x0000ff, letterboxed, 230, 124, tolerance);
        }
    }

    /** @param format with a colorimetry where it has one; converted by GStreamer, since videotestsrc's own colours are only near */
    private static String solid(String format, int colour, int width, int height) {
        return "videotestsrc num-buffers=1 pattern=solid-color foreground-color=" + (0xff000000L | colour) + " ! video/x-raw,format=BGRx,width=" + width
                + ",height=" + height + ",framerate=30/1 ! videoconvert ! video/x-raw,format=ARGB64 ! videoconvert dither=none ! video/x-raw,format=" + format;
    }

    /** Draws what a pipeline delivers onto blue, and returns the frame as ARGB64: four little-endian numbers a pixel. */
    private static byte[] draw(String frameFormat, String source, Rectangle place) {
        var caps = "video/x-raw,format=" + frameFormat + ",width=" + WIDTH + ",height=" + HEIGHT + ",framerate=30/1"
                + (frameFormat.equals("BGRx") ? "" : ",colorimetry=bt601");
        try (var blue = sample(solid("BGRx", 0x0000ff, WIDTH, HEIGHT)); var sample = sample(source); var pool = FramePool.create(caps, 1);
                var painter = Painter.of(PixelFormat.ofCaps(frameFormat)); var mapper = new PictureMapper(); var frame = pool.acquire().orElseThrow()) {
            var target = pool.map(frame);
            painter.draw(mapper.map(blue), target, new Rectangle(0, 0, WIDTH, HEIGHT));
            mapper.unmap();
            painter.draw(mapper.map(sample), target, place);
            mapper.unmap();
            pool.unmap();
            frame.stamp(0, SECOND);
            try (var pipeline = Pipeline.launch("appsrc name=in format=time caps=\"" + caps + "\" ! videoconvert ! video/x-raw,format=ARGB64 ! appsink name=out sync=false");
                    var in = pipeline.appSrc("in"); var out = pipeline.appSink("out")) {
                pipeline.setState(State.PLAYING);
                in.push(frame);
                in.endOfStream();
                try (var rgb = out.pull(5 * SECOND)) {
                    return rgb.toBytes();
                } finally {
                    pipeline.setState(State.NULL);
                }
            }
        }
    }

    private static Sample sample(String source) {
        try (var pipeline = Pipeline.launch(source + " ! appsink name=out sync=false"); var out = pipeline.appSink("out")) {
            pipeline.setState(State.PLAYING);
            var sample = out.pull(5 * SECOND);
            pipeline.setState(State.NULL);
            return sample;
        }
    }

    private static void assertColour(int colour, byte[] rgb, int x, int y, int tolerance) {
        int at = (y * WIDTH + x) * 8 + 3; // the upper half of red
        for (int i = 0; i < 3; i++) {
            int expected = colour >> 16 - 8 * i & 255;
            assertEquals(expected, rgb[at + 2 * i] & 255, tolerance, () -> String.format("#%06x at %d, %d is %d, %d, %d", colour, x, y,
                    rgb[at] & 255, rgb[at + 2] & 255, rgb[at + 4] & 255));
        }
    }

    @Test
    void theLibraryIsThere() {
        assertTrue(Yuv.missing().isEmpty());
    }
}
