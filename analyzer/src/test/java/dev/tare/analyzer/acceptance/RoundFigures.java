package dev.tare.analyzer.acceptance;

import static dev.tare.analyzer.acceptance.Noise.N;

import dev.tare.analyzer.stats.Simulation;
import dev.tare.analyzer.stats.interval.MedianInterval;
import java.util.ArrayList;
import java.util.List;

/** Five platforms that take turns on a host with moods: figure P3. */
final class RoundFigures {

  private static final int PLATFORMS = 5;
  private static final int LAST = PLATFORMS - 1;
  private static final double OWN = .01;

  /** What the host does during a whole campaign, run by run. */
  private interface Host {
    double[] of(Simulation simulation, int runs);
  }

  private final List<Figure> figures = new ArrayList<>();

  private RoundFigures() {}

  static List<Figure> all() {
    RoundFigures all = new RoundFigures();
    all.add("quiet host", 0, (s, n) -> new double[n]);
    all.add("host AR .9", 0, (s, n) -> s.autoregressive(.9, .02, n));
    all.add("host AR .98", 0, (s, n) -> s.autoregressive(.98, .02, n));
    all.add("host drifts 5 %", 0, (s, n) -> s.drifting(.05, 0, n));
    all.add("host wanders", 0, (s, n) -> s.wandering(.003, n));
    all.add("host regimes 8 %", 0, (s, n) -> s.modes(.4, .08, 50, 0, n));
    all.add("host steals", 0, (s, n) -> s.bursts(0, n));
    all.add("host warms up 10 %", 0, (s, n) -> s.warmingUp(.10, 30, 0, n));
    all.add("carry-over 2 %", .02, (s, n) -> new double[n]);
    return all.figures;
  }

  private void add(String scenario, double carry, Host host) {
    add(scenario + ", equal", Band.atMost(5), 0, carry, host);
    add(scenario + ", 1 %", Band.atLeast(62), .01, carry, host);
    add(scenario + ", 2 %", Band.atLeast(98), .02, carry, host);
  }

  private void add(String scenario, Band must, double shift, double carry, Host host) {
    figures.add(
        Figure.of(
            "P3",
            "paired, differs",
            scenario,
            must,
            s ->
                MedianInterval.of(differences(s, carry, host))
                    .at(.05)
                    .excludes(-Math.log1p(shift))));
  }

  /** Platform 1 minus platform 0, round by round; the run after the last platform's is slower. */
  private static double[] differences(Simulation s, double carry, Host host) {
    double[] level = host.of(s, N * PLATFORMS);
    double[] own = s.independent(OWN, N * PLATFORMS);
    double[] differences = new double[N];
    int previous = 0;
    for (int i = 0; i < N * PLATFORMS; i += PLATFORMS) {
      int[] order = s.shuffled(PLATFORMS);
      for (int k = 0; k < PLATFORMS; k++) {
        double late = previous == LAST && order[k] != LAST && i + k > 0 ? carry : 0;
        double value = level[i + k] + own[i + k] + late;
        differences[i / PLATFORMS] += order[k] == 0 ? -value : order[k] == 1 ? value : 0;
        previous = order[k];
      }
    }
    return differences;
  }
}
