package org.ballabox.hardware;

import java.util.List;

/**
 * What a recording has to work with on this machine.
 *
 * @param video the encoder to use
 * @param fallback the software encoder to use when {@code video} fails while recording; may be the same
 * @param aac element name of the AAC encoder
 * @param notes what the user should know, one sentence each: a better encoder that was refused, and why
 */
public record Capabilities(VideoEncoder video, VideoEncoder fallback, String aac, List<String> notes) {

    public Capabilities {
        notes = List.copyOf(notes);
    }
}
