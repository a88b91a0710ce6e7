package org.ballabox.gst;

/**
 * What caps say of raw pictures.
 *
 * @param width in pixels
 * @param height in pixels
 * @param coding how brightness and colours are numbers; means nothing for {@link PixelFormat#BGRX}
 */
public record PictureFormat(PixelFormat pixels, int width, int height, ColourCoding coding) {}
