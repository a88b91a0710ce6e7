/**
 * Settings and capabilities to gst-launch text. Pure: no native call, no clock, no file. Each class draws the graph that it
 * builds; the element names that code must find again stand in {@link org.ballabox.pipeline.Names}.
 *
 * <p>Two rules for pictures: a source ends in a contract, so that every picture it delivers can be drawn; and no element of the
 * recording pipeline touches a frame before the encoder.
 */
package org.ballabox.pipeline;
