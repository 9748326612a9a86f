package dev.tare.analyzer.lint;

import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.comparison.CopiedRows;
import dev.tare.analyzer.comparison.EqualValues;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Lint.Where;
import dev.tare.dataset.Sample;
import java.util.ArrayList;
import java.util.List;

/**
 * Detects values that occur twice in the same order: a copied file, or a session that is an altered
 * copy of another.
 */
final class DuplicateSeriesRule {

  private DuplicateSeriesRule() {}

  /** Of samples of one benchmark; the later one of a pair is called the copy. */
  static List<Lint> of(List<Sample> samples) {
    List<Lint> warnings = new ArrayList<>();
    List<EqualValues> values = samples.stream().map(EqualValues::in).toList();
    for (int i = 0; i < samples.size(); i++) {
      Sample original = samples.get(i);
      CopiedRows.within(values.get(i)).ifPresent(c -> warnings.add(warning(original, original, c)));
      for (int j = i + 1; j < samples.size(); j++) {
        Sample copy = samples.get(j);
        CopiedRows.between(values.get(i), values.get(j))
            .ifPresent(c -> warnings.add(warning(original, copy, c)));
      }
    }
    return warnings;
  }

  private static Lint warning(Sample original, Sample copy, CopiedRows copied) {
    return Lint.of(LintCode.DUPLICATE_SERIES, Where.of(copy, copied.first()))
        .with("rows", copied.rows().size())
        .with("of", copied.of())
        .with(original.file());
  }
}
