package org.ballabox.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;

/** A bar for each subject and variant; the spread as error bars where the axis is linear. */
final class Chart {

    private Chart() {}

    static void write(Path file, String title, List<Result> results) throws IOException {
        var chart = new CategoryChartBuilder().width(Math.max(480, 160 + 44 * results.size())).height(440).title(title).build();
        boolean logarithmic = isLogarithmic(results);
        chart.getStyler().setLegendVisible(false);
        chart.getStyler().setXAxisLabelRotation(60);
        chart.getStyler().setPlotGridVerticalLinesVisible(false);
        chart.getStyler().setYAxisLogarithmic(logarithmic);
        if (logarithmic) {
            double least = results.stream().mapToDouble(Result::median).min().orElseThrow();
            chart.getStyler().setYAxisMin(Math.pow(10, Math.floor(Math.log10(least))));
        }
        chart.addSeries(title, results.stream().map(result -> result.subject() + " · " + result.variant()).toList(),
                results.stream().map(Result::median).toList(),
                logarithmic ? null : results.stream().map(result -> (result.high() - result.low()) / 2).toList());
        VectorGraphicsEncoder.saveVectorGraphic(chart, file.toString(), VectorGraphicsFormat.SVG);
    }

    /** Bars that differ by a hundred times are seen on a logarithmic axis only. */
    private static boolean isLogarithmic(List<Result> results) {
        double greatest = results.stream().mapToDouble(Result::median).max().orElse(1);
        double least = results.stream().mapToDouble(Result::median).min().orElse(1);
        return least > 0 && greatest / least > 50;
    }
}
