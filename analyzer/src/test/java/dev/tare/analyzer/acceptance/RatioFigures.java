package dev.tare.analyzer.acceptance;

import static dev.tare.analyzer.acceptance.Noise.N;

import dev.tare.analyzer.stats.Simulation;
import dev.tare.analyzer.stats.interval.Estimator;
import dev.tare.analyzer.stats.interval.Holm;
import dev.tare.analyzer.stats.interval.Interval;
import dev.tare.analyzer.stats.interval.Inversion;
import dev.tare.analyzer.stats.interval.LogRatio;
import dev.tare.analyzer.stats.interval.MannWhitney;
import dev.tare.analyzer.stats.interval.MedianInterval;
import dev.tare.analyzer.stats.sample.Moments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** False and true differences between two samples: figures A, P1, P2, S1 and M1. */
final class RatioFigures {

  private static final double ALPHA = .05;
  private static final int BENCHMARKS = 5;
  private static final int PLATFORMS = 5;

  private final List<Figure> figures = new ArrayList<>();

  private RatioFigures() {}

  static List<Figure> all() {
    RatioFigures all = new RatioFigures();
    all.equal();
    all.shifted();
    all.sessions();
    all.family();
    return all.figures;
  }

  private void equal() {
    equal("A1", "AR .5", 5, Noise.autoregressive(.5, .02));
    equal("A2", "AR .7", 5, Noise.autoregressive(.7, .02));
    equal("A2", "AR .8", 5, Noise.autoregressive(.8, .02));
    equal("A2", "sticky modes", 5, Noise.stickyModes());
    equal("A2", "steal bursts", 5, Noise.bursts());
    equal("A3", "AR .8, half of the variance", 6.5, Noise.mixed());
    equal("A4", "independent", 5, Noise.independent(.02));
    equal("A4", "skewed", 5, Noise.skewed());
    equal("A4", "t with 3 df", 5, Noise.heavy());
    if (RealShapes.areThere()) {
      equal("A5", "different real shapes", 6, RealShapes.any());
    }
    usual("A6", "AR .5", new Band(20, 28), Noise.autoregressive(.5, .02));
    usual("-", "AR .7", Band.any(), Noise.autoregressive(.7, .02));
    usual("-", "AR .8", Band.any(), Noise.autoregressive(.8, .02));
    usual("-", "sticky modes", Band.any(), Noise.stickyModes());
    usual("-", "steal bursts", Band.any(), Noise.bursts());
    usual("-", "AR .8, half of the variance", Band.any(), Noise.mixed());
    usual("-", "independent", Band.any(), Noise.independent(.02));
    usual("-", "skewed", Band.any(), Noise.skewed());
    usual("-", "t with 3 df", Band.any(), Noise.heavy());
  }

  private void equal(String no, String scenario, double most, Noise noise) {
    unpaired(no, scenario + ", equal", Band.atMost(most), noise, 0);
  }

  private void unpaired(String no, String scenario, Band must, Noise noise, double shift) {
    figures.add(
        Figure.of(
            no,
            "unpaired, differs",
            scenario,
            must,
            s -> ratio(noise.of(s), noise.of(s)).at(ALPHA).excludes(-Math.log1p(shift))));
  }

  private void usual(String no, String scenario, Band must, Noise noise) {
    figures.add(
        Figure.of(
            no,
            "Mann-Whitney, differs",
            scenario + ", equal",
            must,
            s -> MannWhitney.of(noise.of(s), noise.of(s)).p() < ALPHA));
    figures.add(
        Figure.of(
            "-",
            "means 1 % apart, differs",
            scenario + ", equal",
            Band.any(),
            s -> Math.abs(Moments.mean(noise.of(s)) - Moments.mean(noise.of(s))) > .01));
  }

  private void shifted() {
    unpaired("P1", "independent, 3 %", Band.atLeast(98), Noise.independent(.02), .03);
    unpaired("P1", "AR .3, 3 %", Band.atLeast(93), Noise.autoregressive(.3, .02), .03);
    unpaired("P1", "AR .5, 3 %", Band.atLeast(80), Noise.autoregressive(.5, .02), .03);
    unpaired("P2", "independent, 2 %", Band.atLeast(89), Noise.independent(.02), .02);
    unpaired("P2", "AR .5, 5 %", Band.atLeast(98), Noise.autoregressive(.5, .02), .05);
  }

  private void sessions() {
    Map<String, Double> boots = new LinkedHashMap<>();
    boots.put("0", 0.0);
    boots.put("0.5 %", .005);
    boots.put("1 %", .01);
    boots.put("2 %", .02);
    for (int sessions : new int[] {4, 6}) {
      boots.forEach(
          (name, boot) ->
              figures.add(
                  Figure.of(
                      "S1",
                      "sessions, differs",
                      sessions + " sessions, boot sd " + name + ", equal",
                      new Band(3, 6.5),
                      s -> sessions(s, sessions, boot).excludes(0))));
    }
  }

  private static Interval sessions(Simulation s, int sessions, double boot) {
    double[][] a = s.sessions(sessions, N / sessions, boot);
    double[][] b = s.sessions(sessions, N / sessions, boot);
    return LogRatio.sessions(a, b).at(ALPHA);
  }

  /** A tenth of the repeats, for each is 50 pairs. */
  private void family() {
    figures.add(
        new Figure(
            "M1",
            "Holm, any differs",
            "50 equal pairs, AR .5",
            Band.atMost(5),
            repeats -> {
              Simulation s = Figure.simulation();
              return Figure.share(repeats / 10, i -> anyDiffers(s));
            }));
  }

  private static boolean anyDiffers(Simulation s) {
    double[] p = new double[BENCHMARKS * PLATFORMS * (PLATFORMS - 1) / 2];
    int pair = 0;
    for (int benchmark = 0; benchmark < BENCHMARKS; benchmark++) {
      MedianInterval[] samples = new MedianInterval[PLATFORMS];
      Arrays.setAll(samples, i -> MedianInterval.of(s.autoregressive(.5, .02, N)));
      for (int i = 0; i < PLATFORMS; i++) {
        for (int j = i + 1; j < PLATFORMS; j++) {
          p[pair++] = Inversion.pOfZero(LogRatio.unpaired(samples[i], samples[j]));
        }
      }
    }
    return Arrays.stream(Holm.adjust(p)).anyMatch(adjusted -> adjusted < ALPHA);
  }

  static Estimator ratio(double[] a, double[] b) {
    return LogRatio.unpaired(MedianInterval.of(a), MedianInterval.of(b));
  }
}
