package org.ballabox.engine;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ballabox.gst.Caps;
import org.ballabox.gst.Sample;

/**
 * Makes encoded frames say how their colours are coded, for a container that cannot: an encoder that has written it itself, as x264
 * does, costs nothing here, and of others, as Rockchip's, only keyframes are copied. One thread's own.
 */
final class ColourTag implements AutoCloseable {

    private static final Pattern CODEC_DATA = Pattern.compile("codec_data=\\(buffer\\)([0-9a-fA-F]+)");

    private long known = -1;
    private Caps tagged;

    /** The frame with its colours, the caller's to close; empty when it has them, and can be passed on as it is. */
    Optional<Sample> tag(Sample frame) {
        if (frame.capsId() != known) {
            known = frame.capsId();
            close();
            tagged = tagged(frame.caps()).map(Caps::parse).orElse(null);
        }
        if (tagged == null) {
            return Optional.empty();
        }
        return Optional.of(frame.isKeyframe() ? frame.with(tagged, H264Colours.frame(frame.toBytes())) : frame.with(tagged));
    }

    private static Optional<String> tagged(String caps) {
        var data = CODEC_DATA.matcher(caps);
        if (!data.find()) {
            return Optional.empty();
        }
        return H264Colours.configuration(HexFormat.of().parseHex(data.group(1)))
                .map(coloured -> caps.substring(0, data.start(1)) + HexFormat.of().formatHex(coloured) + caps.substring(data.end(1)));
    }

    @Override
    public void close() {
        if (tagged != null) {
            tagged.close();
            tagged = null;
        }
    }
}
