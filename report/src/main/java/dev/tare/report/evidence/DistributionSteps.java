package dev.tare.report.evidence;

import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.report.model.RunsFigure.RunDot;
import dev.tare.report.model.RunsFigure.RunSeries;
import dev.tare.report.model.evidence.DistributionFigure.CurveStep;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * The steps of the line of one platform.
 *
 * @param values from the smallest to the largest
 * @param told those about which a page tells something
 */
record DistributionSteps(List<Double> values, List<CurveStep> told) {

  /** Of a line, if there are more runs. */
  static final int MOST = 100;

  /** Where steps are shares, each fifth per cent is told. */
  private static final int SHARE = 5;

  static DistributionSteps of(RunSeries series, boolean runs) {
    return runs ? ofRuns(series) : ofShares(series);
  }

  /** Whether each step of all lines is a run. */
  static boolean areRuns(Collection<RunSeries> all) {
    return all.stream()
        .allMatch(series -> series.density().isEmpty() && series.dots().size() <= MOST);
  }

  private static DistributionSteps ofRuns(RunSeries series) {
    List<RunDot> sorted =
        series.dots().stream().sorted(Comparator.comparingDouble(RunDot::value)).toList();
    return new DistributionSteps(
        sorted.stream().map(RunDot::value).toList(),
        IntStream.range(0, sorted.size())
            .mapToObj(at -> new CurveStep(at, sorted.get(at).run()))
            .toList());
  }

  private static DistributionSteps ofShares(RunSeries series) {
    List<Double> values = values(series).boxed().toList();
    int last = values.size() - 1;
    return new DistributionSteps(
        values,
        IntStream.iterate(0, share -> share <= 100, share -> share + SHARE)
            .mapToObj(share -> new CurveStep((int) Math.round(share * last / 100.0), share))
            .toList());
  }

  private static DoubleStream values(RunSeries series) {
    double[] sorted =
        Quantiles.sorted(
            series
                .density()
                .map(many -> many.quantiles().stream().mapToDouble(value -> value))
                .orElseGet(() -> series.dots().stream().mapToDouble(RunDot::value))
                .toArray());
    return sorted.length <= MOST
        ? Arrays.stream(sorted)
        : IntStream.rangeClosed(0, MOST)
            .mapToDouble(step -> Quantiles.ofSorted(sorted, step / (double) MOST));
  }
}
