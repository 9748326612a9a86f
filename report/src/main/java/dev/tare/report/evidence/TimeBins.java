package dev.tare.report.evidence;

import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.evidence.HostFigure.Reading;
import dev.tare.report.model.evidence.HostFigure.RunTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Equal parts of the time of a campaign, for runs that are too many to be drawn one by one. */
record TimeBins(double from, double to) {

  private static final int BINS = 90;

  private int bin(TimedRun run) {
    return Math.min(BINS - 1, (int) (BINS * (run.time() - from) / (to - from)));
  }

  private double start(int bin) {
    return from + (to - from) * bin / BINS;
  }

  /** A fact in each part that has runs. */
  List<Reading> readings(List<TimedRun> runs, String fact) {
    List<Reading> readings = new ArrayList<>();
    runs.stream()
        .filter(run -> run.facts().containsKey(fact))
        .collect(Collectors.groupingBy(this::bin, TreeMap::new, Collectors.toList()))
        .forEach(
            (bin, group) ->
                readings.add(new Reading(start(bin), start(bin + 1), bounds(group, fact))));
    return readings;
  }

  private static Bounds bounds(List<TimedRun> runs, String fact) {
    double[] values = runs.stream().mapToDouble(run -> run.facts().get(fact)).toArray();
    double[] sorted = Quantiles.sorted(values);
    return new Bounds(sorted[0], Quantiles.ofSorted(sorted, 0.5), sorted[sorted.length - 1]);
  }

  /** The parts with runs, neighbours as one; and the parts with failed runs. */
  List<RunTime> times(List<TimedRun> runs) {
    List<RunTime> times = new ArrayList<>();
    for (int bin : runs.stream().map(this::bin).distinct().sorted().toList()) {
      RunTime last = times.isEmpty() ? null : times.get(times.size() - 1);
      if (last != null && last.to() >= start(bin)) {
        times.set(times.size() - 1, new RunTime(0, last.from(), start(bin + 1), false));
      } else {
        times.add(new RunTime(0, start(bin), start(bin + 1), false));
      }
    }
    runs.stream()
        .filter(TimedRun::failed)
        .map(this::bin)
        .distinct()
        .forEach(bin -> times.add(new RunTime(0, start(bin), start(bin + 1), true)));
    return times;
  }
}
