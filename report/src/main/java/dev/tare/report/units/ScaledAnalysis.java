package dev.tare.report.units;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Analysis.SharedLevels;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.SampleResult;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The values of an analysis in other units; the units of its benchmarks stay as they are. */
public record ScaledAnalysis(UnitScales scales) {

  /** Numbers of findings that are values, where there is no baseline to divide them by. */
  private static final Set<String> VALUES = Set.of("value", "level", "other");

  /** Numbers of findings that always are. */
  private static final Set<String> MEDIANS = Set.of("median", "baselineMedian");

  public Analysis of(Analysis a) {
    return new Analysis(
        a.schema(),
        a.tool(),
        a.dataset(),
        a.campaign(),
        a.options(),
        a.facts(),
        a.benchmarks(),
        a.platforms(),
        a.capabilities(),
        a.samples().stream().map(this::sample).toList(),
        a.levels().stream().map(this::levels).toList(),
        a.comparisons(),
        a.expectations(),
        a.lint(),
        a.history().map(new ScaledSeries(scales)::of),
        a.findings().stream().map(this::finding).toList());
  }

  private SampleResult sample(SampleResult sample) {
    return scales
        .of(sample.benchmark())
        .map(scale -> new ScaledSample(scale).of(sample))
        .orElse(sample);
  }

  private SharedLevels levels(SharedLevels l) {
    return scales
        .of(l.benchmark())
        .map(s -> new SharedLevels(l.benchmark(), s.of(l.low()), s.of(l.high()), l.platforms()))
        .orElse(l);
  }

  private Finding finding(Finding finding) {
    Optional<UnitScale> scale = finding.benchmark().flatMap(scales::of);
    return scale.map(s -> finding(finding, s)).orElse(finding);
  }

  private static Finding finding(Finding f, UnitScale scale) {
    Map<String, Double> numbers = new TreeMap<>(f.numbers());
    MEDIANS.forEach(name -> numbers.computeIfPresent(name, (n, value) -> scale.of(value)));
    if (f.baseline().isEmpty()) {
      VALUES.forEach(name -> numbers.computeIfPresent(name, (n, value) -> scale.of(value)));
    }
    return new Finding(
        f.id(), f.code(), f.platform(), f.benchmark(), f.baseline(), numbers, f.evidence());
  }
}
