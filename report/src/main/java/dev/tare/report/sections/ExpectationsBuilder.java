package dev.tare.report.sections;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ExpectationVerdict;
import dev.tare.analyzer.result.Expectation;
import dev.tare.analyzer.result.Expectation.Clause;
import dev.tare.analyzer.result.Reason;
import dev.tare.report.model.Expectations;
import dev.tare.report.model.Expectations.Result;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.Column;
import dev.tare.report.model.Tone;
import dev.tare.report.sentences.ClauseText;
import dev.tare.report.sentences.ComparisonText;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Messages;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was expected, and what the data says to it. */
record ExpectationsBuilder(ReportContext material, Messages words) {

  static Optional<Expectations> of(ReportContext material) {
    List<Expectation> expectations = material.analysis().expectations();
    if (expectations.isEmpty()) {
      return Optional.empty();
    }
    ExpectationsBuilder part = new ExpectationsBuilder(material, material.words());
    return Optional.of(
        new Expectations(
            "expectations",
            part.words.say("page.expectations"),
            part.words.say(
                "page.expectations.intro",
                Map.of("margin", material.analysis().options().margin())),
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
    String word = words.say("expectation.verdict." + ComparisonText.word(verdict));
    return qualified && verdict != ExpectationVerdict.UNDECIDED
        ? words.say("comparison.qualified", Map.of("verdict", word))
        : word;
  }

  /** How its pairs fare, and the reasons that they share. */
  private String sentence(Expectation expectation) {
    String counts =
        words.say(
            "expectation.sentence",
            Map.of(
                "all", expectation.clauses().size(),
                "confirmed", count(expectation, ExpectationVerdict.CONFIRMED),
                "refuted", count(expectation, ExpectationVerdict.REFUTED),
                "undecided", count(expectation, ExpectationVerdict.UNDECIDED)));
    return Stream.concat(
            Stream.of(counts),
            shared(expectation).stream().map(r -> ComparisonText.reason(material, r)))
        .collect(Collectors.joining(" "));
  }

  /** What is to be said of each of several pairs, in the order of the first. */
  private static Set<Reason<ComparisonCode>> shared(Expectation expectation) {
    List<Clause> clauses = expectation.clauses();
    Set<Reason<ComparisonCode>> shared =
        clauses.size() < 2 ? new LinkedHashSet<>() : new LinkedHashSet<>(clauses.get(0).reasons());
    clauses.forEach(clause -> shared.retainAll(clause.reasons()));
    return shared;
  }

  private static long count(Expectation expectation, ExpectationVerdict verdict) {
    return expectation.clauses().stream().filter(clause -> clause.verdict() == verdict).count();
  }

  private Table table(Expectation expectation) {
    Set<Reason<ComparisonCode>> shared = shared(expectation);
    return new Table(
        words.say("table.clauses", Map.of("text", expectation.text())),
        List.of(
            new Column(words.say("table.clause"), false),
            new Column(words.say("table.verdict"), false),
            new Column(words.say("table.performance"), true),
            new Column(words.say("table.why"), false)),
        expectation.clauses().stream().map(clause -> row(clause, shared)).toList());
  }

  private List<String> row(Clause clause, Set<Reason<ComparisonCode>> saidElsewhere) {
    ClauseText said = new ClauseText(material, clause);
    String why = said.reasons(saidElsewhere).collect(Collectors.joining(" "));
    return List.of(
        said.claim(),
        verdict(clause.verdict(), clause.qualified()),
        said.ratio(),
        why.isEmpty() ? ReportContext.NOTHING : why);
  }
}
