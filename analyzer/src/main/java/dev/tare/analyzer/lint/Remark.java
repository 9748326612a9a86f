package dev.tare.analyzer.lint;

import dev.tare.analyzer.result.Lint;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Sample;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** A doubt that has no number yet. */
record Remark(
    String code,
    Lint.Severity severity,
    Lint.Where where,
    Map<String, Double> numbers,
    Optional<String> text) {

  Remark {
    numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
  }

  static Remark of(String code, Lint.Severity severity, Lint.Where where) {
    return new Remark(code, severity, where, Map.of(), Optional.empty());
  }

  static Lint.Where at(Sample sample) {
    Cell cell = sample.cell();
    return new Lint.Where(
        Optional.of(cell.platform()),
        Optional.of(cell.benchmark()),
        Optional.of(sample.file()),
        OptionalLong.empty());
  }

  static Lint.Where atBenchmark(String benchmark) {
    return new Lint.Where(
        Optional.empty(), Optional.of(benchmark), Optional.empty(), OptionalLong.empty());
  }

  /** What cannot be computed is left out. */
  Remark with(String name, double number) {
    Map<String, Double> more = new TreeMap<>(numbers);
    if (Double.isFinite(number)) {
      more.put(name, number);
    }
    return new Remark(code, severity, where, more, text);
  }

  Lint numbered(int number) {
    return new Lint("lint-" + number, code, severity, where, numbers, text);
  }
}
