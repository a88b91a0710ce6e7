package org.ballabox.engine;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ballabox.gst.Caps;
import org.ballabox.gst.GstException;
import org.ballabox.gst.Sample;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes encoded frames say how their colours are coded, for a container that cannot: an encoder that has written it itself, as x264
 * does, costs nothing here, and of others, as Rockchip's, only keyframes are copied. One thread's own.
 */
final class ColourTag implements AutoCloseable {

    private static final Pattern CODEC_DATA = Pattern.compile("codec_data=\\(buffer\\)([0-9a-fA-F]+)");

    private static final Logger LOG = LoggerFactory.getLogger(ColourTag.class);

    /** The caps of the frames, and with colours; the latter null where nothing is to be done. */
    private Caps known;
    private Caps tagged;

    /** The frame with its colours, the caller's to close; empty when it has them, and can be passed on as it is. */
    Optional<Sample> tag(Sample frame) {
        if (known == null || !frame.has(known)) {
            close();
            known = frame.shareCaps();
            tagged = tagged(frame.caps()).orElse(null);
        }
        if (tagged == null) {
            return Optional.empty();
        }
        return Optional.of(frame.isKeyframe() ? frame.with(tagged, H264Colours.frame(frame.toBytes())) : frame.with(tagged));
    }

    private static Optional<Caps> tagged(String caps) {
        var data = CODEC_DATA.matcher(caps);
        if (!data.find()) {
            return Optional.empty();
        }
        try {
            return H264Colours.configuration(HexFormat.of().parseHex(data.group(1))).map(coloured ->
                    Caps.parse(caps.substring(0, data.start(1)) + HexFormat.of().formatHex(coloured) + caps.substring(data.end(1))));
        } catch (GstException | IllegalArgumentException e) {
            LOG.warn("the stream does not say how its colours are coded: {}", e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        for (var caps : new Caps[] {known, tagged}) {
            if (caps != null) {
                caps.close();
            }
        }
        known = null;
        tagged = null;
    }
}
