package dev.tare.analyzer.lint;

import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.lint.ScriptPauses.Pause;
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

  private LostMinuteRule() {}

  static Optional<Lint> of(Sample sample, Benchmark benchmark, ScriptPauses pauses) {
    if (!ElapsedTime.measures(benchmark) || !sample.runs().stream().allMatch(r -> isPart(r))) {
      return Optional.empty();
    }
    List<ElapsedTime> times = pauses.free(sample);
    return times.size() < ScriptPauses.FEWEST ? Optional.empty() : of(sample, times, pauses);
  }

  private static Optional<Lint> of(Sample sample, List<ElapsedTime> times, ScriptPauses pauses) {
    Pause pause = times.get(0).measured() ? Pause.NONE : pauses.of(sample);
    double[] rest = times.stream().mapToDouble(t -> t.rest() - pause.seconds()).toArray();
    double[] clock = times.stream().mapToDouble(ElapsedTime::seconds).toArray();
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

  private static boolean isPart(Run run) {
    return run.value() >= 0 && run.value() < 60;
  }

  private static Lint warning(Sample sample, double minutes) {
    Run first = sample.runs().get(0);
    return Lint.of(LintCode.LOST_MINUTE, Where.of(sample, first))
        .with("minutes", minutes)
        .with("of", sample.runs().size());
  }
}
