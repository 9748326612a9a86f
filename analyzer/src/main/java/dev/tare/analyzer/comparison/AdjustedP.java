package dev.tare.analyzer.comparison;

import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.stats.interval.Holm;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The p value of a pair, corrected over its family of tests.
 *
 * @param p of the pair alone; absent without a ratio, as is {@code holmP}
 * @param family number of tests in the family
 */
record AdjustedP(OptionalDouble p, OptionalDouble holmP, int family) {

  /** By pair. */
  static Map<SamplePair, AdjustedP> of(List<SamplePair> family) {
    List<SamplePair> tested = family.stream().filter(pair -> pair.p().isPresent()).toList();
    double[] holm =
        Holm.adjust(tested.stream().mapToDouble(pair -> pair.p().getAsDouble()).toArray());
    OptionalDouble none = OptionalDouble.empty();
    Map<SamplePair, AdjustedP> adjusted = new IdentityHashMap<>();
    family.forEach(pair -> adjusted.put(pair, new AdjustedP(none, none, tested.size())));
    for (int i = 0; i < holm.length; i++) {
      SamplePair pair = tested.get(i);
      adjusted.put(pair, new AdjustedP(pair.p(), OptionalDouble.of(holm[i]), tested.size()));
    }
    return adjusted;
  }

  /** Whether there is a difference, after the correction. */
  boolean isSignificant() {
    return holmP.orElse(1) < Options.ALPHA;
  }

  /** The error level at which the interval of the pair excludes 1 if and only if it differs. */
  double level() {
    return Options.ALPHA * p.orElse(1) / holmP.orElse(1);
  }
}
