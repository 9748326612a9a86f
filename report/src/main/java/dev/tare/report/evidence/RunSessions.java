package dev.tare.report.evidence;

import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.dataset.Run;
import dev.tare.report.model.RunsFigure.SessionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sessions of a sample, which are drawn unless there are too many.
 *
 * @param starts places in run order at which a session begins, without the first
 */
public record RunSessions(List<Run> runs, List<Integer> starts) {

  private static final int MOST = 60;

  public static RunSessions of(List<Run> runs) {
    List<Integer> starts =
        IntStream.range(1, runs.size())
            .filter(i -> !runs.get(i).session().equals(runs.get(i - 1).session()))
            .boxed()
            .toList();
    return new RunSessions(runs, starts.size() < MOST ? starts : List.of());
  }

  /** The numbers of the runs at which a session begins, without the first. */
  public List<Integer> boundaries() {
    return starts.stream().map(start -> runs.get(start).number()).toList();
  }

  /** The median of each session; none where there is one session. */
  public List<SessionLevel> levels() {
    List<SessionLevel> levels = new ArrayList<>();
    for (int i = 0; i <= starts.size() && !starts.isEmpty(); i++) {
      int from = i == 0 ? 0 : starts.get(i - 1);
      int to = i == starts.size() ? runs.size() : starts.get(i);
      levels.add(level(runs.subList(from, to)));
    }
    return levels;
  }

  private static SessionLevel level(List<Run> session) {
    double[] values = session.stream().mapToDouble(Run::value).toArray();
    return new SessionLevel(
        session.get(0).number(),
        session.get(session.size() - 1).number(),
        Quantiles.median(values));
  }
}
