/**
 * Settings and capabilities to gst-launch text. Pure: no native call, no clock, no file. Each class draws the graph that it
 * builds; the element names that code must find again stand in {@link org.ballabox.pipeline.Names}.
 *
 * <p>Three rules for the picture, all measured: full frames stay in the screen's own BGRx until the compositor; after it they
 * are converted at most once, and only if the encoder needs it; only the small camera picture is scaled.
 */
package org.ballabox.pipeline;
