package org.ballabox.benchmarks.report;

/**
 * What a ratio or a figure should be.
 *
 * @param measured NaN when a part of it was not measured
 * @param spentOn what the rest goes into, where the target may be missed
 */
public record Target(String name, double measured, double limit, String spentOn) {

    String verdict() {
        if (Double.isNaN(measured)) {
            return "not measured";
        }
        if (measured <= limit) {
            return "met";
        }
        return limit == 0 ? "missed: " + spentOn : String.format(java.util.Locale.ROOT, "missed by %.0f %%: %s", (measured / limit - 1) * 100, spentOn);
    }
}
