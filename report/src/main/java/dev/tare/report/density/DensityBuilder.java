package dev.tare.report.density;

import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.Density;
import dev.tare.report.model.Density.Bin;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Summarises runs for a drawing whose size does not depend on their number. */
final class DensityBuilder {

  /** Fewer runs have no quantiles of 5 %. */
  private static final int FEWEST = 20;

  private static final int BINS = 60;
  private static final int STEPS = 500;

  private DensityBuilder() {}

  /** Takes a sample with runs. */
  static Density of(Sample sample) {
    List<Run> runs = sample.runs();
    double[] values = sample.values();
    int count = Math.max(1, Math.min(BINS, runs.size() / FEWEST));
    List<Bin> bins =
        IntStream.range(0, count)
            .mapToObj(bin -> bin(runs, values, at(bin, count, runs), at(bin + 1, count, runs)))
            .toList();
    Arrays.sort(values);
    return new Density(bins, quantiles(values));
  }

  private static int at(int bin, int bins, List<Run> runs) {
    return (int) ((long) bin * runs.size() / bins);
  }

  /** Leaves its values sorted: so all are sorted faster. */
  private static Bin bin(List<Run> runs, double[] values, int from, int to) {
    Arrays.sort(values, from, to);
    double[] sorted = Arrays.copyOfRange(values, from, to);
    double median = Quantiles.ofSorted(sorted, 0.5);
    return new Bin(
        runs.get(from).number(),
        runs.get(to - 1).number(),
        bounds(sorted, 0.05, median),
        bounds(sorted, 0.25, median));
  }

  private static Bounds bounds(double[] sorted, double p, double median) {
    return new Bounds(Quantiles.ofSorted(sorted, p), median, Quantiles.ofSorted(sorted, 1 - p));
  }

  private static List<Double> quantiles(double[] sorted) {
    return IntStream.rangeClosed(0, STEPS)
        .mapToObj(step -> Quantiles.ofSorted(sorted, step / (double) STEPS))
        .toList();
  }
}
