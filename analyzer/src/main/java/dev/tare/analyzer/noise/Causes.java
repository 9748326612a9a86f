package dev.tare.analyzer.noise;

import dev.tare.analyzer.code.CauseCode;
import dev.tare.analyzer.result.Cause;
import dev.tare.analyzer.stats.interval.Holm;
import dev.tare.dataset.Direction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds what was recorded with the runs and coincides with slow ones. All tests of a campaign are
 * one family: with ten covariates and dozens of samples, some p is always small.
 */
public final class Causes {

  private static final double ALPHA = 0.01;

  private Causes() {}

  /** The same samples with what coincides with their slow runs. */
  public static List<GradedSample> of(List<GradedSample> samples, int processors) {
    List<List<CauseTest>> tests = samples.parallelStream().map(s -> tests(s, processors)).toList();
    double[] p = tests.stream().flatMap(List::stream).mapToDouble(CauseTest::p).toArray();
    double[] corrected = Holm.adjust(p);
    List<GradedSample> complete = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < samples.size(); i++) {
      int to = from + tests.get(i).size();
      double[] own = Arrays.copyOfRange(corrected, from, to);
      complete.add(samples.get(i).with(causes(tests.get(i), own, p.length)));
      from = to;
    }
    return List.copyOf(complete);
  }

  private static List<CauseTest> tests(GradedSample sample, int processors) {
    return sample.benchmark().better().isPresent() && sample.series().isPresent()
        ? tests(sample, Covariates.of(new Evidence(sample.sample(), processors)))
        : List.of();
  }

  private static List<CauseTest> tests(GradedSample sample, Map<CauseCode, double[]> covariates) {
    if (covariates.isEmpty()) {
      return List.of();
    }
    int worse = sample.benchmark().better().orElseThrow() == Direction.LOWER ? 1 : -1;
    ValueSeries values = sample.series().orElseThrow();
    boolean[] slow = Outliers.of(values, sample.noise().structure()).severe(worse);
    return covariates.entrySet().stream()
        .flatMap(
            x ->
                Stream.concat(
                    CauseTest.bursts(x.getKey(), sample.sample(), slow, x.getValue()).stream(),
                    CauseTest.together(x.getKey(), values, worse, x.getValue()).stream()))
        .toList();
  }

  /** The first test of a covariate that is strong and not chance: bursts say more. */
  private static List<Cause> causes(List<CauseTest> tests, double[] corrected, int all) {
    Map<CauseCode, Cause> causes = new EnumMap<>(CauseCode.class);
    for (int i = 0; i < corrected.length; i++) {
      CauseTest test = tests.get(i);
      if (test.strong() && corrected[i] < ALPHA) {
        causes.putIfAbsent(test.code(), test.cause(corrected[i], all));
      }
    }
    return List.copyOf(causes.values());
  }
}
