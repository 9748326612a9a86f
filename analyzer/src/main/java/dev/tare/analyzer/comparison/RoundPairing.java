package dev.tare.analyzer.comparison;

import dev.tare.analyzer.stats.interval.SessionRatio;
import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.Optional;

/** The runs of two samples that shared a round, in the order of the runs of the first. */
public final class RoundPairing {

  private final double[] logRatios;
  private final Optional<SessionRatio> sessions;
  private final int dropped;

  private RoundPairing(double[] logRatios, Optional<SessionRatio> sessions, int dropped) {
    this.logRatios = logRatios;
    this.sessions = sessions;
    this.dropped = dropped;
  }

  public static RoundPairing of(Sample a, Sample b) {
    RoundOrder first = RoundOrder.of(a);
    RoundOrder second = RoundOrder.of(b);
    int[] partners = first.partnersIn(second, a.runs().size());
    double[] x = a.values();
    double[] y = b.values();
    int[] sessions = a.sessions();
    double[] ratios = new double[partners.length];
    int n = 0;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        ratios[n] = Math.log(x[i]) - Math.log(y[partners[i]]);
        sessions[n++] = sessions[i];
      }
    }
    double[] paired = Arrays.copyOf(ratios, n);
    return new RoundPairing(
        paired,
        bySession(paired, Arrays.copyOf(sessions, n)),
        first.size() + second.size() - 2 * n);
  }

  private static Optional<SessionRatio> bySession(double[] logRatios, int[] sessions) {
    double[][] groups = SessionGroups.of(logRatios, sessions);
    boolean known = Arrays.stream(logRatios).allMatch(Double::isFinite);
    return groups.length < 2 || !known ? Optional.empty() : Optional.of(SessionRatio.of(groups));
  }

  /** The number of rounds in which both have a value. */
  int size() {
    return logRatios.length;
  }

  /** The number of rounds in which only one has a value. */
  int dropped() {
    return dropped;
  }

  /** The logs of a / b. */
  public double[] logRatios() {
    return logRatios.clone();
  }

  /**
   * The log of a / b, session by session; absent unless there are several, and values have logs.
   */
  Optional<SessionRatio> sessions() {
    return sessions;
  }
}
