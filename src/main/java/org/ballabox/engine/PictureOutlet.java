package org.ballabox.engine;

import org.ballabox.gst.AppSink;

/** Where the running recording pipeline shows its composed picture, owned by whoever makes pictures of it. */
record PictureOutlet(AppSink appSink) implements HandOff.Owned {

    @Override
    public void close() {
        appSink.close();
    }
}
