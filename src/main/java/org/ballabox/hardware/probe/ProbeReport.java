package org.ballabox.hardware.probe;

import java.time.Duration;
import java.util.List;

/**
 * Everything that was found.
 *
 * @param encoder what {@code run} would encode with; empty when it cannot
 * @param findings in the order in which they must be fixed
 * @param hung whether a look was left behind: the process must not wait for its thread
 */
public record ProbeReport(Verdict verdict, String encoder, List<Finding> findings, Duration took, boolean hung) {

    /** What can be done on this machine. */
    public enum Verdict {
        HARDWARE("ready: records on the hardware encoder"),
        SOFTWARE("works: records with a software encoder"),
        NOTHING("cannot record");

        public final String sentence;

        Verdict(String sentence) {
            this.sentence = sentence;
        }
    }

    public ProbeReport {
        findings = List.copyOf(findings);
    }
}
