package org.ballabox.benchmarks.report;

/**
 * One figure.
 *
 * @param group that measured it
 * @param subject what was measured: a call, a size, a number of streams
 * @param variant by whom or how: a library, an encoder
 * @param metric and its unit: {@code time ns/op}
 * @param median of the runs, low and high the least and the greatest
 */
public record Result(String group, String subject, String variant, String metric, double median, double low, double high, int runs) {}
