package dev.tare.analyzer.acceptance;

import dev.tare.analyzer.stats.Simulation;

/** A kind of noise: relative deviations of 48 runs, as natural logs. */
interface Noise {

  int N = 48;

  double[] of(Simulation simulation);

  static Noise independent(double sd) {
    return s -> s.independent(sd, N);
  }

  static Noise autoregressive(double rho, double sd) {
    return s -> s.autoregressive(rho, sd, N);
  }

  static Noise skewed() {
    return s -> s.skewed(.02, N);
  }

  static Noise heavy() {
    return s -> s.heavy(.02, N);
  }

  /** A host of AR .8 with half of the variance. */
  static Noise mixed() {
    return s -> s.mixed(.8, .5, .02, N);
  }

  /** Three in ten runs 8 % slower, about six in a row. */
  static Noise stickyModes() {
    return s -> s.modes(.3, .08, 6, .01, N);
  }

  static Noise bursts() {
    return s -> s.bursts(.01, N);
  }
}
