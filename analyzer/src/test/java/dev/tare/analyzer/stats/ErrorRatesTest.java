package dev.tare.analyzer.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How often the method is wrong, and how often it sees what is there, in per cent of samples. */
class ErrorRatesTest {

  private static final int N = 48;
  private static final int FEW = 400;
  private static final int MANY = 2000;

  @Test
  void dependentRunsMakeNoFalseDifference() {
    assertThat(rejected(FEW, 0, s -> s.autoregressive(.5, .02, N))).isLessThanOrEqualTo(5);
  }

  @Test
  void independentRunsMakeNoFalseDifference() {
    assertThat(rejected(FEW, 0, s -> s.independent(.02, N))).isLessThanOrEqualTo(5);
    assertThat(rejected(FEW, 0, s -> s.skewed(.02, N))).isLessThanOrEqualTo(5);
    assertThat(rejected(FEW, 0, s -> s.heavy(.02, N))).isLessThanOrEqualTo(5);
  }

  /** The rank test in the same harness must be as wrong as it is known to be. */
  @Test
  void theUsualRankTestIsFooledByDependence() {
    double rate =
        rate(FEW, s -> s.autoregressive(.5, .02, N), 0, (a, b) -> MannWhitney.p(a, b) < .05);
    assertThat(rate).isBetween(20.0, 28.0);
  }

  @Test
  void threePerCentAreSeen() {
    assertThat(rejected(FEW, .03, s -> s.independent(.02, N))).isGreaterThanOrEqualTo(98);
    assertThat(rejected(FEW, .03, s -> s.autoregressive(.3, .02, N))).isGreaterThanOrEqualTo(93);
    assertThat(rejected(FEW, .03, s -> s.autoregressive(.5, .02, N))).isGreaterThanOrEqualTo(80);
  }

  @Test
  @Tag("full")
  void longDependenceMakesNoFalseDifference() {
    assertThat(rejected(MANY, 0, s -> s.autoregressive(.5, .02, N))).isLessThanOrEqualTo(5);
    assertThat(rejected(MANY, 0, s -> s.autoregressive(.7, .02, N))).isLessThanOrEqualTo(5);
    assertThat(rejected(MANY, 0, s -> s.autoregressive(.8, .02, N))).isLessThanOrEqualTo(5);
    assertThat(rejected(MANY, 0, s -> s.modes(.3, .08, 6, .01, N))).isLessThanOrEqualTo(5);
    assertThat(rejected(MANY, 0, s -> s.bursts(.01, N))).isLessThanOrEqualTo(5);
  }

  @Test
  @Tag("full")
  void smallAndDependentDifferencesAreSeen() {
    assertThat(rejected(MANY, .02, s -> s.independent(.02, N))).isGreaterThanOrEqualTo(89);
    assertThat(rejected(MANY, .05, s -> s.autoregressive(.5, .02, N))).isGreaterThanOrEqualTo(98);
  }

  @Test
  @Tag("full")
  void sessionMediansKeepTheirLevelWhateverABootDoes() {
    for (double boot : new double[] {0, .005, .01, .02}) {
      assertThat(sessions(4, boot)).isBetween(3.0, 6.5);
      assertThat(sessions(6, boot)).isBetween(3.0, 6.5);
    }
  }

  @Test
  @Tag("full")
  void intervalsCoverTheMedian() {
    assertThat(covered(s -> s.independent(.02, N))).isGreaterThanOrEqualTo(95);
    assertThat(covered(s -> s.autoregressive(.5, .02, N))).isGreaterThanOrEqualTo(94);
    assertThat(covered(s -> s.autoregressive(.7, .02, N))).isGreaterThanOrEqualTo(92);
  }

  @Test
  @Tag("full")
  void flagsAreRarelyRaisedByNoise() {
    assertThat(flagged(s -> s.independent(.02, N))).isLessThanOrEqualTo(2);
    assertThat(flagged(s -> s.autoregressive(.5, .02, N))).isLessThanOrEqualTo(6);
  }

  private static double rejected(int repeats, double shift, Function<Simulation, double[]> noise) {
    return rate(repeats, noise, shift, (a, b) -> unpaired(a, b).at(.05).excludes(0));
  }

  private static Estimator unpaired(double[] a, double[] b) {
    return LogRatio.unpaired(MedianInterval.of(a), MedianInterval.of(b));
  }

  private static double rate(
      int repeats,
      Function<Simulation, double[]> noise,
      double shift,
      BiPredicate<double[], double[]> differs) {
    Simulation simulation = Simulation.of(12345);
    return percent(
        repeats,
        i -> differs.test(noise.apply(simulation), shifted(noise.apply(simulation), shift)));
  }

  private static double sessions(int count, double boot) {
    Simulation simulation = Simulation.of(22);
    return percent(
        MANY,
        i -> {
          double[][] a = simulation.sessions(count, N / count, boot);
          double[][] b = simulation.sessions(count, N / count, boot);
          return LogRatio.sessions(a, b).at(.05).excludes(0);
        });
  }

  private static double covered(Function<Simulation, double[]> noise) {
    Simulation simulation = Simulation.of(2);
    return percent(MANY, i -> !MedianInterval.of(noise.apply(simulation)).at(.05).excludes(0));
  }

  private static double flagged(Function<Simulation, double[]> noise) {
    Simulation simulation = Simulation.of(17);
    return percent(MANY, i -> isStructured(noise.apply(simulation)));
  }

  private static boolean isStructured(double[] logs) {
    double[] x = Arrays.stream(logs).map(Math::exp).toArray();
    return Drift.of(x).isFlagged() || Step.of(x).isFlagged() || WarmUp.of(x).isPresent();
  }

  private static double[] shifted(double[] x, double by) {
    return Arrays.stream(x).map(v -> v + Math.log1p(by)).toArray();
  }

  private static double percent(int repeats, IntPredicate isSo) {
    return 100.0 * IntStream.range(0, repeats).filter(isSo).count() / repeats;
  }
}
