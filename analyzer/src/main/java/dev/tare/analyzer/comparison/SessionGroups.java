package dev.tare.analyzer.comparison;

import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs grouped by fresh start. */
final class SessionGroups {

  private SessionGroups() {}

  /** The logs of the values, session by session; runs without a session are left out. */
  static double[][] logs(Sample sample) {
    Map<Integer, List<Double>> sessions = new TreeMap<>();
    for (Run run : sample.runs()) {
      run.session()
          .ifPresent(
              s -> sessions.computeIfAbsent(s, k -> new ArrayList<>()).add(Math.log(run.value())));
    }
    return arrays(sessions);
  }

  static double[][] arrays(Map<Integer, List<Double>> sessions) {
    return sessions.values().stream()
        .map(values -> values.stream().mapToDouble(Double::doubleValue).toArray())
        .toArray(double[][]::new);
  }
}
