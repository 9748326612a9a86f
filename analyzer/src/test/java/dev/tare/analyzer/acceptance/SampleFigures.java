package dev.tare.analyzer.acceptance;

import static dev.tare.analyzer.acceptance.Noise.N;

import dev.tare.analyzer.stats.Simulation;
import dev.tare.analyzer.stats.interval.MedianInterval;
import dev.tare.analyzer.stats.sample.ModifiedZ;
import dev.tare.analyzer.stats.series.Drift;
import dev.tare.analyzer.stats.series.Modes;
import dev.tare.analyzer.stats.series.Step;
import dev.tare.analyzer.stats.series.WarmUp;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What is said of single samples: figures N1, N2, O1 and C1. */
final class SampleFigures {

  private static final int SLOW = 5;

  private SampleFigures() {}

  static List<Figure> all() {
    Band rarely = Band.atMost(2);
    return List.of(
        flagged("N1", "any flag", "independent", rarely, Noise.independent(.02), any()),
        flagged("N1", "any flag", "AR .5", Band.atMost(6), Noise.autoregressive(.5, .02), any()),
        flagged("N2", "STEP", "4 sd", Band.atLeast(95), s -> s.stepping(.04, .01, N), step()),
        flagged(
            "N2",
            "WARMUP",
            "10 sd, 3 runs",
            Band.atLeast(94),
            s -> s.warmingUp(.10, 3, .01, N),
            warmUp()),
        flagged("N2", "DRIFT", "5 sd", Band.atLeast(98), s -> s.drifting(.05, .01, N), drift()),
        flagged(
            "N2",
            "BIMODAL",
            "6 sd, 30 %",
            Band.atLeast(78),
            s -> s.modes(.3, .06, 1, .01, N),
            x -> Modes.of(x).filter(Modes::isFlagged).isPresent()),
        flagged(
            "O1",
            "any severe outlier",
            "independent",
            Band.atMost(1),
            Noise.independent(.02),
            x -> severe(x).contains(true)),
        recall(),
        covered("independent", 95, Noise.independent(.02)),
        covered("AR .5", 94, Noise.autoregressive(.5, .02)),
        covered("AR .7", 92, Noise.autoregressive(.7, .02)));
  }

  private static Figure flagged(
      String no, String method, String scenario, Band must, Noise noise, Predicate<double[]> flag) {
    return Figure.of(no, method, scenario, must, s -> flag.test(values(noise.of(s))));
  }

  private static double[] values(double[] logs) {
    return Arrays.stream(logs).map(Math::exp).toArray();
  }

  private static Predicate<double[]> any() {
    return drift().or(step()).or(warmUp());
  }

  private static Predicate<double[]> drift() {
    return x -> Drift.of(x).isFlagged();
  }

  private static Predicate<double[]> step() {
    return x -> Step.of(x).isFlagged();
  }

  private static Predicate<double[]> warmUp() {
    return x -> WarmUp.of(x).isPresent();
  }

  private static List<Boolean> severe(double[] x) {
    return Arrays.stream(ModifiedZ.of(x)).mapToObj(z -> Math.abs(z) > ModifiedZ.SEVERE).toList();
  }

  private static Figure recall() {
    return new Figure(
        "O1",
        "severe, of those slowed",
        "5 of 48 by 6-20 sd",
        Band.atLeast(95),
        repeats -> {
          Simulation s = Figure.simulation();
          return IntStream.range(0, repeats).mapToDouble(i -> found(s)).average().orElseThrow();
        });
  }

  /** Per cent of the slowed runs that are called severe. */
  private static double found(Simulation s) {
    double[] logs = s.independent(.02, N);
    int[] slow = Arrays.copyOf(s.shuffled(N), SLOW);
    Arrays.stream(slow).forEach(i -> logs[i] += .02 * s.between(6, 20));
    List<Boolean> severe = severe(values(logs));
    return 100.0 * Arrays.stream(slow).filter(severe::get).count() / SLOW;
  }

  private static Figure covered(String scenario, double least, Noise noise) {
    return Figure.of(
        "C1",
        "95 % interval covers",
        scenario,
        Band.atLeast(least),
        s -> !MedianInterval.of(noise.of(s)).at(.05).excludes(0));
  }
}
