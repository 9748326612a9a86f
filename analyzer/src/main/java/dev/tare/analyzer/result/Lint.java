package dev.tare.analyzer.result;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import dev.tare.analyzer.code.LintCode;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Code;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.Severity;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A coded warning about the plausibility of the data.
 *
 * @param id {@code lint-<number>}; without number while warnings are collected
 * @param code a {@link LintCode}, or an {@link dev.tare.dataset.IssueCode}
 * @param numbers that the warning rests on
 * @param help where the code's rule, threshold and remedy are explained: a document and an anchor
 * @param text one line in English, or names and values that need no translation; absent if the code
 *     is enough
 */
public record Lint(
    String id,
    @JsonDeserialize(using = WarningCodeDeserializer.class) Code code,
    Severity severity,
    Where where,
    Map<String, Double> numbers,
    String help,
    Optional<String> text) {

  private static final String ID = "lint";

  public Lint {
    Objects.requireNonNull(code, "a warning without code");
    numbers = Collections.unmodifiableMap(new TreeMap<>(numbers));
  }

  /** A warning of the analyzer itself. */
  public static Lint of(LintCode code, Where where) {
    return of(code, code.severity(), where, "analyzer/README.md");
  }

  /** A warning that is explained in a document. */
  public static Lint of(Code code, Severity severity, Where where, String document) {
    String help = document + "#" + code.name().toLowerCase(Locale.ROOT);
    return new Lint(ID, code, severity, where, Map.of(), help, Optional.empty());
  }

  public Lint with(Severity other) {
    return new Lint(id, code, other, where, numbers, help, text);
  }

  /** A number that is not finite is left out. */
  public Lint with(String name, double number) {
    Map<String, Double> more = new TreeMap<>(numbers);
    if (Double.isFinite(number)) {
      more.put(name, number);
    }
    return new Lint(id, code, severity, where, more, help, text);
  }

  public Lint with(Map<String, Double> others) {
    return new Lint(id, code, severity, where, others, help, text);
  }

  /** The same warning with a line of text. */
  public Lint with(String line) {
    return new Lint(id, code, severity, where, numbers, help, Optional.of(line));
  }

  public Lint numbered(int number) {
    return new Lint(ID + "-" + number, code, severity, where, numbers, help, text);
  }

  /** The sample that it excludes from verdicts. */
  public Optional<Cell> error() {
    return severity == Severity.ERROR ? where.cell() : Optional.empty();
  }

  public boolean isErrorOf(Cell cell) {
    return error().equals(Optional.of(cell));
  }

  /** The subject of a warning, with its place in a file if it has one. */
  public record Where(
      Optional<String> platform,
      Optional<String> benchmark,
      Optional<String> file,
      OptionalLong line) {

    public static final Where CAMPAIGN =
        new Where(Optional.empty(), Optional.empty(), Optional.empty(), OptionalLong.empty());

    /** The sample that it is about; absent if it is not about exactly one. */
    Optional<Cell> cell() {
      return platform.flatMap(p -> benchmark.map(b -> new Cell(p, b)));
    }

    public static Where of(Sample sample) {
      Cell cell = sample.cell();
      return new Where(
          Optional.of(cell.platform()),
          Optional.of(cell.benchmark()),
          Optional.of(sample.file()),
          OptionalLong.empty());
    }

    public static Where of(Sample sample, Run run) {
      Where file = of(sample);
      return new Where(file.platform, file.benchmark, file.file, OptionalLong.of(run.line()));
    }

    public static Where ofBenchmark(String benchmark) {
      return new Where(
          Optional.empty(), Optional.of(benchmark), Optional.empty(), OptionalLong.empty());
    }

    public static Where ofPlatform(String platform) {
      return new Where(
          Optional.of(platform), Optional.empty(), Optional.empty(), OptionalLong.empty());
    }
  }

  /** Reads the code of a warning: that of a lint rule or of a file issue. */
  private static final class WarningCodeDeserializer extends StdDeserializer<Code> {

    private static final long serialVersionUID = 1;

    WarningCodeDeserializer() {
      super(Code.class);
    }

    @Override
    public Code deserialize(JsonParser json, DeserializationContext context) throws IOException {
      String name = json.getText();
      return Stream.concat(Stream.<Code>of(LintCode.values()), Stream.of(IssueCode.values()))
          .filter(code -> code.name().equals(name))
          .findFirst()
          .orElseThrow(
              () -> context.weirdStringException(name, Code.class, "no code of a warning"));
    }
  }
}
