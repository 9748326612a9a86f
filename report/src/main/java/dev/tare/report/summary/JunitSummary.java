package dev.tare.report.summary;

import dev.tare.analyzer.code.ExpectationVerdict;
import dev.tare.analyzer.code.HistoryVerdict;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Expectation;
import dev.tare.analyzer.result.Expectation.Clause;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.History.Alarm;
import dev.tare.analyzer.result.History.Series;
import dev.tare.analyzer.result.Lint;
import dev.tare.dataset.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The verdicts as JUnit XML, which build servers show: a test for each expectation (refuted fails,
 * undecided is skipped), one for each lint error, which fails, and one for each series of campaigns
 * (worse, as long as that is open, fails; without a verdict it is skipped). Numbers have four
 * digits in every language.
 */
public final class JunitSummary {

  private final JunitXml xml = new JunitXml();
  private final Analysis analysis;
  private final List<Lint> errors;

  private JunitSummary(Analysis analysis) {
    this.analysis = analysis;
    errors = analysis.lint().stream().filter(lint -> lint.severity() == Severity.ERROR).toList();
  }

  public static String of(Analysis analysis) {
    return new JunitSummary(analysis).text();
  }

  private String text() {
    xml.open("testsuites", "name", analysis.campaign().name());
    expectations();
    lint();
    analysis.history().ifPresent(this::history);
    return xml.close("testsuites").text();
  }

  private void expectations() {
    suite(
        "expectations",
        analysis.expectations().size(),
        count(ExpectationVerdict.REFUTED),
        count(ExpectationVerdict.UNDECIDED));
    analysis.expectations().forEach(this::expectation);
    xml.close("testsuite");
  }

  private long count(ExpectationVerdict verdict) {
    return analysis.expectations().stream().filter(e -> e.verdict() == verdict).count();
  }

  private void lint() {
    suite("lint", errors.size(), errors.size(), 0);
    errors.forEach(this::error);
    xml.close("testsuite");
  }

  private void history(History history) {
    suite(
        "history",
        history.series().size(),
        history.series().stream().filter(JunitSummary::isWorse).count(),
        history.series().stream().filter(JunitSummary::isUndecided).count());
    history.series().forEach(this::series);
    xml.close("testsuite");
  }

  private static boolean isWorse(Series series) {
    return series.verdict() == HistoryVerdict.WORSE;
  }

  private static boolean isUndecided(Series series) {
    return series.verdict() == HistoryVerdict.TOO_FEW_NIGHTS
        || series.verdict() == HistoryVerdict.UNUSABLE;
  }

  private void series(Series series) {
    xml.open("testcase", "classname", series.benchmark(), "name", series.platform());
    if (isWorse(series)) {
      failure("worse", change(series.open().orElseThrow()));
    } else if (isUndecided(series)) {
      xml.open("skipped", "message", series.verdict().name()).close("skipped");
    }
    xml.close("testcase");
  }

  private static String change(Alarm alarm) {
    return String.format(
        Locale.ROOT,
        "%.4g [%.4g, %.4g] times the cost since %s, %d campaigns",
        alarm.factor().point(),
        alarm.factor().low(),
        alarm.factor().high(),
        alarm.from(),
        alarm.nights());
  }

  private void suite(String name, long tests, long failures, long skipped) {
    xml.open(
        "testsuite",
        "name",
        name,
        "tests",
        Long.toString(tests),
        "failures",
        Long.toString(failures),
        "errors",
        "0",
        "skipped",
        Long.toString(skipped));
  }

  private void expectation(Expectation expectation) {
    xml.open("testcase", "classname", expectation.benchmark(), "name", expectation.text());
    switch (expectation.verdict()) {
      case REFUTED -> failure("refuted", clauses(expectation, ExpectationVerdict.REFUTED));
      case UNDECIDED ->
          xml.open("skipped", "message", clauses(expectation, ExpectationVerdict.UNDECIDED))
              .close("skipped");
      case CONFIRMED -> {}
    }
    xml.close("testcase");
  }

  /** The clauses behind the verdict, with their reasons. */
  private static String clauses(Expectation expectation, ExpectationVerdict verdict) {
    return expectation.clauses().stream()
        .filter(clause -> clause.verdict() == verdict)
        .map(JunitSummary::clause)
        .collect(Collectors.joining("; "));
  }

  private static String clause(Clause clause) {
    Stream<String> ratio =
        clause.ratio90().stream()
            .map(r -> String.format(Locale.ROOT, "ratio [%.4g, %.4g] at 90 %%", r.low(), r.high()));
    return Stream.of(
            Stream.of(clause.left() + " " + clause.op() + " " + clause.right()),
            ratio,
            clause.reasons().stream().map(reason -> reason.code().name()))
        .flatMap(part -> part)
        .collect(Collectors.joining(" "));
  }

  private void error(Lint lint) {
    Lint.Where where = lint.where();
    String place =
        Stream.of(where.platform(), where.benchmark())
            .flatMap(part -> part.stream())
            .collect(Collectors.joining("-"));
    String line = where.line().isPresent() ? ":" + where.line().getAsLong() : "";
    xml.open("testcase", "classname", where.file().orElse(place), "name", lint.code().name());
    failure(lint.code().name(), where.file().orElse(place) + line + ": " + lint.help());
    xml.close("testcase");
  }

  private void failure(String type, String message) {
    xml.open("failure", "type", type, "message", message).close("failure");
  }
}
