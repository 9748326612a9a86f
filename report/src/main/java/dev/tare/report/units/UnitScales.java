package dev.tare.report.units;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.result.SampleResult.MedianEstimate;
import dev.tare.dataset.Benchmark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units in which the values of an analysis are shown: one for all samples of a benchmark.
 *
 * @param byBenchmark only for those whose unit changes
 */
public record UnitScales(Map<String, UnitScale> byBenchmark) {

  /** From the medians of the samples, the baseline's first. */
  public static UnitScales of(Analysis analysis) {
    Map<String, UnitScale> scales = new LinkedHashMap<>();
    for (Benchmark benchmark : analysis.benchmarks()) {
      scale(analysis, benchmark).ifPresent(scale -> scales.put(benchmark.id(), scale));
    }
    return new UnitScales(scales);
  }

  private static Optional<UnitScale> scale(Analysis analysis, Benchmark benchmark) {
    List<Double> medians =
        analysis.samples().stream()
            .filter(sample -> sample.benchmark().equals(benchmark.id()))
            .filter(sample -> !sample.isImplausible())
            .flatMap(sample -> median(sample).stream())
            .filter(median -> median > 0)
            .toList();
    return benchmark.unit().flatMap(unit -> of(unit, medians));
  }

  /**
   * The scale in which values are shown together; absent where their unit stays.
   *
   * @param medians in the unit, above 0; the first one counts most
   */
  public static Optional<UnitScale> of(String unit, List<Double> medians) {
    return UnitFamily.of(unit)
        .filter(family -> !medians.isEmpty())
        .map(family -> family.scale(unit, medians))
        .filter(scale -> scale.factor() != 1);
  }

  private static Optional<Double> median(SampleResult sample) {
    return sample.median().map(MedianEstimate::point);
  }

  public Optional<UnitScale> of(String benchmark) {
    return Optional.ofNullable(byBenchmark.get(benchmark));
  }
}
