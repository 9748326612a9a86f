package dev.tare.analyzer.comparison;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.noise.GradedSample;
import dev.tare.analyzer.noise.ValueSeries;
import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.stats.interval.Estimator;
import dev.tare.analyzer.stats.interval.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The verdict on one pair, never stronger than its schedule and noise allow. */
record VerdictRule(
    ComparisonVerdict verdict, boolean qualified, List<Reason<ComparisonCode>> reasons) {

  /** A ratio of medians that differs by more is reported. */
  private static final double NOTABLE = 0.01;

  static VerdictRule of(FamilyMember member, double margin) {
    SamplePair pair = member.pair();
    AdjustedP adjusted = member.adjusted();
    if (pair.overhead().isEmpty()) {
      return new VerdictRule(
          ComparisonVerdict.UNDECIDED, false, List.of(pair.bar().orElseGet(() -> missing(pair))));
    }
    boolean differs = adjusted.isSignificant();
    Interval ninety = pair.overhead().get().log().at(SamplePair.TWO_ONE_SIDED);
    double bound = Math.log1p(margin);
    boolean within = -bound <= ninety.low() && ninety.high() <= bound;
    Reservations reservations = Reservations.of(pair, margin);
    boolean open = reservations.bars() || reservations.forbids();
    ComparisonVerdict verdict =
        open ? ComparisonVerdict.UNDECIDED : verdict(pair, within, differs, ninety.point());
    List<Reason<ComparisonCode>> reasons = new ArrayList<>(reservations.reasons());
    reasons.addAll(notes(pair, within && differs, ninety.point()));
    if (!within && !differs && pair.p().orElse(1) < Options.ALPHA) {
      reasons.add(chance(adjusted));
    }
    if (verdict == ComparisonVerdict.UNDECIDED && !open && pair.hasDirection()) {
      FewSessions.of(pair, adjusted.level())
          .map(FewSessions::reason)
          .or(() -> moreRuns(pair, adjusted.level(), bound))
          .ifPresent(reasons::add);
    }
    if (!open && !within) {
      FewSessions.pooled(member).ifPresent(reasons::add);
    }
    boolean decided = verdict != ComparisonVerdict.UNDECIDED || pair.isSequential();
    return new VerdictRule(verdict, reservations.qualifies() && decided, List.copyOf(reasons));
  }

  /** Whether a small difference stays undecided because of the times of measurement. */
  boolean isConfounded() {
    return reasons.stream().anyMatch(reason -> reason.code() == ComparisonCode.CONFOUNDED);
  }

  private static Reason<ComparisonCode> chance(AdjustedP adjusted) {
    return Reason.of(ComparisonCode.MANY_COMPARISONS)
        .with("comparisons", adjusted.family())
        .with("holmP", adjusted.holmP().orElseThrow());
  }

  private static ComparisonVerdict verdict(
      SamplePair pair, boolean within, boolean differs, double point) {
    if (within) {
      return ComparisonVerdict.EQUIVALENT;
    }
    if (!differs || !pair.hasDirection()) {
      return ComparisonVerdict.UNDECIDED;
    }
    return point > 0 ? ComparisonVerdict.WORSE : ComparisonVerdict.BETTER;
  }

  private static Reason<ComparisonCode> missing(SamplePair pair) {
    if (pair.isBarred()) {
      return new Reason<>(ComparisonCode.IMPLAUSIBLE, Map.of());
    }
    boolean few =
        Stream.of(pair.platform(), pair.baseline())
            .map(GradedSample::series)
            .anyMatch(series -> series.orElseThrow().n() < ValueSeries.FEWEST);
    return new Reason<>(few ? ComparisonCode.TOO_FEW_RUNS : ComparisonCode.NOT_POSITIVE, Map.of());
  }

  private static List<Reason<ComparisonCode>> notes(
      SamplePair pair, boolean belowMargin, double point) {
    List<Reason<ComparisonCode>> notes = new ArrayList<>();
    if (belowMargin) {
      notes.add(new Reason<>(ComparisonCode.DIFFERS_BELOW_MARGIN, Map.of()));
    }
    if (!pair.hasDirection()) {
      notes.add(new Reason<>(ComparisonCode.DIRECTION_UNKNOWN, Map.of()));
    }
    double medians = logOfMedians(pair);
    if (Math.abs(medians - point) > NOTABLE) {
      notes.add(
          new Reason<>(
              ComparisonCode.RATIO_OF_MEDIANS_DIFFERS, Map.of("overhead", Math.exp(medians))));
    }
    return notes;
  }

  /** The overhead that the two medians alone would show. */
  private static double logOfMedians(SamplePair pair) {
    double ratio =
        pair.platform().series().orElseThrow().median()
            / pair.baseline().series().orElseThrow().median();
    return pair.isInverted() ? -Math.log(ratio) : Math.log(ratio);
  }

  /** The runs needed until the interval either lies within the margin or excludes 1. */
  private static Optional<Reason<ComparisonCode>> moreRuns(
      SamplePair pair, double level, double bound) {
    Estimator log = pair.overhead().orElseThrow().log();
    Interval ninety = log.at(SamplePair.TWO_ONE_SIDED);
    double off = Math.abs(ninety.point());
    RunsNeeded differs = RunsNeeded.of(pair.n(), log.at(level).halfWidth(), off);
    RunsNeeded first =
        off < bound
            ? differs.or(RunsNeeded.of(pair.n(), ninety.halfWidth(), bound - off))
            : differs;
    return first.isOutOfReach()
        ? Optional.of(RunsNeeded.OUT_OF_REACH)
        : first.within().stream()
            .mapToObj(
                runs -> new Reason<>(ComparisonCode.NEEDS_RUNS, Map.of("runs", (double) runs)))
            .findFirst();
  }
}
