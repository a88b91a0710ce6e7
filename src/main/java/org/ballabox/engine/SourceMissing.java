package org.ballabox.engine;

/** There is no such device now; the message says why, in half a sentence. */
public final class SourceMissing extends Exception {

    private static final long serialVersionUID = 1L;

    public SourceMissing(String reason) {
        super(reason);
    }
}
