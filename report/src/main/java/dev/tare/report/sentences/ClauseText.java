package dev.tare.report.sentences;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ExpectationVerdict;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.Expectation;
import dev.tare.analyzer.result.Expectation.Clause;
import dev.tare.analyzer.result.Range;
import dev.tare.analyzer.result.Reason;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One pair of an expectation: the claim, the result and the reasons. */
public record ClauseText(ReportContext context, Clause clause) {

  private static final int MOST = 3;

  /** The confidence of the interval that decides. */
  private static final double NINETY = 0.9;

  /** The pairs of an expectation that have a verdict, each with what was found. */
  static String of(ReportContext context, Expectation expectation, ExpectationVerdict verdict) {
    List<String> pairs =
        expectation.clauses().stream()
            .filter(clause -> clause.verdict() == verdict)
            .map(clause -> new ClauseText(context, clause).brief())
            .toList();
    String more = pairs.size() > MOST ? "; \u2026" : "";
    return pairs.stream().limit(MOST).collect(Collectors.joining("; ")) + more;
  }

  /** Whether none of its pairs was measured. */
  static boolean isUnmeasured(Expectation expectation) {
    return expectation.clauses().stream()
        .allMatch(clause -> clause.has(ComparisonCode.NOT_MEASURED));
  }

  private String brief() {
    String found =
        clause.ratio().isPresent() && !clause.has(ComparisonCode.IMPLAUSIBLE)
            ? context.messages().text("expectation.found", Map.of("ratio", ratio()))
            : none();
    return claim() + " (" + found + ")";
  }

  private String none() {
    return clause.reasons().stream()
        .flatMap(r -> context.messages().find("expectation.none." + r.code().name()).stream())
        .findFirst()
        .orElseGet(() -> context.messages().text("expectation.none"));
  }

  /** Why it is undecided, or what was found. */
  public String sentence() {
    return isExplained() ? reasons(Set.of()).collect(Collectors.joining(" ")) : brief() + ".";
  }

  public boolean isExplained() {
    return clause.verdict() == ExpectationVerdict.UNDECIDED && reasons(Set.of()).count() > 0;
  }

  public String claim() {
    return context.platform(clause.left())
        + " "
        + clause.op()
        + " "
        + context.platform(clause.right());
  }

  public String ratio() {
    return clause
        .ratio()
        .filter(point -> !clause.has(ComparisonCode.IMPLAUSIBLE))
        .flatMap(point -> clause.ratio90().map(range -> ratio(point, range)))
        .orElse(ReportContext.NOTHING);
  }

  private String ratio(double point, Range range) {
    Estimate ninety = new Estimate(point, range.low(), range.high(), NINETY);
    return new RatioText(ninety, context).text();
  }

  /** The reasons, except those that are stated for all clauses. */
  public Stream<String> reasons(Set<Reason<ComparisonCode>> statedElsewhere) {
    return Stream.concat(
        clause.reasons().stream()
            .filter(reason -> !statedElsewhere.contains(reason))
            .map(r -> context.messages().ofCode("comparison.reason", r.code().name(), r.numbers())),
        clause.needsRuns().stream()
            .mapToObj(n -> context.messages().text("expectation.needs", Map.of("runs", n))));
  }
}
