package org.ballabox.settings;

/** How an input or the encoder is chosen. */
public sealed interface Choice {

    /** Whether a device of the machine is meant: one that is named, or the one that is found. */
    default boolean isDevice() {
        return this instanceof Auto || this instanceof Named;
    }

    /** The program looks for the best one. */
    record Auto() implements Choice {}

    /** A generated picture or tone, for trying things out. */
    record Test() implements Choice {}

    /** None at all. */
    record None() implements Choice {}

    /** A device or element, by the name that GStreamer takes. */
    record Named(String name) implements Choice {}

    /** The user's own gst-launch fragment. */
    record Fragment(String text) implements Choice {}
}
