package dev.tare.analyzer.noise;

import dev.tare.analyzer.result.SampleResult.Segment;
import dev.tare.analyzer.stats.sample.Quantiles;
import dev.tare.analyzer.stats.series.Step;
import dev.tare.analyzer.stats.series.WarmUp;
import dev.tare.dataset.Sample;
import java.util.Arrays;
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
        .map(after -> split(sample, after))
        .orElseGet(List::of);
  }

  private static List<Segment> split(Sample sample, int after) {
    int n = sample.runs().size();
    return List.of(segment(sample, 0, after), segment(sample, after, n));
  }

  private static Segment segment(Sample sample, int from, int to) {
    return new Segment(
        sample.runs().get(from).number(),
        sample.runs().get(to - 1).number(),
        to - from,
        Quantiles.median(Arrays.copyOfRange(sample.values(), from, to)));
  }
}
