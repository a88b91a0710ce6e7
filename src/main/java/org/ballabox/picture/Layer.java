package org.ballabox.picture;

/**
 * One input's picture in the frame: as large as it fits, black beside it.
 *
 * @param place what it covers
 */
public record Layer(Role role, Rectangle place) {}
