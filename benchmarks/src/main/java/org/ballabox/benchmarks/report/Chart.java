package org.ballabox.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;

/** Bars: a cluster for each subject, a colour for each variant; the spread as error bars. */
final class Chart {

    private Chart() {}

    static void write(Path file, String title, List<Result> results) throws IOException {
        var subjects = results.stream().map(Result::subject).distinct().toList();
        var chart = new CategoryChartBuilder().width(Math.max(640, 160 * subjects.size())).height(360).title(title).build();
        style(chart, results);
        for (var variant : results.stream().map(Result::variant).distinct().toList()) {
            var values = new ArrayList<Double>();
            var spread = new ArrayList<Double>();
            for (var subject : subjects) {
                var result = results.stream().filter(candidate -> candidate.subject().equals(subject) && candidate.variant().equals(variant)).findFirst();
                values.add(result.map(Result::median).orElse(Double.NaN));
                spread.add(result.map(found -> (found.high() - found.low()) / 2).orElse(0.0));
            }
            chart.addSeries(variant, subjects, values, spread);
        }
        VectorGraphicsEncoder.saveVectorGraphic(chart, file.toString(), VectorGraphicsFormat.SVG);
    }

    private static void style(CategoryChart chart, List<Result> results) {
        double greatest = results.stream().mapToDouble(Result::median).max().orElse(1);
        double least = results.stream().mapToDouble(Result::median).min().orElse(1);
        chart.getStyler().setPlotGridVerticalLinesVisible(false);
        // bars that differ by a hundred times are seen on a logarithmic axis only
        chart.getStyler().setYAxisLogarithmic(least > 0 && greatest / least > 50);
    }
}
