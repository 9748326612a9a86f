package dev.tare.analyzer.acceptance;

import dev.tare.analyzer.stats.Simulation;
import dev.tare.analyzer.stats.interval.Estimator;
import dev.tare.analyzer.stats.interval.Holm;
import dev.tare.analyzer.stats.interval.Inversion;
import dev.tare.analyzer.stats.interval.SessionRatio;
import dev.tare.analyzer.stats.interval.SessionVariation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Campaigns of two or three sessions, whose ratios share what fresh starts change: figures S2 (any
 * of the equal pairs differs) and S3 (how many pairs that differ are found). The baseline does not
 * boot; rounds are correlated by .5 within a session, 24 in all.
 */
final class SessionFigures {

  private static final double ALPHA = .05;
  private static final int ROUNDS = 24;
  private static final double[] ALIKE = {.01};

  /** From a clock-bound benchmark to a disk. */
  private static final double[] UNLIKE = {.002, .01, .05, .3};

  /** The standard deviation that booting causes in a cell. */
  private interface Boots {
    double sd(Simulation simulation, int platform, int benchmark);
  }

  /** Platforms beside the baseline, and benchmarks. */
  private record Size(int platforms, int benchmarks) {

    int pairs() {
      return platforms * benchmarks;
    }
  }

  private record Campaign(Size size, int sessions, Boots boots, double[] noise, double shift) {}

  private final List<Figure> figures = new ArrayList<>();

  private SessionFigures() {}

  static List<Figure> all() {
    SessionFigures all = new SessionFigures();
    for (int sessions : new int[] {2, 3}) {
      for (Size size : List.of(new Size(1, 4), new Size(2, 4), new Size(4, 4), new Size(5, 5))) {
        all.equal(size, sessions);
      }
      all.shifted(new Size(2, 4), sessions);
      all.shifted(new Size(5, 5), sessions);
    }
    return all.figures;
  }

  private void equal(Size size, int sessions) {
    for (double boot : new double[] {0, .005, .01, .02}) {
      equal("boot sd " + percent(boot), size, sessions, everywhere(boot), ALIKE);
    }
    equal("2 % in one cell", size, sessions, (s, p, b) -> p + b == 0 ? .02 : 0, ALIKE);
    equal("2 % in two cells", size, sessions, (s, p, b) -> p == 0 && b < 2 ? .02 : 0, ALIKE);
    equal("2 % on one platform", size, sessions, (s, p, b) -> p == 0 ? .02 : 0, ALIKE);
    equal("0.1 to 20 %", size, sessions, (s, p, b) -> .001 * Math.pow(200, s.between(0, 1)), ALIKE);
    equal("2 %, noise 0.2 to 30 %", size, sessions, everywhere(.02), UNLIKE);
  }

  private static Boots everywhere(double boot) {
    return (s, p, b) -> boot;
  }

  private static String percent(double share) {
    return share * 100 + " %";
  }

  private void equal(String what, Size size, int sessions, Boots boots, double[] noise) {
    Campaign campaign = new Campaign(size, sessions, boots, noise, 0);
    figures.add(
        Figure.of(
            "S2",
            "pooled sessions, any",
            sessions + " sessions, " + size.pairs() + " pairs, " + what,
            new Band(3, 6.5),
            s -> found(s, campaign, true) > 0));
  }

  private void shifted(Size size, int sessions) {
    for (double factor : new double[] {1.05, 1.1, 14}) {
      for (double boot : new double[] {.005, .02}) {
        Campaign campaign = new Campaign(size, sessions, everywhere(boot), ALIKE, Math.log(factor));
        String scenario =
            sessions
                + " sessions, "
                + size.pairs()
                + " pairs, boot "
                + percent(boot)
                + ", x"
                + factor;
        found("pooled sessions, pairs", scenario, campaign, true);
        found("own sessions, pairs", scenario, campaign, false);
      }
    }
  }

  private void found(String method, String scenario, Campaign campaign, boolean pooled) {
    Band must = campaign.shift() > 1 && pooled ? Band.atLeast(98) : Band.any();
    figures.add(
        new Figure(
            "S3",
            method,
            scenario,
            must,
            repeats -> {
              Simulation s = Figure.simulation();
              int tenth = Math.max(1, repeats / 10);
              int found = 0;
              for (int i = 0; i < tenth; i++) {
                found += found(s, campaign, pooled);
              }
              return 100.0 * found / tenth / campaign.size().pairs();
            }));
  }

  /** How many pairs differ, after Holm's correction. */
  private static int found(Simulation s, Campaign campaign, boolean pooled) {
    List<SessionRatio> ratios = ratios(s, campaign);
    Optional<SessionVariation> variation = SessionVariation.of(ratios).filter(family -> pooled);
    double[] p = ratios.stream().mapToDouble(ratio -> p(ratio, variation)).toArray();
    return (int) Arrays.stream(Holm.adjust(p)).filter(adjusted -> adjusted < ALPHA).count();
  }

  private static double p(SessionRatio ratio, Optional<SessionVariation> variation) {
    Estimator own = ratio.own();
    return own.at(ALPHA).excludes(0)
        ? Inversion.pOfZero(variation.map(family -> family.of(ratio, own, 0)).orElse(own))
        : 1;
  }

  private static List<SessionRatio> ratios(Simulation s, Campaign campaign) {
    List<SessionRatio> ratios = new ArrayList<>();
    int runs = ROUNDS / campaign.sessions();
    for (int b = 0; b < campaign.size().benchmarks(); b++) {
      double noise = campaign.noise()[b % campaign.noise().length];
      double[][] baseline = s.sessions(campaign.sessions(), runs, noise, 0);
      for (int p = 0; p < campaign.size().platforms(); p++) {
        double boot = campaign.boots().sd(s, p, b);
        double[][] platform = s.sessions(campaign.sessions(), runs, noise, boot);
        ratios.add(SessionRatio.of(difference(platform, baseline, campaign.shift())));
      }
    }
    return ratios;
  }

  private static double[][] difference(double[][] a, double[][] b, double shift) {
    double[][] difference = new double[a.length][];
    for (int s = 0; s < a.length; s++) {
      double[] first = a[s];
      double[] second = b[s];
      difference[s] = new double[first.length];
      Arrays.setAll(difference[s], i -> first[i] - second[i] + shift);
    }
    return difference;
  }
}
