package org.ballabox.benchmarks.process;

import java.util.Arrays;

/** A least-squares line. */
public final class Slope {

    private Slope() {}

    /** By how much y grows for each x. */
    public static double of(double[] x, double[] y) {
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double above = 0;
        double below = 0;
        for (int i = 0; i < x.length; i++) {
            above += (x[i] - meanX) * (y[i] - meanY);
            below += (x[i] - meanX) * (x[i] - meanX);
        }
        return above / below;
    }
}
