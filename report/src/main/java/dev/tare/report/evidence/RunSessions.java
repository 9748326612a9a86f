package dev.tare.report.evidence;

import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.dataset.Sample;
import dev.tare.report.model.RunsFigure.SessionLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sessions of a sample, which are drawn unless there are too many.
 *
 * @param starts places in run order at which a session begins, without the first
 */
public record RunSessions(Sample sample, List<Integer> starts) {

  private static final int MOST = 60;

  public static RunSessions of(Sample sample) {
    int[] sessions = sample.sessions();
    List<Integer> starts =
        IntStream.range(1, sessions.length)
            .filter(i -> sessions[i] != sessions[i - 1])
            .boxed()
            .toList();
    return new RunSessions(sample, starts.size() < MOST ? starts : List.of());
  }

  /** The numbers of the runs at which a session begins, without the first. */
  public List<Integer> boundaries() {
    return starts.stream().map(start -> sample.runs().get(start).number()).toList();
  }

  /** The median of each session; none where there is one session. */
  public List<SessionLevel> levels() {
    List<SessionLevel> levels = new ArrayList<>();
    double[] values = starts.isEmpty() ? new double[0] : sample.values();
    for (int i = 0; i <= starts.size() && !starts.isEmpty(); i++) {
      int from = i == 0 ? 0 : starts.get(i - 1);
      int to = i == starts.size() ? values.length : starts.get(i);
      levels.add(level(from, to, Arrays.copyOfRange(values, from, to)));
    }
    return levels;
  }

  private SessionLevel level(int from, int to, double[] values) {
    return new SessionLevel(
        sample.runs().get(from).number(),
        sample.runs().get(to - 1).number(),
        Quantiles.median(values));
  }
}
