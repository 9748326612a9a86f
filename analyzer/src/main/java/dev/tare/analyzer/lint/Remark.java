package dev.tare.analyzer.lint;

import dev.tare.analyzer.result.Lint;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.Severity;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** A doubt that has no number yet. */
public record Remark(
    String code,
    Severity severity,
    Lint.Where where,
    Map<String, Double> numbers,
    Optional<String> text) {

  public Remark {
    numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
  }

  static Remark of(String code, Severity severity, Lint.Where where) {
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

  static Lint.Where at(Sample sample, Run run) {
    Lint.Where file = at(sample);
    return new Lint.Where(
        file.platform(), file.benchmark(), file.file(), OptionalLong.of(run.line()));
  }

  static Lint.Where atBenchmark(String benchmark) {
    return new Lint.Where(
        Optional.empty(), Optional.of(benchmark), Optional.empty(), OptionalLong.empty());
  }

  static Lint.Where atPlatform(String platform) {
    return new Lint.Where(
        Optional.of(platform), Optional.empty(), Optional.empty(), OptionalLong.empty());
  }

  /** What cannot be computed is left out. */
  Remark with(String name, double number) {
    Map<String, Double> more = new TreeMap<>(numbers);
    if (Double.isFinite(number)) {
      more.put(name, number);
    }
    return new Remark(code, severity, where, more, text);
  }

  /** With a line that needs no translation, such as names and values. */
  Remark with(String words) {
    return new Remark(code, severity, where, numbers, Optional.of(words));
  }

  /** The sample it keeps out of verdicts. */
  public Optional<Cell> error() {
    return severity == Severity.ERROR && where.platform().isPresent()
        ? where.benchmark().map(benchmark -> new Cell(where.platform().get(), benchmark))
        : Optional.empty();
  }

  public boolean isErrorOf(Cell cell) {
    return error().equals(Optional.of(cell));
  }

  /** With a number, and where it is explained. */
  Lint numbered(int number, String document) {
    String help = document + "#" + code.toLowerCase(Locale.ROOT);
    return new Lint("lint-" + number, code, severity, where, numbers, help, text);
  }
}
