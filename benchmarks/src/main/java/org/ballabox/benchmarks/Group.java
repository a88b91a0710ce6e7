package org.ballabox.benchmarks;

import org.ballabox.benchmarks.report.Report;

/** One group of benchmarks. */
public interface Group {

    String name();

    /** What is measured and how, in a paragraph for the report. */
    String description();

    /** Measures, and adds to the report; what cannot be measured here is noted as skipped. */
    void run(Plan plan, Report report) throws Exception;
}
