package dev.tare.analyzer.expectation;

import dev.tare.analyzer.result.Options;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * One line of an expectations file.
 *
 * @param text the line without comment
 * @param benchmark its id, or {@code *} for every benchmark
 * @param tiers groups of platforms that are about equally good, best first
 * @param operators those between the tiers, one fewer than tiers
 */
public record Chain(
    String text, PlacedName benchmark, List<List<PlacedName>> tiers, List<Operator> operators) {

  private static final String ALL = "*";

  public Chain {
    tiers = tiers.stream().map(List::copyOf).toList();
    operators = List.copyOf(operators);
  }

  /** The benchmarks it applies to; one that is named need not be among those measured. */
  List<String> benchmarks(List<String> measured) {
    return benchmark.id().equals(ALL) ? measured : List.of(benchmark.id());
  }

  /** Reports the first unknown name as an error. */
  public void check(Collection<String> benchmarks, Collection<String> platforms) {
    if (!benchmark.id().equals(ALL)) {
      benchmark.requireKnown(benchmarks, "benchmark");
    }
    tiers.forEach(tier -> tier.forEach(name -> name.requireKnown(platforms, "platform")));
  }

  /** Every pair once: equal within a tier, across tiers by the strongest operator between. */
  List<Claim> claims(Options usual) {
    List<Claim> claims = new ArrayList<>();
    for (int tier = 0; tier < tiers.size(); tier++) {
      claims.addAll(within(tiers.get(tier), usual));
      for (int lower = tier + 1; lower < tiers.size(); lower++) {
        Operator operator = strongest(operators.subList(tier, lower), usual);
        claims.addAll(across(tiers.get(tier), operator, tiers.get(lower), usual));
      }
    }
    return claims;
  }

  private static List<Claim> within(List<PlacedName> tier, Options usual) {
    List<Claim> claims = new ArrayList<>();
    Operator equal = Operator.of(Relation.ABOUT_AS_GOOD);
    for (int i = 0; i < tier.size(); i++) {
      claims.addAll(across(tier.subList(i, i + 1), equal, tier.subList(i + 1, tier.size()), usual));
    }
    return claims;
  }

  private static List<Claim> across(
      List<PlacedName> left, Operator operator, List<PlacedName> right, Options usual) {
    return left.stream()
        .flatMap(
            l ->
                right.stream()
                    .map(
                        r -> new Claim(l.id(), operator.relation(), operator.bound(usual), r.id())))
        .toList();
  }

  private static Operator strongest(List<Operator> operators, Options usual) {
    return operators.stream().reduce((a, b) -> b.isStrongerThan(a, usual) ? b : a).orElseThrow();
  }
}
