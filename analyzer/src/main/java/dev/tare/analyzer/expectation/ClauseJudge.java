package dev.tare.analyzer.expectation;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ExpectationVerdict;
import dev.tare.analyzer.comparison.Reservations;
import dev.tare.analyzer.comparison.RunsNeeded;
import dev.tare.analyzer.comparison.SamplePair;
import dev.tare.analyzer.result.Expectation.Clause;
import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.result.Range;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.stats.interval.Estimator;
import dev.tare.analyzer.stats.interval.Interval;
import dev.tare.analyzer.stats.interval.Inversion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Judges one claim on a pair by the 90 % interval of its ratio. */
record ClauseJudge(Claim claim, SamplePair pair, Estimator ratio, Reservations reservations) {

  /** Absent if the pair has no ratio, or the direction is unknown. */
  static Optional<ClauseJudge> of(Claim claim, SamplePair pair, double margin) {
    return pair.hasDirection()
        ? pair.overheadOf(claim.right())
            .map(ratio -> new ClauseJudge(claim, pair, ratio, Reservations.of(pair, margin)))
        : Optional.empty();
  }

  static Clause undecidable(Claim claim, ComparisonCode code) {
    return new Clause(
        claim.left(),
        claim.relation().symbol(),
        claim.right(),
        claim.bound(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ExpectationVerdict.UNDECIDED,
        false,
        List.of(new Reason<>(code, Map.of())),
        OptionalInt.empty());
  }

  Clause clause() {
    Interval ninety = ratio.at(SamplePair.TWO_ONE_SIDED);
    return new Clause(
        claim.left(),
        claim.relation().symbol(),
        claim.right(),
        claim.bound(),
        Optional.of(ninety.exp().point()),
        Optional.of(range(ninety)),
        Optional.of(range(ratio.at(Options.ALPHA))),
        verdict(),
        isQualified(),
        reasons(ninety),
        needsRuns(ninety));
  }

  ExpectationVerdict verdict() {
    return isForbidden()
        ? ExpectationVerdict.UNDECIDED
        : verdict(claim.region(), ratio.at(SamplePair.TWO_ONE_SIDED));
  }

  static ExpectationVerdict verdict(ClaimRegion region, Interval ninety) {
    if (region.holds(ninety)) {
      return ExpectationVerdict.CONFIRMED;
    }
    return region.excludes(ninety) ? ExpectationVerdict.REFUTED : ExpectationVerdict.UNDECIDED;
  }

  /** The smallest one-sided level at which the claim would still be refuted. */
  double pOfRefutation() {
    return Inversion.smallestLevel(
        level -> claim.region().excludes(ratio.at(Math.min(1, 2 * level))));
  }

  private boolean isQualified() {
    return verdict() != ExpectationVerdict.UNDECIDED
        && (pair.isSequential() || (isSmall() ? reservations.qualifies() : isTooFine()));
  }

  private boolean isForbidden() {
    return reservations.bars() || reservations.forbids() && isSmall();
  }

  /** Whether the ratio is closer to a bound than the noise supports. */
  private boolean isTooFine() {
    double distance = claim.region().distance(ratio.at(Options.ALPHA).point());
    return Math.expm1(distance) < reservations.smallestClaim();
  }

  /** Whether time, boots or rounding could cause a difference of the size claimed. */
  private boolean isSmall() {
    return claim.relation() != Relation.FAR_BETTER && claim.bound() < Reservations.SMALL;
  }

  private List<Reason<ComparisonCode>> reasons(Interval ninety) {
    return isOpen() && more(ninety).isOutOfReach()
        ? Stream.concat(reservations.reasons().stream(), Stream.of(RunsNeeded.OUT_OF_REACH))
            .toList()
        : reservations.reasons();
  }

  private OptionalInt needsRuns(Interval ninety) {
    return isOpen() ? more(ninety).within() : OptionalInt.empty();
  }

  private RunsNeeded more(Interval ninety) {
    return RunsNeeded.of(pair.n(), ninety.halfWidth(), claim.region().distance(ninety.point()));
  }

  /** Whether more runs could decide it. */
  private boolean isOpen() {
    return verdict() == ExpectationVerdict.UNDECIDED && !isForbidden();
  }

  private static Range range(Interval log) {
    Interval interval = log.exp();
    return new Range(interval.low(), interval.high());
  }
}
