package dev.tare.analyzer.expectation;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ExpectationVerdict;
import dev.tare.analyzer.comparison.SamplePair;
import dev.tare.analyzer.result.Expectation;
import dev.tare.analyzer.result.Expectation.Clause;
import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.stats.interval.Holm;
import dev.tare.dataset.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides whether the data confirms each declared chain. */
public final class ExpectationJudge {

  private static final double SIGNIFICANT = 0.05;

  private final Map<String, List<SamplePair>> pairs;
  private final Set<Cell> incomparable;
  private final Options options;

  /** Cells that are {@code incomparable} are in none of the pairs. */
  public ExpectationJudge(List<SamplePair> pairs, Set<Cell> incomparable, Options options) {
    this.incomparable = Set.copyOf(incomparable);
    this.pairs = pairs.stream().collect(Collectors.groupingBy(pair -> pair.benchmark().id()));
    this.options = options;
  }

  /** One result for every chain and benchmark it applies to, numbered from 1. */
  public List<Expectation> judge(List<Chain> chains, List<String> benchmarks) {
    List<Expectation> expectations = new ArrayList<>();
    for (Chain chain : chains) {
      for (String benchmark : chain.benchmarks(benchmarks)) {
        expectations.add(judge("expectation-" + (expectations.size() + 1), chain, benchmark));
      }
    }
    return List.copyOf(expectations);
  }

  private Expectation judge(String id, Chain chain, String benchmark) {
    List<Clause> clauses = new ArrayList<>();
    List<ClauseJudge> judged = new ArrayList<>();
    for (Claim claim : chain.claims(options)) {
      Optional<SamplePair> pair = pair(benchmark, claim);
      Optional<ClauseJudge> judge = pair.flatMap(p -> ClauseJudge.of(claim, p, options.margin()));
      judge.ifPresent(judged::add);
      clauses.add(
          judge
              .map(ClauseJudge::clause)
              .orElseGet(() -> ClauseJudge.undecidable(claim, missing(benchmark, claim, pair))));
    }
    ExpectationVerdict verdict = verdict(clauses, judged);
    return new Expectation(
        id, chain.text(), benchmark, verdict, isQualified(verdict, clauses), clauses);
  }

  /** Confirming takes all clauses, refuting a single one. */
  private static boolean isQualified(ExpectationVerdict verdict, List<Clause> clauses) {
    Stream<Clause> decisive = clauses.stream().filter(clause -> clause.verdict() == verdict);
    return switch (verdict) {
      case CONFIRMED -> decisive.anyMatch(Clause::qualified);
      case REFUTED -> decisive.allMatch(Clause::qualified);
      case UNDECIDED -> false;
    };
  }

  private Optional<SamplePair> pair(String benchmark, Claim claim) {
    return pairs.getOrDefault(benchmark, List.of()).stream()
        .filter(pair -> pair.isOf(claim.left(), claim.right()))
        .findFirst();
  }

  private ComparisonCode missing(String benchmark, Claim claim, Optional<SamplePair> pair) {
    if (incomparable.contains(new Cell(claim.left(), benchmark))
        || incomparable.contains(new Cell(claim.right(), benchmark))) {
      return ComparisonCode.INCOMPARABLE;
    }
    if (pair.isEmpty()) {
      return ComparisonCode.NOT_MEASURED;
    }
    return pair.get().hasDirection() ? ComparisonCode.NO_RATIO : ComparisonCode.DIRECTION_UNKNOWN;
  }

  /** A chain is confirmed if all clauses are, and refuted if one clause is after correction. */
  private static ExpectationVerdict verdict(List<Clause> clauses, List<ClauseJudge> judged) {
    if (clauses.stream().allMatch(clause -> clause.verdict() == ExpectationVerdict.CONFIRMED)) {
      return ExpectationVerdict.CONFIRMED;
    }
    return isRefuted(judged) ? ExpectationVerdict.REFUTED : ExpectationVerdict.UNDECIDED;
  }

  private static boolean isRefuted(List<ClauseJudge> judged) {
    double[] p = Holm.adjust(judged.stream().mapToDouble(ClauseJudge::pOfRefutation).toArray());
    for (int i = 0; i < p.length; i++) {
      if (p[i] < SIGNIFICANT && judged.get(i).verdict() == ExpectationVerdict.REFUTED) {
        return true;
      }
    }
    return false;
  }
}
