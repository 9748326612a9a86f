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
 * The noise of one series, and the claims that it supports.
 *
 * @param flags the most severe first
 * @param supports the smallest claim it can support, as a share; absent without an interval
 */
public record Noise(List<NoiseFlag> flags, Structure structure, OptionalDouble supports) {

  /** A ratio of two samples is known about 1.4 times worse than each; a claim needs twice that. */
  private static final double CLAIM = 2.8;

  public Noise {
    flags = flags.stream().sorted(Comparator.comparing(NoiseFlag::atLeast).reversed()).toList();
  }

  /**
   * The noise of a series that is not a sample, such as the ratios of all rounds: as far as it can
   * make them unusable.
   */
  public static Noise limiting(ValueSeries series, double margin) {
    Structure structure = Structure.flagged(series);
    List<NoiseFlag> flags = NoiseRules.severe(series, structure, margin);
    return new Noise(flags, structure, supports(series, structure));
  }

  static Noise of(
      ValueSeries series,
      Structure structure,
      Outliers outliers,
      List<NoiseFlag> more,
      double margin) {
    List<NoiseFlag> flags = new ArrayList<>(more);
    flags.addAll(NoiseRules.of(series, structure, outliers, margin));
    boolean plausible = more.stream().noneMatch(flag -> flag.code() == NoiseCode.IMPLAUSIBLE);
    return new Noise(
        flags, structure, plausible ? supports(series, structure) : OptionalDouble.empty());
  }

  private static OptionalDouble supports(ValueSeries series, Structure structure) {
    double claim = Math.max(CLAIM * series.halfWidth(), structure.effect());
    return series.n() >= ValueSeries.FEWEST && Double.isFinite(claim)
        ? OptionalDouble.of(claim)
        : OptionalDouble.empty();
  }

  public NoiseVerdict verdict() {
    return flags.isEmpty() ? NoiseVerdict.STABLE : flags.get(0).atLeast();
  }

  public List<Reason<NoiseCode>> reasons() {
    return flags.stream().map(NoiseFlag::reason).toList();
  }

  public boolean has(Predicate<NoiseCode> property) {
    return flags.stream().anyMatch(flag -> property.test(flag.code()));
  }

  /** Whether a reason with this property is enough to make it unusable. */
  public boolean isUnusableBy(Predicate<NoiseCode> property) {
    return flags.stream()
        .filter(flag -> flag.atLeast() == NoiseVerdict.UNUSABLE)
        .anyMatch(flag -> property.test(flag.code()));
  }
}
