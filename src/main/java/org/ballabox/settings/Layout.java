package org.ballabox.settings;

/** How screen and camera share the picture. */
public enum Layout {
    /** The screen everywhere, the camera in its corner. */
    PIP,
    /** The screen alone. */
    SCREEN,
    /** The camera alone. */
    CAMERA,
    /** Side by side: the screen in the left two thirds, the camera in the right third. */
    SIDE
}
