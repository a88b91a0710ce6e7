/**
 * What the picture consists of, and how it is drawn. {@link org.ballabox.picture.Scene} says which layers there are and where;
 * it is data and knows nothing native. {@link org.ballabox.picture.Painter} draws a layer into a frame, by libyuv, where both
 * lie. {@link org.ballabox.picture.FrameClock} says when the next frame is due. Nothing here knows a pipeline, and all of it
 * belongs to the one thread that makes the frames.
 */
package org.ballabox.picture;
