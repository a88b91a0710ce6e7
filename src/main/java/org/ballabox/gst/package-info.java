/**
 * GStreamer as Java: the only package that owns GStreamer pointers.
 *
 * <p>What comes in is text and numbers; what goes out is text, numbers and copied records. Each {@link
 * org.ballabox.gst.NativeRef} holds one reference of its own and gives it back exactly once, in {@code close()}. Nothing
 * here starts a thread, and there is no GLib main loop: whoever launches a {@link org.ballabox.gst.Pipeline} polls its
 * {@link org.ballabox.gst.Bus} on the thread that owns it. {@link org.ballabox.gst.AppSink} and {@link
 * org.ballabox.gst.AppSrc} may be handed to one other thread, which then owns them.
 *
 * <p>Beside each call that returns a reference stands its transfer rule, as the GStreamer reference gives it.
 *
 * @see <a href="https://gstreamer.freedesktop.org/documentation/">GStreamer reference</a>
 */
package org.ballabox.gst;
