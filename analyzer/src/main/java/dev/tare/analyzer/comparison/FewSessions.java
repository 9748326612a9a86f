package dev.tare.analyzer.comparison;

import dev.tare.analyzer.code.ComparisonCode;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.stats.interval.SessionRatio;
import dev.tare.analyzer.stats.interval.SessionVariation;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A pair that differs in nearly all rounds and stays undecided because it has two or three
 * sessions.
 *
 * @param rounds how many have the sign of the estimate
 * @param of all rounds
 * @param needed sessions that would decide; absent if more than 24
 */
record FewSessions(SessionRatio sessions, int rounds, int of, OptionalInt needed) {

  /** So many rounds leave no doubt about what was seen. */
  private static final double NEARLY_ALL = 0.9;

  /** With the error level that the family leaves to the pair. */
  static Optional<FewSessions> of(SamplePair pair, double level) {
    RatioEstimate estimate = pair.overhead().orElseThrow();
    return estimate
        .sessions()
        .filter(ratio -> ratio.sessions() <= SessionVariation.MOST)
        .map(ratio -> of(ratio, estimate.pairing().orElseThrow().logRatios(), level))
        .filter(few -> few.rounds >= NEARLY_ALL * few.of);
  }

  private static FewSessions of(SessionRatio ratio, double[] logRatios, double level) {
    long up = Arrays.stream(logRatios).filter(d -> d > 0).count();
    long down = Arrays.stream(logRatios).filter(d -> d < 0).count();
    return new FewSessions(ratio, (int) Math.max(up, down), logRatios.length, ratio.needed(level));
  }

  Reason<ComparisonCode> reason() {
    Reason<ComparisonCode> reason =
        Reason.of(ComparisonCode.FEW_SESSIONS)
            .with("sessions", sessions.sessions())
            .with("rounds", rounds)
            .with("of", of);
    return needed.isPresent() ? reason.with("needed", needed.getAsInt()) : reason;
  }

  /** The reason for a difference that rests on the sessions of all pairs. */
  static Optional<Reason<ComparisonCode>> pooled(FamilyMember member) {
    return member
        .variation()
        .filter(variation -> member.restsOnTheFamily())
        .map(
            variation ->
                Reason.of(ComparisonCode.POOLED_SESSIONS)
                    .with("sessions", sessions(member).sessions())
                    .with("comparisons", member.adjusted().family())
                    .with("inflation", variation.inflation())
                    .with("df", variation.df()));
  }

  private static SessionRatio sessions(FamilyMember member) {
    return member.pair().overhead().flatMap(RatioEstimate::sessions).orElseThrow();
  }
}
