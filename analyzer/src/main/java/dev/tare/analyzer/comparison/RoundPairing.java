package dev.tare.analyzer.comparison;

import dev.tare.dataset.Sample;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The runs of two samples that shared a round, in the order of the runs of the first. */
public final class RoundPairing {

  private final double[] logRatios;
  private final int[] sessions;
  private final int dropped;

  private RoundPairing(double[] logRatios, int[] sessions, int dropped) {
    this.logRatios = logRatios;
    this.sessions = sessions;
    this.dropped = dropped;
  }

  public static RoundPairing of(Sample a, Sample b) {
    RoundOrder first = RoundOrder.of(a);
    RoundOrder second = RoundOrder.of(b);
    int[] partners = first.partnersIn(second, a.runs().size());
    int[] paired = IntStream.range(0, partners.length).filter(i -> partners[i] >= 0).toArray();
    double[] x = a.values();
    double[] y = b.values();
    int[] sessions = a.sessions();
    return new RoundPairing(
        Arrays.stream(paired).mapToDouble(i -> Math.log(x[i]) - Math.log(y[partners[i]])).toArray(),
        Arrays.stream(paired).map(i -> sessions[i]).toArray(),
        first.size() + second.size() - 2 * paired.length);
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

  /** The logs of a / b, session by session. */
  double[][] bySession() {
    return SessionGroups.of(logRatios, sessions);
  }
}
