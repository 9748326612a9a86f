package dev.tare.analyzer.comparison;

import dev.tare.analyzer.noise.GradedSample;
import dev.tare.analyzer.noise.Series;
import dev.tare.analyzer.result.Comparison.Verdict;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.stats.interval.Estimator;
import dev.tare.analyzer.stats.interval.Interval;
import dev.tare.analyzer.stats.sample.Quantiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** The verdict on one pair, never stronger than its schedule and noise allow. */
record VerdictRule(Verdict verdict, boolean qualified, List<Reason> reasons) {

  private static final double SIGNIFICANT = 0.05;

  /** A ratio of medians that differs by more asks for an explanation. */
  private static final double NOTABLE = 0.01;

  static VerdictRule of(SamplePair pair, OptionalDouble holmP, double margin) {
    if (pair.overhead().isEmpty()) {
      return new VerdictRule(Verdict.UNDECIDED, false, List.of(missing(pair)));
    }
    boolean differs = holmP.orElse(1) < SIGNIFICANT;
    Interval ninety = pair.overhead().get().log().at(SamplePair.TWO_ONE_SIDED);
    double bound = Math.log1p(margin);
    boolean within = -bound <= ninety.low() && ninety.high() <= bound;
    Reservations caution = Reservations.of(pair, margin);
    boolean open = caution.bars() || caution.forbids();
    Verdict verdict = open ? Verdict.UNDECIDED : verdict(pair, within, differs, ninety.point());
    List<Reason> reasons = new ArrayList<>(caution.reasons());
    reasons.addAll(notes(pair, within && differs, ninety.point()));
    if (!within && !differs && pair.p().orElse(1) < SIGNIFICANT) {
      reasons.add(new Reason("MANY_COMPARISONS", Map.of("holmP", holmP.orElseThrow())));
    }
    if (verdict == Verdict.UNDECIDED && !open && pair.hasDirection()) {
      moreRuns(pair, holmP, bound).ifPresent(reasons::add);
    }
    boolean decided = verdict != Verdict.UNDECIDED || pair.isSequential();
    return new VerdictRule(verdict, caution.qualifies() && decided, List.copyOf(reasons));
  }

  private static Verdict verdict(SamplePair pair, boolean within, boolean differs, double point) {
    if (within) {
      return Verdict.EQUIVALENT;
    }
    if (!differs || !pair.hasDirection()) {
      return Verdict.UNDECIDED;
    }
    return point > 0 ? Verdict.WORSE : Verdict.BETTER;
  }

  private static Reason missing(SamplePair pair) {
    boolean few =
        Stream.of(pair.platform(), pair.baseline())
            .map(GradedSample::series)
            .anyMatch(series -> series.orElseThrow().n() < Series.FEWEST);
    return new Reason(few ? "TOO_FEW_RUNS" : "NOT_POSITIVE", Map.of());
  }

  private static List<Reason> notes(SamplePair pair, boolean belowMargin, double point) {
    List<Reason> notes = new ArrayList<>();
    if (belowMargin) {
      notes.add(new Reason("DIFFERS_BELOW_MARGIN", Map.of()));
    }
    if (!pair.hasDirection()) {
      notes.add(new Reason("DIRECTION_UNKNOWN", Map.of()));
    }
    double medians = logOfMedians(pair);
    if (Math.abs(medians - point) > NOTABLE) {
      notes.add(new Reason("RATIO_OF_MEDIANS_DIFFERS", Map.of("overhead", Math.exp(medians))));
    }
    return notes;
  }

  /** The overhead that the two medians alone would show. */
  private static double logOfMedians(SamplePair pair) {
    double ratio =
        Quantiles.median(pair.platform().sample().values())
            / Quantiles.median(pair.baseline().sample().values());
    return pair.isInverted() ? -Math.log(ratio) : Math.log(ratio);
  }

  /** Until the interval fits into the margin, or else until it leaves out 1. */
  private static Optional<Reason> moreRuns(SamplePair pair, OptionalDouble holmP, double bound) {
    Estimator log = pair.overhead().orElseThrow().log();
    Interval ninety = log.at(SamplePair.TWO_ONE_SIDED);
    double off = Math.abs(ninety.point());
    Interval strict = log.at(SIGNIFICANT * pair.p().orElse(1) / holmP.orElse(1));
    RunsNeeded differs = RunsNeeded.of(pair.n(), strict.halfWidth(), off);
    RunsNeeded first =
        off < bound
            ? differs.or(RunsNeeded.of(pair.n(), ninety.halfWidth(), bound - off))
            : differs;
    return first.isOutOfReach()
        ? Optional.of(RunsNeeded.OUT_OF_REACH)
        : first.within().stream()
            .mapToObj(runs -> new Reason("NEEDS_RUNS", Map.of("runs", (double) runs)))
            .findFirst();
  }
}
