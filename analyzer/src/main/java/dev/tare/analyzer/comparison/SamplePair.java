package dev.tare.analyzer.comparison;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ComparisonMethod;
import dev.tare.analyzer.history.EarlierPoints;
import dev.tare.analyzer.noise.GradedSample;
import dev.tare.analyzer.noise.RunSchedule;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.stats.interval.Estimator;
import dev.tare.analyzer.stats.interval.Inversion;
import dev.tare.analyzer.stats.interval.SessionVariation;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Direction;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Two samples of one benchmark and the ratio between them.
 *
 * @param overhead of platform against baseline: above 1 is worse, or, where the direction is
 *     unknown, larger; absent where no ratio can be formed
 * @param p value for no difference
 * @param bar why the two must not be compared; absent for most
 */
public record SamplePair(
    GradedSample platform,
    GradedSample baseline,
    Optional<RatioEstimate> overhead,
    OptionalDouble p,
    Optional<Reason<ComparisonCode>> bar) {

  /** Two one-sided tests at 5 % are an interval of 90 %. */
  public static final double TWO_ONE_SIDED = 0.10;

  static SamplePair of(GradedSample platform, GradedSample baseline, EarlierPoints nights) {
    Optional<RatioEstimate> ratio =
        RatioEstimate.of(
                platform.sample(),
                baseline.sample(),
                platform.series().orElseThrow(),
                baseline.series().orElseThrow())
            .map(
                tonight ->
                    tonight.within(
                        nights.spread(platform.sample().cell(), baseline.sample().cell())));
    Optional<RatioEstimate> overhead =
        isInverted(platform) ? ratio.map(RatioEstimate::inverse) : ratio;
    return of(platform, baseline, overhead, Optional.empty());
  }

  private static SamplePair of(
      GradedSample platform,
      GradedSample baseline,
      Optional<RatioEstimate> overhead,
      Optional<Reason<ComparisonCode>> bar) {
    OptionalDouble p =
        overhead
            .map(o -> OptionalDouble.of(Inversion.pOfZero(o.log())))
            .orElseGet(OptionalDouble::empty);
    return new SamplePair(platform, baseline, overhead, p, bar);
  }

  /** The same pair, with the variation between sessions estimated from all pairs of the family. */
  SamplePair with(SessionVariation family) {
    return of(platform, baseline, overhead.map(o -> o.with(family)), bar);
  }

  /** The same pair, which must not be compared for that reason. */
  public SamplePair barredBy(Reason<ComparisonCode> reason) {
    return new SamplePair(platform, baseline, overhead, p, Optional.of(reason));
  }

  /** Whether no verdict is possible, whatever the numbers. */
  public boolean isBarred() {
    return bar.isPresent() || platform.isImplausible() || baseline.isImplausible();
  }

  /** Whether larger values make the overhead smaller. */
  boolean isInverted() {
    return isInverted(platform);
  }

  private static boolean isInverted(GradedSample sample) {
    return sample.benchmark().better().equals(Optional.of(Direction.HIGHER));
  }

  public Benchmark benchmark() {
    return platform.benchmark();
  }

  public boolean hasDirection() {
    return benchmark().better().isPresent();
  }

  public ComparisonMethod method() {
    return overhead.map(RatioEstimate::method).orElse(ComparisonMethod.UNPAIRED);
  }

  public boolean isOf(String a, String b) {
    return platform.platform().equals(a) && baseline.platform().equals(b)
        || platform.platform().equals(b) && baseline.platform().equals(a);
  }

  /** The log overhead of one of the two platforms against the other one. */
  public Optional<Estimator> overheadOf(String id) {
    return overhead
        .map(o -> platform.platform().equals(id) ? o : o.inverse())
        .map(RatioEstimate::log);
  }

  /** Runs on each side, or pairs. */
  public int n() {
    return overhead.map(RatioEstimate::n).orElse(0);
  }

  /** Measured one after the other, so that platform and time are confounded. */
  public boolean isSequential() {
    return windowsApart().orElse(false);
  }

  /** Known to have been measured in the same rounds, or at least during the same time. */
  public boolean sharesTime() {
    return overhead.flatMap(RatioEstimate::pairing).isPresent()
        || windowsApart().map(apart -> !apart).orElse(false);
  }

  private Optional<Boolean> windowsApart() {
    return RunSchedule.window(platform.sample())
        .flatMap(a -> RunSchedule.window(baseline.sample()).map(a::isApartFrom));
  }
}
