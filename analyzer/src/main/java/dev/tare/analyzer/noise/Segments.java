package dev.tare.analyzer.noise;

import dev.tare.analyzer.result.SampleResult.Segment;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.series.Step;
import dev.tare.analyzer.stats.series.WarmUp;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.List;

/** The parts into which a step or a warm-up splits a sample; descriptive only. */
final class Segments {

  private Segments() {}

  /** A step, which may look like a warm-up too, comes first; none where nothing splits it. */
  static List<Segment> of(Sample sample, Structure structure) {
    return structure
        .step()
        .map(Step::after)
        .or(() -> structure.warmUp().map(WarmUp::runs))
        .map(after -> split(sample.runs(), after))
        .orElseGet(List::of);
  }

  private static List<Segment> split(List<Run> runs, int after) {
    return List.of(segment(runs.subList(0, after)), segment(runs.subList(after, runs.size())));
  }

  private static Segment segment(List<Run> runs) {
    double[] values = runs.stream().mapToDouble(Run::value).toArray();
    return new Segment(
        runs.get(0).number(),
        runs.get(runs.size() - 1).number(),
        runs.size(),
        Quantiles.median(values));
  }
}
