package dev.tare.analyzer.noise;

import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.result.SampleResult.Inner;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.series.Mser;
import dev.tare.analyzer.stats.series.WarmUp;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Detects warm-up within runs from their inner values.
 *
 * <p>The value of a run remains the one that the benchmark printed; the truncated one is reported
 * beside it.
 */
final class InnerSteadiness {

  /** Fewer inner values show no warm-up. */
  private static final int FEWEST = 20;

  /**
   * The test flags one steady run in a hundred; this share, and at least two runs, is not chance.
   */
  private static final double SHARE = 0.10;

  /** A warm-up that changes the value by less is not named. */
  private static final double RELEVANT = 0.01;

  private final List<double[]> runs;

  private InnerSteadiness(List<double[]> runs) {
    this.runs = runs;
  }

  static InnerSteadiness of(Sample sample) {
    int[] numbers = sample.inner().isEmpty() ? new int[0] : sample.numbers();
    return new InnerSteadiness(
        Arrays.stream(numbers)
            .mapToObj(run -> sample.inner().getOrDefault(run, List.of()))
            .filter(inner -> !inner.isEmpty())
            .map(inner -> inner.stream().mapToDouble(Double::doubleValue).toArray())
            .toList());
  }

  /** Absent if no run kept its inner values. */
  Optional<Inner> numbers() {
    return runs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Inner(
                runs.size(),
                median(x -> x.length),
                median(Mser::truncation),
                median(InnerSteadiness::steady),
                unsteady()));
  }

  /** A warm-up that hardly changes the values of its runs is not named. */
  Optional<NoiseFlag> flag() {
    List<double[]> unsteady = runs.stream().filter(InnerSteadiness::isUnsteady).toList();
    long tested = runs.stream().filter(x -> x.length >= FEWEST).count();
    return unsteady.size() >= 2 && unsteady.size() >= SHARE * tested
        ? Optional.of(flag(unsteady, tested)).filter(InnerSteadiness::isRelevant)
        : Optional.empty();
  }

  private NoiseFlag flag(List<double[]> unsteady, long tested) {
    double whole = Math.abs(effect(runs));
    return NoiseFlag.of(NoiseCode.RUN_NOT_STEADY, NoiseRules.beyond(whole, 0.02, 0.10))
        .with("runs", unsteady.size())
        .with("of", tested)
        .with("effect", effect(unsteady));
  }

  private static boolean isRelevant(NoiseFlag flag) {
    return Math.abs(flag.reason().numbers().getOrDefault("effect", 0.0)) >= RELEVANT;
  }

  /** The usual value of these runs against that without their first inner values, as a share. */
  private static double effect(List<double[]> runs) {
    return Quantiles.median(
        runs.stream().mapToDouble(x -> Quantiles.median(x) / steady(x) - 1).toArray());
  }

  private static boolean isUnsteady(double[] x) {
    return x.length >= FEWEST && WarmUp.of(x).isPresent();
  }

  /** The number of runs whose first inner values differ from the rest. */
  private int unsteady() {
    return (int) runs.stream().filter(InnerSteadiness::isUnsteady).count();
  }

  private static double steady(double[] x) {
    return Quantiles.median(Arrays.copyOfRange(x, Mser.truncation(x), x.length));
  }

  private double median(ToDoubleFunction<double[]> number) {
    return Quantiles.median(runs.stream().mapToDouble(number).toArray());
  }
}
