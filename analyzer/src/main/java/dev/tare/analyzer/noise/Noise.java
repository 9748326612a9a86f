package dev.tare.analyzer.noise;

import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.code.NoiseVerdict;
import dev.tare.analyzer.result.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * What the noise of one series lets it carry.
 *
 * @param doubts the gravest first
 * @param supports the smallest claim it can support, as a share; absent without an interval
 */
public record Noise(List<NoiseFlag> doubts, Structure structure, OptionalDouble supports) {

  /** A ratio of two samples is known about 1.4 times worse than each; a claim needs twice that. */
  private static final double CLAIM = 2.8;

  public Noise {
    doubts = doubts.stream().sorted(Comparator.comparing(NoiseFlag::atLeast).reversed()).toList();
  }

  /** Of a series by itself, such as the ratios of all rounds. */
  public static Noise of(RunSeries series, double margin) {
    Structure structure = Structure.of(series);
    return of(series, structure, Outliers.of(series, structure), List.of(), margin);
  }

  static Noise of(
      RunSeries series,
      Structure structure,
      Outliers outliers,
      List<NoiseFlag> more,
      double margin) {
    List<NoiseFlag> doubts = new ArrayList<>(more);
    doubts.addAll(NoiseRules.of(series, structure, outliers, margin));
    boolean plausible = more.stream().noneMatch(doubt -> doubt.code() == NoiseCode.IMPLAUSIBLE);
    return new Noise(
        doubts, structure, plausible ? supports(series, structure) : OptionalDouble.empty());
  }

  private static OptionalDouble supports(RunSeries series, Structure structure) {
    double claim = Math.max(CLAIM * series.halfWidth(), structure.effect());
    return series.n() >= RunSeries.FEWEST && Double.isFinite(claim)
        ? OptionalDouble.of(claim)
        : OptionalDouble.empty();
  }

  public NoiseVerdict verdict() {
    return doubts.isEmpty() ? NoiseVerdict.STABLE : doubts.get(0).atLeast();
  }

  public List<Reason<NoiseCode>> reasons() {
    return doubts.stream().map(NoiseFlag::reason).toList();
  }

  public boolean has(Predicate<NoiseCode> property) {
    return doubts.stream().anyMatch(doubt -> property.test(doubt.code()));
  }

  /** Whether a reason with this property alone makes it unusable. */
  public boolean isUnusableBy(Predicate<NoiseCode> property) {
    return doubts.stream()
        .filter(doubt -> doubt.atLeast() == NoiseVerdict.UNUSABLE)
        .anyMatch(doubt -> property.test(doubt.code()));
  }
}
