package dev.tare.analyzer.comparison;

import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The runs of two samples that shared a round, in run order.
 *
 * @param matches of the rounds in which both have a value
 * @param dropped number of rounds in which only one has a value
 */
public record RoundPairing(List<Match> matches, int dropped) {

  /** Two runs of one round. */
  public record Match(OptionalInt session, double a, double b) {

    double logRatio() {
      return Math.log(a) - Math.log(b);
    }
  }

  /** Rounds may be counted anew in every session. */
  private record Round(OptionalInt session, int number) {}

  /** Where a file has several runs for a round, they are distinguished by their order. */
  private record PairKey(Round round, int time) {}

  static RoundPairing of(Sample a, Sample b) {
    Map<PairKey, Double> first = byKey(a);
    Map<PairKey, Double> second = byKey(b);
    List<Match> pairs = new ArrayList<>();
    first.forEach(
        (key, value) -> {
          if (second.containsKey(key)) {
            pairs.add(new Match(key.round().session(), value, second.get(key)));
          }
        });
    return new RoundPairing(List.copyOf(pairs), first.size() + second.size() - 2 * pairs.size());
  }

  private static Map<PairKey, Double> byKey(Sample sample) {
    Map<PairKey, Double> values = new LinkedHashMap<>();
    Map<Round, Integer> times = new HashMap<>();
    for (Run run : sample.runs()) {
      if (run.round().isPresent()) {
        Round round = new Round(run.session(), run.round().getAsInt());
        values.put(new PairKey(round, times.merge(round, 1, Integer::sum)), run.value());
      }
    }
    return values;
  }

  /** The logs of a / b. */
  double[] logRatios() {
    return matches.stream().mapToDouble(Match::logRatio).toArray();
  }

  /** The logs of a / b, session by session. */
  double[][] bySession() {
    Map<Integer, List<Double>> sessions = new TreeMap<>();
    for (Match match : matches) {
      match
          .session()
          .ifPresent(
              s -> sessions.computeIfAbsent(s, k -> new ArrayList<>()).add(match.logRatio()));
    }
    return SessionGroups.arrays(sessions);
  }
}
