package dev.tare.analyzer.lint;

import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.noise.RunSchedule;
import dev.tare.analyzer.noise.RunSchedule.Pause;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Lint.Where;
import dev.tare.dataset.Sample;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Detects pauses in a series, and series that were probably joined. */
final class PauseRule {

  /**
   * In the given series, pauses within a session last up to 19 times the usual distance of runs,
   * those between joined sessions at least 55 times.
   */
  static final double ANEW = 30;

  private PauseRule() {}

  static Optional<Lint> of(Sample sample) {
    List<Pause> pauses = RunSchedule.pauses(sample);
    return pauses.stream()
        .max(Comparator.comparingDouble(Pause::seconds))
        .map(longest -> warning(sample, pauses, longest));
  }

  private static Lint warning(Sample sample, List<Pause> pauses, Pause longest) {
    boolean anew = longest.timesUsual() >= ANEW;
    Pause reported = anew ? longest : pauses.get(0);
    return Lint.of(anew ? LintCode.CONCATENATED : LintCode.GAPS, Where.of(sample, reported.next()))
        .with("gaps", pauses.size())
        .with("seconds", longest.seconds())
        .with("timesUsual", longest.timesUsual());
  }
}
