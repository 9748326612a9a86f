package dev.tare.report.sections;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ExpectationVerdict;
import dev.tare.analyzer.result.Expectation;
import dev.tare.analyzer.result.Expectation.Clause;
import dev.tare.analyzer.result.Reason;
import dev.tare.report.model.Expectations;
import dev.tare.report.model.Expectations.Result;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.RowKey;
import dev.tare.report.model.Table.TableColumn;
import dev.tare.report.model.Tone;
import dev.tare.report.sentences.ClauseText;
import dev.tare.report.sentences.ComparisonText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.MessageKey;
import dev.tare.report.text.Messages;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Builds the section on expectations and their verdicts. */
record ExpectationsBuilder(ReportContext context, Messages messages) {

  static Optional<Expectations> of(ReportContext context) {
    List<Expectation> expectations = context.analysis().expectations();
    if (expectations.isEmpty()) {
      return Optional.empty();
    }
    ExpectationsBuilder part = new ExpectationsBuilder(context, context.messages());
    return Optional.of(
        new Expectations(
            "expectations",
            part.messages.text("page.expectations"),
            part.messages.text(
                "page.expectations.intro", Map.of("margin", context.analysis().options().margin())),
            expectations.stream().map(part::result).toList()));
  }

  private Result result(Expectation expectation) {
    return new Result(
        tone(expectation.verdict()),
        expectation.text(),
        verdict(expectation.verdict(), expectation.qualified()),
        sentence(expectation),
        table(expectation));
  }

  private static Tone tone(ExpectationVerdict verdict) {
    return switch (verdict) {
      case CONFIRMED -> Tone.GOOD;
      case REFUTED -> Tone.BAD;
      case UNDECIDED -> Tone.DOUBT;
    };
  }

  private String verdict(ExpectationVerdict verdict, boolean qualified) {
    String word = messages.text("expectation.verdict." + MessageKey.of(verdict));
    return qualified && verdict != ExpectationVerdict.UNDECIDED
        ? messages.text("comparison.qualified", Map.of("verdict", word))
        : word;
  }

  /**
   * The verdicts of its pairs, and the reasons that they share; of a single pair what was found.
   */
  private String sentence(Expectation expectation) {
    if (expectation.clauses().size() == 1) {
      return new ClauseText(context, expectation.clauses().get(0)).sentence();
    }
    String counts =
        messages.text(
            "expectation.sentence",
            Map.of("all", expectation.clauses().size(), "counts", counts(expectation)));
    return Stream.concat(
            Stream.of(counts),
            shared(expectation).stream().map(r -> ComparisonText.reason(context, r)))
        .collect(Collectors.joining(" "));
  }

  /** The reasons that all of several pairs share, in the order of the first pair. */
  private static Set<Reason<ComparisonCode>> shared(Expectation expectation) {
    List<Clause> clauses = expectation.clauses();
    Set<Reason<ComparisonCode>> shared =
        clauses.size() < 2 ? new LinkedHashSet<>() : new LinkedHashSet<>(clauses.get(0).reasons());
    clauses.forEach(clause -> shared.retainAll(clause.reasons()));
    return shared;
  }

  /** Such as {@code 2 confirmed, 1 refuted}. */
  private String counts(Expectation expectation) {
    return Stream.of(
            ExpectationVerdict.CONFIRMED, ExpectationVerdict.REFUTED, ExpectationVerdict.UNDECIDED)
        .filter(verdict -> count(expectation, verdict) > 0)
        .map(
            verdict ->
                messages.text(
                    "expectation.count",
                    Map.of(
                        "n",
                        count(expectation, verdict),
                        "verdict",
                        messages.text("expectation.verdict." + MessageKey.of(verdict)))))
        .collect(Collectors.joining(", "));
  }

  private static long count(Expectation expectation, ExpectationVerdict verdict) {
    return expectation.clauses().stream().filter(clause -> clause.verdict() == verdict).count();
  }

  private Table table(Expectation expectation) {
    Set<Reason<ComparisonCode>> shared = shared(expectation);
    boolean alone = expectation.clauses().size() == 1;
    return new Table(
        messages.text("table.clauses", Map.of("text", expectation.text())),
        List.of(
            new TableColumn(messages.text("table.clause"), false),
            new TableColumn(messages.text("table.verdict"), false),
            new TableColumn(messages.text("table.performance"), true),
            new TableColumn(messages.text("table.why"), false)),
        expectation.clauses().stream().map(clause -> row(clause, shared, alone)).toList(),
        expectation.clauses().stream().map(ExpectationsBuilder::key).toList());
  }

  private static RowKey key(Clause clause) {
    return new RowKey(
        "",
        List.of(clause.left(), clause.right()),
        List.of("", "", clause.ratio().map(String::valueOf).orElse(""), ""));
  }

  /** The reasons of a single pair stand in the sentence. */
  private List<String> row(
      Clause clause, Set<Reason<ComparisonCode>> statedElsewhere, boolean alone) {
    ClauseText text = new ClauseText(context, clause);
    String why =
        alone && text.isExplained()
            ? ""
            : text.reasons(statedElsewhere).collect(Collectors.joining(" "));
    return List.of(
        text.claim(),
        verdict(clause.verdict(), clause.qualified()),
        text.ratio(),
        why.isEmpty() ? ReportContext.NOTHING : why);
  }
}
