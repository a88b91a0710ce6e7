package org.ballabox.hardware;

import java.util.Set;

/** The encoder that a recording uses. */
public sealed interface VideoEncoder {

    /** What logs and status call it. */
    String label();

    /**
     * An element that was tried.
     *
     * @param element its factory name
     * @param properties what it has: versions and forks differ
     * @param formats raw formats that its sink pad takes, out of those in the settings table
     */
    record Element(String element, boolean hardware, Set<String> properties, Set<String> formats) implements VideoEncoder {

        /** What it is fed: what is wanted if it takes that, else a planar format. The trial and the recording agree by this. */
        public String format(String wanted) {
            return formats.contains(wanted) ? wanted : formats.contains("NV12") ? "NV12" : "I420";
        }

        @Override
        public String label() {
            return element;
        }
    }

    /** The user's own fragment, taken as it is. */
    record Custom(String fragment) implements VideoEncoder {
        @Override
        public String label() {
            return "gst:" + fragment;
        }
    }
}
