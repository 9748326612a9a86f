package dev.tare.analyzer.comparison;

import dev.tare.analyzer.stats.interval.SessionRatio;
import dev.tare.analyzer.stats.interval.SessionVariation;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pair as one of its family of tests.
 *
 * @param pair with the variation between sessions that the whole family shows
 * @param adjusted its p value, corrected over the family
 * @param alone the same p value if the pair rested on its own sessions
 * @param variation absent where no pair of the family has two or three sessions
 */
record FamilyMember(
    SamplePair pair, AdjustedP adjusted, AdjustedP alone, Optional<SessionVariation> variation) {

  /** By the pairs as they are without the family. */
  static Map<SamplePair, FamilyMember> of(List<SamplePair> family) {
    Optional<SessionVariation> variation =
        SessionVariation.of(family.stream().flatMap(pair -> sessions(pair).stream()).toList());
    List<SamplePair> pooled =
        family.stream().map(pair -> variation.map(pair::with).orElse(pair)).toList();
    Map<SamplePair, AdjustedP> alone = AdjustedP.of(family);
    Map<SamplePair, AdjustedP> adjusted = AdjustedP.of(pooled);
    Map<SamplePair, FamilyMember> members = new IdentityHashMap<>();
    for (int i = 0; i < family.size(); i++) {
      SamplePair own = family.get(i);
      SamplePair pair = pooled.get(i);
      members.put(own, new FamilyMember(pair, adjusted.get(pair), alone.get(own), variation));
    }
    return members;
  }

  /** What is barred from verdicts tells nothing about the others. */
  private static Optional<SessionRatio> sessions(SamplePair pair) {
    return pair.isBarred() ? Optional.empty() : pair.overhead().flatMap(RatioEstimate::sessions);
  }

  /** Whether only the family's sessions together show a difference. */
  boolean restsOnTheFamily() {
    return adjusted.isSignificant() && !alone.isSignificant();
  }
}
