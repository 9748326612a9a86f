package dev.tare.cli.terminal;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Lint;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.file.PrintableText;
import dev.tare.report.sentences.LintText;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes as English text for a terminal, in the words of the report. */
public final class CodeText {

  private static final Messages MESSAGES = Messages.in(Language.EN);

  private CodeText() {}

  /** A warning on one line: severity, place, code, text, documentation. */
  public static String line(Lint lint) {
    Map<String, Object> values = LintText.values(MESSAGES, lint.numbers());
    lint.text().ifPresent(text -> values.put("text", text));
    return PrintableText.line(
        lint.severity().name().toLowerCase(Locale.ROOT)
            + " "
            + place(lint.where())
            + lint.code().name()
            + ": "
            + MESSAGES.ofCode("lint", lint.code().name(), values)
            + " ["
            + lint.help()
            + "]");
  }

  private static String place(Lint.Where where) {
    String sample =
        Stream.of(where.platform(), where.benchmark())
            .flatMap(id -> id.stream())
            .collect(Collectors.joining("-"));
    String file = where.file().orElse(sample);
    String line = where.line().isPresent() ? ":" + where.line().getAsLong() : "";
    boolean wide = where.benchmark().isPresent() && !file.contains(where.benchmark().get());
    String column = wide ? " (" + where.benchmark().get() + ")" : "";
    return file.isEmpty() ? "" : file + line + column + ": ";
  }

  /** The medians of the parts of a sample; absent if it is not split. */
  public static Optional<String> parts(SampleResult sample) {
    return sample.segments().isEmpty()
        ? Optional.empty()
        : Optional.of(
            sample.segments().stream().map(CodeText::part).collect(Collectors.joining("; ")));
  }

  private static String part(SampleResult.Segment part) {
    Map<String, Double> numbers =
        Map.of("from", (double) part.from(), "to", (double) part.to(), "median", part.median());
    return MESSAGES.text("noise.part", numbers);
  }

  /** The ratios of the first and last parts; absent if neither sample is split. */
  public static Optional<String> parts(Comparison comparison) {
    return comparison.effect().lastSegments().isEmpty()
        ? Optional.empty()
        : Optional.of(
            MESSAGES.text(
                "comparison.parts",
                Map.of(
                    "first", comparison.effect().firstSegments().getAsDouble(),
                    "last", comparison.effect().lastSegments().getAsDouble())));
  }

  /** The smallest difference that an undecided comparison could have detected. */
  public static Optional<String> power(Comparison comparison) {
    return comparison.verdict() == ComparisonVerdict.UNDECIDED
        ? comparison.couldHaveSeen().stream()
            .mapToObj(seen -> MESSAGES.text("comparison.seen", Map.of("seen", seen)))
            .findFirst()
        : Optional.empty();
  }

  /** How many more runs would decide a clause. */
  public static String needs(int runs) {
    return MESSAGES.text("expectation.needs", Map.of("runs", runs));
  }

  /** A reason without its code. */
  public static String plain(Reason<ComparisonCode> reason) {
    return MESSAGES.ofCode("comparison.reason", reason.code().name(), reason.numbers());
  }

  public static String reason(String family, String code, Map<String, Double> numbers) {
    return code + ": " + MESSAGES.ofCode(family, code, numbers);
  }
}
