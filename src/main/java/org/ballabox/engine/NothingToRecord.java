package org.ballabox.engine;

import java.util.List;
import java.util.stream.Collectors;

/** Not one source is there. */
public final class NothingToRecord extends Exception {

    private static final long serialVersionUID = 1L;

    NothingToRecord(List<SourceStatus> sources) {
        super(sources.isEmpty() ? "every source is set to none"
                : sources.stream().map(source -> source.name() + ": " + source.reason()).collect(Collectors.joining("; ")));
    }
}
