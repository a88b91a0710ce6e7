package org.ballabox.picture;

/** Whose picture a layer shows. */
public enum Role {
    SCREEN,
    CAMERA
}
