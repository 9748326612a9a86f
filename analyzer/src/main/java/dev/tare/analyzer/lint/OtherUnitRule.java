package dev.tare.analyzer.lint;

import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Lint.Where;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.dataset.Cell;
import dev.tare.dataset.KnownBenchmarks;
import dev.tare.dataset.Sample;
import dev.tare.dataset.platform.Acceleration;
import dev.tare.dataset.platform.Isolation;
import dev.tare.dataset.platform.PlatformTraits;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Detects platforms whose values are in another unit than those of the others: medians in two
 * groups a power of 1000 apart. Emulation, which is slow by nature, is left out.
 */
final class OtherUnitRule {

  /** The tolerance where caches, or what has to start, can differ by a factor of 1000. */
  private static final double TIGHT = 1.25;

  /** Platforms in one unit agree within this factor. */
  private static final double AGREE = 10;

  private static final int FEW = 5;

  private final List<Sample> samples;
  private final Function<String, PlatformTraits> traits;

  private final Map<Cell, Double> medians;

  private OtherUnitRule(
      List<Sample> samples, Function<String, PlatformTraits> traits, Map<Cell, Double> medians) {
    this.samples = samples;
    this.traits = traits;
    this.medians = medians;
  }

  static List<Lint> of(List<Sample> samples, Function<String, PlatformTraits> traits) {
    Map<Cell, Double> medians =
        samples.stream()
            .filter(sample -> !sample.runs().isEmpty())
            .collect(Collectors.toMap(Sample::cell, s -> Quantiles.median(s.values())));
    List<Sample> comparable =
        samples.stream()
            .filter(sample -> medians.getOrDefault(sample.cell(), 0.0) > 0)
            .filter(sample -> !traits.apply(platform(sample)).is(Acceleration.EMULATED))
            .sorted(Comparator.comparing(sample -> medians.get(sample.cell())))
            .toList();
    OtherUnitRule rule = new OtherUnitRule(comparable, traits, medians);
    return comparable.stream()
        .map(sample -> sample.cell().benchmark())
        .distinct()
        .sorted()
        .flatMap(benchmark -> rule.of(benchmark).stream())
        .toList();
  }

  private List<Lint> of(String benchmark) {
    List<Sample> sorted = ofBenchmark(benchmark);
    int split =
        IntStream.range(1, sorted.size())
            .boxed()
            .max(Comparator.comparingDouble(i -> ratio(sorted.get(i), sorted.get(i - 1))))
            .orElse(0);
    List<Sample> lower = sorted.subList(0, split);
    List<Sample> upper = sorted.subList(split, sorted.size());
    return split > 0 && agree(lower) && agree(upper) ? of(lower, upper) : List.of();
  }

  private List<Lint> of(List<Sample> lower, List<Sample> upper) {
    double factor = middle(upper) / middle(lower);
    double tolerance = isWide(upper.get(0)) ? TIGHT : UnitJumpRule.LOOSE;
    List<Sample> odd = odd(lower, upper);
    List<Sample> usual = odd == lower ? upper : lower;
    boolean known = usual.size() > 1 || isAlike(odd.get(0), usual.get(0));
    return known && UnitJumpRule.isPowerOfThousand(factor, tolerance)
        ? odd.stream()
            .map(s -> Lint.of(LintCode.OTHER_UNIT, Where.of(s)).with("factor", factor))
            .toList()
        : List.of();
  }

  private static boolean isWide(Sample sample) {
    String benchmark = sample.cell().benchmark();
    return KnownBenchmarks.isOfDisk(benchmark) || KnownBenchmarks.isOfStartUp(benchmark);
  }

  /** The smaller group; of equal ones, that without the host. */
  private List<Sample> odd(List<Sample> lower, List<Sample> upper) {
    boolean hostBelow = lower.stream().anyMatch(s -> traits.apply(platform(s)).is(Isolation.NONE));
    boolean hostAbove = upper.stream().anyMatch(s -> traits.apply(platform(s)).is(Isolation.NONE));
    int larger = Integer.compare(lower.size(), upper.size());
    return larger < 0 || larger == 0 && hostAbove && !hostBelow ? lower : upper;
  }

  /** Whether two platforms agree in other benchmarks, or by their traits compute alike. */
  private boolean isAlike(Sample a, Sample b) {
    List<Double> ratios =
        samples.stream()
            .filter(s -> platform(s).equals(platform(a)) && s != a)
            .flatMap(
                s ->
                    ofBenchmark(s.cell().benchmark()).stream()
                        .filter(other -> platform(other).equals(platform(b)))
                        .map(other -> ratio(s, other)))
            .toList();
    return ratios.isEmpty()
        ? computesLikeTheHost(a) && computesLikeTheHost(b) && !isWide(a)
        : isKnown(a)
            && isKnown(b)
            && ratios.stream().allMatch(ratio -> Math.max(ratio, 1 / ratio) <= AGREE);
  }

  /** Few runs of a platform of unknown kind, such as a language, may really be that fast. */
  private boolean isKnown(Sample sample) {
    return sample.runs().size() >= FEW || traits.apply(platform(sample)).isolation().isPresent();
  }

  private boolean computesLikeTheHost(Sample sample) {
    PlatformTraits own = traits.apply(platform(sample));
    return own.is(Isolation.NONE)
        || own.is(Isolation.CONTAINER)
        || own.is(Isolation.VM) && own.is(Acceleration.HARDWARE);
  }

  private List<Sample> ofBenchmark(String benchmark) {
    return samples.stream().filter(sample -> sample.cell().benchmark().equals(benchmark)).toList();
  }

  private boolean agree(List<Sample> sorted) {
    return ratio(sorted.get(sorted.size() - 1), sorted.get(0)) <= AGREE;
  }

  private double middle(List<Sample> group) {
    return Quantiles.median(group.stream().mapToDouble(this::median).toArray());
  }

  private double ratio(Sample a, Sample b) {
    return median(a) / median(b);
  }

  private double median(Sample sample) {
    return medians.get(sample.cell());
  }

  private static String platform(Sample sample) {
    return sample.cell().platform();
  }
}
