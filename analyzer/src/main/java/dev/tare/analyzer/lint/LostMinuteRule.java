package dev.tare.analyzer.lint;

import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Lint.Where;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.List;
import java.util.Optional;

/**
 * Detects times without their minutes: a script kept only the 4.913 of {@code 1m4.913s}. The host's
 * clock then shows whole minutes more than the values, and otherwise varies with them.
 */
final class LostMinuteRule {

  private static final int FEWEST = 6;

  /** Tolerance for the overhead of a script and for time stamps in whole seconds. */
  static final double AROUND = 3;

  /**
   * The largest variation of the remainder, as a share of that of the clock; jobs started every
   * minute exceed it.
   */
  private static final double FOLLOWS = 0.5;

  /** The smallest variation of the clock that can distinguish the two. */
  private static final double MOVES = 1;

  private LostMinuteRule() {}

  static Optional<Lint> of(Sample sample, Benchmark benchmark) {
    List<ElapsedTime> times = ElapsedTime.of(sample);
    if (!ElapsedTime.measures(benchmark)
        || times.size() < FEWEST
        || !times.stream().allMatch(t -> isPart(t))) {
      return Optional.empty();
    }
    double[] rest = times.stream().mapToDouble(ElapsedTime::rest).toArray();
    double[] clock = times.stream().mapToDouble(ElapsedTime::seconds).toArray();
    double minutes = Math.rint(Quantiles.median(rest) / 60);
    boolean whole = minutes >= 1 && Math.abs(Quantiles.median(rest) - 60 * minutes) <= AROUND;
    double moves = Quantiles.mad(clock);
    boolean follows = moves >= MOVES && Quantiles.mad(rest) <= FOLLOWS * moves;
    return whole && follows ? Optional.of(warning(sample, minutes)) : Optional.empty();
  }

  private static boolean isPart(ElapsedTime time) {
    return time.run().value() >= 0 && time.run().value() < 60;
  }

  private static Lint warning(Sample sample, double minutes) {
    Run first = sample.runs().get(0);
    return Lint.of(LintCode.LOST_MINUTE, Where.of(sample, first))
        .with("minutes", minutes)
        .with("of", sample.runs().size());
  }
}
