package dev.tare.analyzer.lint;

import dev.tare.analyzer.code.LintCode;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Lint.Where;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Detects values that occur twice in the same order: a copied file, or a session that is an altered
 * copy of another.
 */
final class DuplicateSeriesRule {

  /** Rows that agree; two different ones of the given series agree in fewer than three. */
  static final int FEWEST = 10;

  /** Of the rows of the shorter series that could agree. */
  static final double SHARE = 0.5;

  private final Sample original;
  private final Sample copy;
  private final Map<Integer, List<Run>> byOffset = new HashMap<>();

  private DuplicateSeriesRule(Sample original, Sample copy) {
    this.original = original;
    this.copy = copy;
  }

  /** Of samples of one benchmark; the later one of a pair is called the copy. */
  static List<Lint> of(List<Sample> samples) {
    List<Lint> warnings = new ArrayList<>();
    for (int i = 0; i < samples.size(); i++) {
      new DuplicateSeriesRule(samples.get(i), samples.get(i)).within().ifPresent(warnings::add);
      for (int j = i + 1; j < samples.size(); j++) {
        new DuplicateSeriesRule(samples.get(i), samples.get(j)).between().ifPresent(warnings::add);
      }
    }
    return warnings;
  }

  private Optional<Lint> between() {
    Map<Double, Integer> there = singles(original);
    Map<Double, Integer> here = singles(copy);
    here.forEach((value, at) -> vote(there.get(value), at));
    return warning(Math.min(there.size(), here.size()));
  }

  /** Values that occur exactly twice in one series. */
  private Optional<Lint> within() {
    Map<Double, List<Integer>> places = places(copy);
    places.values().stream().filter(p -> p.size() == 2).forEach(p -> vote(p.get(0), p.get(1)));
    return warning(copy.runs().size() / 2);
  }

  private void vote(Integer from, int to) {
    if (from != null) {
      byOffset.computeIfAbsent(to - from, o -> new ArrayList<>()).add(copy.runs().get(to));
    }
  }

  private Optional<Lint> warning(int rows) {
    return byOffset.values().stream()
        .filter(same -> same.size() >= FEWEST && same.size() >= SHARE * rows)
        .findFirst()
        .map(same -> warning(same, rows));
  }

  private Lint warning(List<Run> same, int rows) {
    Run first = same.stream().min(Comparator.comparingLong(Run::line)).orElseThrow();
    return Lint.of(LintCode.DUPLICATE_SERIES, Where.of(copy, first))
        .with("rows", same.size())
        .with("of", rows)
        .with(original.file());
  }

  /** The indexes of the values that occur once. */
  private static Map<Double, Integer> singles(Sample sample) {
    Map<Double, Integer> singles = new HashMap<>();
    places(sample)
        .forEach(
            (value, at) -> {
              if (at.size() == 1) {
                singles.put(value, at.get(0));
              }
            });
    return singles;
  }

  private static Map<Double, List<Integer>> places(Sample sample) {
    Map<Double, List<Integer>> places = new HashMap<>();
    for (int i = 0; i < sample.runs().size(); i++) {
      places.computeIfAbsent(sample.runs().get(i).value(), v -> new ArrayList<>()).add(i);
    }
    return places;
  }
}
