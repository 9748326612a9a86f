package dev.tare.analyzer.lint;

import dev.tare.analyzer.result.Lint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/** Collects every warning, the most severe first, and numbers them. */
public final class Linter {

  private Linter() {}

  public static List<Lint> lint(LintInput evidence) {
    List<Lint> warnings = new ArrayList<>(HostRules.of(evidence.dataset()));
    warnings.addAll(evidence.values());
    warnings.addAll(PlausibilityRules.of(evidence));
    warnings.addAll(ScheduleRules.of(evidence.pairs()));
    warnings.addAll(SampleRules.of(evidence.samples(), evidence.dataset().processors()));
    warnings.addAll(new LinkedHashSet<>(FileIssueRules.of(evidence.dataset())));
    warnings.sort(Comparator.comparing(Lint::severity));
    return IntStream.range(0, warnings.size())
        .mapToObj(i -> warnings.get(i).numbered(i + 1))
        .toList();
  }
}
