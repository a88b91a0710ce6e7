package org.ballabox.engine;

import org.ballabox.gst.AppSrc;

/** An input of the running recording pipeline, owned by the worker of the source that feeds it. */
record Inlet(AppSrc appSrc) implements HandOff.Owned {

    @Override
    public void close() {
        appSrc.close();
    }
}
