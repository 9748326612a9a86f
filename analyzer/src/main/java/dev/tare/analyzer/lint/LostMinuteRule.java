package dev.tare.analyzer.lint;

import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.lint.ScriptPauses.Pause;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Lint.Where;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.Optional;

/**
 * Detects times without their minutes: a script kept only the 4.913 of {@code 1m4.913s}. The host's
 * clock then shows whole minutes more than the values and the script's pause, and otherwise varies
 * with the values.
 */
final class LostMinuteRule {

  /** Tolerance for the overhead of a script and for time stamps in whole seconds. */
  static final double AROUND = 3;

  /**
   * The largest variation of the remainder, as a share of that of the clock; jobs started every
   * minute exceed it.
   */
  private static final double FOLLOWS = 0.5;

  /** No minute can be lost where the clock never shows more than half a minute more; seconds. */
  private static final double HALF = 30;

  private LostMinuteRule() {}

  static Optional<Lint> of(Sample sample, Benchmark benchmark, ScriptPauses pauses) {
    if (!ElapsedTimes.measures(benchmark)
        || !Arrays.stream(sample.values()).allMatch(LostMinuteRule::isPart)) {
      return Optional.empty();
    }
    ElapsedTimes times = ElapsedTimes.of(sample);
    if (times.known().mapToDouble(times::rest).noneMatch(rest -> rest > HALF)) {
      return Optional.empty();
    }
    int[] free = pauses.free(sample, times);
    return free.length < ScriptPauses.FEWEST ? Optional.empty() : of(sample, times, free, pauses);
  }

  private static Optional<Lint> of(
      Sample sample, ElapsedTimes times, int[] free, ScriptPauses pauses) {
    Pause pause = times.isMeasured(free[0]) ? Pause.NONE : pauses.of(sample);
    double[] rest = Arrays.stream(free).mapToDouble(i -> times.rest(i) - pause.seconds()).toArray();
    double[] clock = Arrays.stream(free).mapToDouble(times::seconds).toArray();
    double minutes = Math.rint(Quantiles.median(rest) / 60);
    boolean whole = minutes >= 1 && Math.abs(Quantiles.median(rest) - 60 * minutes) <= AROUND;
    return whole && follows(rest, clock, pause)
        ? Optional.of(warning(sample, minutes))
        : Optional.empty();
  }

  /** Whether the clock follows the values, or that of the other files does. */
  private static boolean follows(double[] rest, double[] clock, Pause pause) {
    double moves = Quantiles.mad(clock);
    return moves >= ScriptPauses.MOVES && Quantiles.mad(rest) <= FOLLOWS * moves
        || pause.follows() && Quantiles.mad(rest) <= ScriptPauses.STEADY;
  }

  private static boolean isPart(double value) {
    return value >= 0 && value < 60;
  }

  private static Lint warning(Sample sample, double minutes) {
    Run first = sample.runs().get(0);
    return Lint.of(LintCode.LOST_MINUTE, Where.of(sample, first))
        .with("minutes", minutes)
        .with("of", sample.runs().size());
  }
}
