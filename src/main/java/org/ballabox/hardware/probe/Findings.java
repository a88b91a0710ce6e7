package org.ballabox.hardware.probe;

import java.util.ArrayList;
import java.util.List;

/** Where one look puts what it finds; closed when its time is up, so that a late answer cannot contradict the report. */
final class Findings {

    private final List<Finding> list = new ArrayList<>();
    private boolean closed;

    synchronized void add(Finding finding) {
        if (!closed) {
            list.add(finding);
        }
    }

    void ok(String id, String looked, String seen, String... details) {
        add(new Finding(id, Finding.State.OK, looked, seen, "", List.of(details)));
    }

    void warning(String id, String looked, String seen, String remedy, String... details) {
        add(new Finding(id, Finding.State.WARNING, looked, seen, remedy, List.of(details)));
    }

    void missing(String id, String looked, String seen, String remedy, String... details) {
        add(new Finding(id, Finding.State.MISSING, looked, seen, remedy, List.of(details)));
    }

    void failed(String id, String looked, String seen, String remedy, String... details) {
        add(new Finding(id, Finding.State.FAILED, looked, seen, remedy, List.of(details)));
    }

    synchronized List<Finding> close() {
        closed = true;
        return List.copyOf(list);
    }
}
