package dev.tare.analyzer.stats.interval;

import dev.tare.analyzer.stats.sample.Distinct;
import dev.tare.analyzer.stats.sample.Ranks;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.PValueMethod;

/** The Mann-Whitney test, which assumes independent runs; for comparison with other tools. */
public final class MannWhitney {

  /** Below this size R computes the exact p if there are no ties. */
  private static final int EXACT = 50;

  private MannWhitney() {}

  /** Two-sided p as R's {@code wilcox.test}; 1 when all values are equal. */
  public static double p(double[] a, double[] b) {
    double[] both = together(a, b);
    if (Distinct.isConstant(both)) {
      return 1;
    }
    boolean exact = a.length < EXACT && b.length < EXACT && Distinct.count(both) == both.length;
    return MannWhitneyUTest.withDefaults()
        .with(exact ? PValueMethod.EXACT : PValueMethod.ASYMPTOTIC)
        .test(a, b)
        .getPValue();
  }

  /** Cliff's delta: how much more often a is above b than below. */
  public static double delta(double[] a, double[] b) {
    double[] ranks = Ranks.of(together(a, b));
    double sum = DoubleStream.of(ranks).limit(a.length).sum();
    double u = sum - a.length * (a.length + 1.0) / 2;
    return 2 * u / ((double) a.length * b.length) - 1;
  }

  private static double[] together(double[] a, double[] b) {
    return DoubleStream.concat(DoubleStream.of(a), DoubleStream.of(b)).toArray();
  }
}
