package dev.tare.report.agreement;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.code.FindingTopic;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.Finding;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.stats.interval.Holm;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Between the verdict of each comparison and its numbers. */
record ComparisonChecks(Analysis analysis, Comparison comparison, Contradictions found) {

  private static final double BISECTED = 1e-4;

  static void of(Analysis analysis, Contradictions found) {
    for (Comparison comparison : analysis.comparisons()) {
      ComparisonChecks checks = new ComparisonChecks(analysis, comparison, found);
      comparison.deciding().ifPresent(checks::verdict);
      checks.implausible();
      checks.qualified();
    }
    families(analysis, found);
    findings(analysis, found);
  }

  private void unless(boolean holds, String contradiction) {
    found.unless(holds, analysis.campaign().name() + " " + comparison.id(), contradiction);
  }

  private void verdict(Estimate deciding) {
    Estimate usual = comparison.overhead().orElseThrow();
    double bound = 1 + analysis.options().margin();
    boolean within = 1 / bound <= deciding.low() && deciding.high() <= bound;
    unless(deciding.point() == usual.point(), "two ratios");
    switch (comparison.verdict()) {
      case WORSE -> unless(deciding.low() > 1, "worse beside " + deciding);
      case BETTER -> unless(deciding.high() < 1, "better beside " + deciding);
      case EQUIVALENT ->
          unless(within && Math.abs(deciding.confidence() - .9) < 1e-9, "equivalent, " + deciding);
      case UNDECIDED -> undecided(deciding);
    }
  }

  private void undecided(Estimate deciding) {
    boolean stated =
        comparison
                .decidingReason()
                .filter(reason -> reason != ComparisonCode.MANY_COMPARISONS)
                .filter(reason -> reason != ComparisonCode.FEW_SESSIONS)
                .isPresent()
            || comparison.has(ComparisonCode.DIRECTION_UNKNOWN);
    boolean excludes = deciding.low() > 1 + BISECTED || deciding.high() < 1 - BISECTED;
    unless(stated || !excludes, "undecided without a reason beside " + deciding);
    Estimate usual = comparison.overhead().orElseThrow();
    boolean apart = usual.low() > 1 + BISECTED || usual.high() < 1 - BISECTED;
    unless(
        stated || !apart || comparison.has(ComparisonCode.MANY_COMPARISONS),
        "undecided beside " + usual);
  }

  private void implausible() {
    boolean either = isImplausible(comparison.platform()) || isImplausible(comparison.baseline());
    unless(comparison.isBarred() == either, "implausible, but compared");
    unless(!either || comparison.verdict() == ComparisonVerdict.UNDECIDED, "implausible, verdict");
  }

  private boolean isImplausible(String platform) {
    return analysis
        .sample(platform, comparison.benchmark())
        .filter(SampleResult::isImplausible)
        .isPresent();
  }

  /** A reservation has a reason that the method section names. */
  private void qualified() {
    boolean named =
        comparison.has(ComparisonCode.SEQUENTIAL)
            || comparison.has(ComparisonCode.SINGLE_SESSION)
            || comparison.has(ComparisonCode.UNUSABLE)
            || analysis.samples().stream()
                .anyMatch(s -> s.reasons().stream().anyMatch(reason -> reason.code().isCoarse()));
    unless(!comparison.qualified() || named, "a reservation without a reason");
  }

  private static void families(Analysis analysis, Contradictions found) {
    Map<Boolean, List<Comparison>> families =
        analysis.comparisons().stream()
            .filter(comparison -> comparison.significance().p().isPresent())
            .collect(
                Collectors.partitioningBy(
                    c -> analysis.campaign().baseline().filter(c.baseline()::equals).isPresent()));
    for (List<Comparison> family : families.values()) {
      double[] p = family.stream().mapToDouble(c -> c.significance().p().getAsDouble()).toArray();
      double[] holm = Holm.adjust(p);
      for (int i = 0; i < holm.length; i++) {
        boolean same = Math.abs(holm[i] - family.get(i).holmP().orElse(-1)) < 1e-12;
        found.unless(same, family.get(i).id(), "p corrected over another family");
      }
    }
  }

  /** A finding repeats numbers of its comparison. */
  private static void findings(Analysis analysis, Contradictions found) {
    Map<String, Comparison> byId =
        analysis.comparisons().stream()
            .collect(Collectors.toMap(Comparison::id, Function.identity()));
    for (Finding finding : analysis.findings()) {
      if (finding.code().topic() == FindingTopic.COMPARISON) {
        Comparison comparison = byId.get(finding.evidence().get(0));
        OptionalDouble point =
            comparison.overhead().stream().mapToDouble(Estimate::point).findAny();
        boolean same = finding.numbers().getOrDefault("overhead", 1.0) == point.orElse(1);
        found.unless(same, finding.id(), "another ratio than " + comparison.id());
        found.unless(!comparison.isBarred(), finding.id(), "implausible, but a finding");
      }
    }
  }
}
