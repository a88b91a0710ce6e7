package org.ballabox.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ballabox.gst.Caps;
import org.ballabox.gst.Gst;
import org.ballabox.gst.Pipeline;
import org.ballabox.gst.Sample;
import org.ballabox.gst.State;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real encoders write what is changed here, and GStreamer's own parser says what it reads in the result. */
class H264ColoursTest {

    private static final long SECOND = 1_000_000_000;
    private static final Pattern CODEC_DATA = Pattern.compile("codec_data=\\(buffer\\)([0-9a-f]+)");

    @BeforeAll
    static void start() {
        Gst.init(Optional.empty());
    }

    /** The first encoded frame. */
    private static Sample encode(String encoder, int width, int height) {
        try (var pipeline = Pipeline.launch("videotestsrc num-buffers=3 ! video/x-raw,format=I420,width=" + width + ",height=" + height
                + ",framerate=30/1,colorimetry=bt601 ! " + encoder + " ! h264parse config-interval=-1 ! video/x-h264,stream-format=avc,alignment=au"
                + " ! appsink name=out sync=false"); var out = pipeline.appSink("out")) {
            pipeline.setState(State.PLAYING);
            var frame = out.pull(5 * SECOND);
            pipeline.setState(State.NULL);
            return frame;
        }
    }

    private static byte[] configuration(Sample frame) {
        var match = CODEC_DATA.matcher(frame.caps());
        assertTrue(match.find(), frame.caps());
        return HexFormat.of().parseHex(match.group(1));
    }

    /** What the parser finds in a frame with these caps, without the caps' own word for it. */
    private static String parsed(Sample frame) {
        try (var pipeline = Pipeline.launch("appsrc name=in format=time ! h264parse ! video/x-h264,stream-format=byte-stream ! appsink name=out sync=false");
                var in = pipeline.appSrc("in"); var out = pipeline.appSink("out");
                var bare = Caps.parse(frame.caps().replaceAll(", (colorimetry|chroma-site)=\\(string\\)[^,]*", "")); var sent = frame.with(bare)) {
            pipeline.setState(State.PLAYING);
            in.push(sent);
            in.endOfStream();
            try (var received = out.pull(5 * SECOND)) {
                return received.caps();
            } finally {
                pipeline.setState(State.NULL);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"320x240", "1280x720", "1920x1080"})
    void anEncoderThatSaysNothingIsMadeToSayIt(String size) {
        int width = Integer.parseInt(size.split("x")[0]);
        int height = Integer.parseInt(size.split("x")[1]);
        try (var frame = encode("openh264enc", width, height); var tag = new ColourTag(); var tagged = tag.tag(frame).orElseThrow()) {
            assertFalse(parsed(frame).contains("colorimetry=(string)bt601"), "the test's own doubt: " + parsed(frame));
            assertTrue(parsed(tagged).contains("colorimetry=(string)bt601"), parsed(tagged));
            assertTrue(parsed(tagged).contains("width=(int)" + width + ", height=(int)" + height), parsed(tagged));
            assertEquals(frame.runningTime(), tagged.runningTime());
            assertEquals(frame.duration(), tagged.duration());
            assertTrue(tagged.isKeyframe());
            assertTrue(tag.tag(tagged).isEmpty(), "a second time");
        }
    }

    /** That it is found to be there proves that everything before it was read rightly. */
    @ParameterizedTest
    @ValueSource(strings = {"x264enc", "x264enc option-string=cqm=jvt", "x264enc interlaced=true", "x264enc ! video/x-h264,profile=baseline",
        "x264enc option-string=sar=4/3", "x264enc option-string=overscan=crop:nal-hrd=cbr:vbv-bufsize=1000:vbv-maxrate=2048"})
    void anEncoderThatSaysItIsLeftAlone(String encoder) {
        try (var frame = encode(encoder, 1920, 1080); var tag = new ColourTag()) {
            assertTrue(parsed(frame).contains("colorimetry=(string)bt601"), parsed(frame));
            assertEquals(Optional.empty(), H264Colours.configuration(configuration(frame)).map(HexFormat.of()::formatHex));
            assertArrayEquals(frame.toBytes(), H264Colours.frame(frame.toBytes()));
            assertTrue(tag.tag(frame).isEmpty());
        }
    }

    @Test
    void whatIsNoParameterSetStaysAsItIs() {
        for (var bytes : new byte[][] {{}, {0x67}, {0x67, 0x42}, {0x67, 0, 0, 0, 0, 0, 0, 0}, {0x67, -1, -1, -1, -1}}) {
            assertSame(bytes, H264Colours.parameterSet(bytes));
        }
        assertTrue(H264Colours.configuration(new byte[] {1, 2, 3}).isEmpty());
        var broken = new byte[] {0, 0, 0, 99, 0x67, 0x42};
        assertSame(broken, H264Colours.frame(broken));
    }
}
