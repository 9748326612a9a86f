package dev.tare.report.agreement;

import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.code.NoiseVerdict;
import dev.tare.analyzer.code.OutlierSeverity;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Range;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.result.SampleResult.MedianEstimate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Within the numbers of each sample. */
record SampleChecks(SampleResult sample, double margin, String place, Contradictions found) {

  private static final double FEWEST = 6;
  private static final double RELEVANT = 0.01;

  static void of(Analysis analysis, Contradictions found) {
    for (SampleResult sample : analysis.samples()) {
      String place = analysis.campaign().name() + " " + sample.id();
      if (sample.n() > 0) {
        new SampleChecks(sample, analysis.options().margin(), place, found).check();
      }
    }
  }

  private void check() {
    interval();
    steps();
    outliers();
    groups();
    dependence();
    verdict();
    effects();
  }

  private void unless(boolean holds, String contradiction) {
    found.unless(holds, place, contradiction);
  }

  private void interval() {
    MedianEstimate median = sample.median().orElseThrow();
    Range values = sample.range().orElseThrow();
    boolean few = sample.n() < FEWEST || effective() < FEWEST;
    unless(median.interval().isPresent() != few, "an interval of fewer than six effective runs");
    unless(
        median.interval().filter(i -> i.low() < values.low() || i.high() > values.high()).isEmpty(),
        "the interval goes beyond the data");
    unless(
        median
            .interval()
            .filter(i -> i.low() > median.point() || i.high() < median.point())
            .isEmpty(),
        "the interval does not contain the median");
    unless(
        sample.has(NoiseCode.FEW_EFFECTIVE) == (few && sample.n() >= FEWEST),
        "FEW_EFFECTIVE beside " + effective());
  }

  private double effective() {
    return sample.dependence().effectiveN().orElse(0);
  }

  private void steps() {
    Range values = sample.range().orElseThrow();
    boolean same = values.low() == values.high();
    boolean named = sample.has(NoiseCode.CONSTANT) || sample.has(NoiseCode.QUANTISED);
    unless(sample.n() > 1 || !named, "a single run has no steps");
    unless(sample.has(NoiseCode.CONSTANT) == (same && sample.n() > 1), "CONSTANT");
    unless(!sample.has(NoiseCode.QUANTISED) || !same, "QUANTISED without a step");
  }

  private void outliers() {
    double mean = number(NoiseCode.SKEWED, "meanOverMedian").orElse(0.0);
    long far = count(z -> z * mean > 0);
    unless(number(NoiseCode.SKEWED, "outliers").orElse(0.0) == (mean == 0 ? 0 : far), "far off");
    unless(
        number(NoiseCode.TAIL, "high").orElse(0.0) == (tail() ? severe(1) : 0)
            && number(NoiseCode.TAIL, "low").orElse(0.0) == (tail() ? severe(-1) : 0),
        "TAIL counts other outliers than are listed");
  }

  private boolean tail() {
    return sample.has(NoiseCode.TAIL);
  }

  private long count(Predicate<Double> side) {
    return sample.outliers().stream().filter(outlier -> side.test(outlier.z())).count();
  }

  private long severe(int sign) {
    return sample.outliers().stream()
        .filter(outlier -> outlier.severity() == OutlierSeverity.SEVERE)
        .filter(outlier -> outlier.z() * sign > 0)
        .count();
  }

  private void groups() {
    boolean second = sample.has(NoiseCode.SECOND_MODE);
    unless(!second || !sample.has(NoiseCode.BIMODAL), "two shares of a second group");
    unless(!second || sample.outliers().isEmpty(), "a second group that is also outliers");
  }

  private void dependence() {
    unless(number(NoiseCode.AUTOCORR, "lag1").isEmpty(), "two lag-1 correlations");
    for (NoiseCode code : new NoiseCode[] {NoiseCode.AUTOCORR, NoiseCode.FEW_EFFECTIVE}) {
      unless(
          number(code, "effective").filter(n -> n != effective()).isEmpty(), code + " effective");
    }
  }

  private void verdict() {
    double half = sample.halfWidth().orElse(0);
    boolean stable = sample.verdict() == NoiseVerdict.STABLE;
    boolean noisy = sample.verdict() == NoiseVerdict.NOISY;
    unless(!stable || half <= 0.2 * margin, "stable beside ±" + half);
    unless(!noisy || half <= 0.7 * margin, "noisy beside ±" + half);
    unless(number(NoiseCode.WIDE, "halfWidth").filter(w -> w != half).isEmpty(), "WIDE");
  }

  private void effects() {
    for (NoiseCode code :
        new NoiseCode[] {
          NoiseCode.WARMUP, NoiseCode.RUN_NOT_STEADY, NoiseCode.STEP, NoiseCode.DRIFT
        }) {
      unless(
          number(code, "effect").filter(e -> Math.abs(e) < RELEVANT).isEmpty(), code + " of 0 %");
    }
  }

  private Optional<Double> number(NoiseCode code, String name) {
    return sample.reasons().stream()
        .filter(reason -> reason.code() == code)
        .map(Reason::numbers)
        .map((Map<String, Double> numbers) -> numbers.get(name))
        .filter(number -> number != null)
        .findFirst();
  }
}
