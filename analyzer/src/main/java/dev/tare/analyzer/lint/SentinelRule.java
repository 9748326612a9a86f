package dev.tare.analyzer.lint;

import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Lint.Where;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.List;
import java.util.Optional;

/** Detects failed runs that were recorded as 0 or -1 among positive values. */
final class SentinelRule {

  private SentinelRule() {}

  static Optional<Lint> of(Sample sample) {
    List<Run> marks =
        sample.runs().stream().filter(run -> run.value() == 0 || run.value() == -1).toList();
    boolean amongOthers = sample.runs().stream().anyMatch(run -> run.value() > 0);
    return marks.isEmpty() || !amongOthers
        ? Optional.empty()
        : Optional.of(
            Lint.of(LintCode.SENTINEL, Where.of(sample, marks.get(0)))
                .with("value", marks.get(0).value())
                .with("rows", marks.size())
                .with("of", sample.runs().size()));
  }
}
