package dev.tare.analyzer.noise;

import dev.tare.analyzer.code.NoiseCode;
import dev.tare.analyzer.result.Cause;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.result.SampleResult.Segment;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Sample;
import java.util.List;
import java.util.Optional;

/**
 * A sample with its noise and its statistics.
 *
 * @param series absent without runs
 */
public record GradedSample(
    Sample sample,
    Benchmark benchmark,
    Optional<ValueSeries> series,
    Noise noise,
    SampleResult result) {

  /** The same with what coincides with its slow runs. */
  GradedSample with(List<Cause> causes) {
    return new GradedSample(sample, benchmark, series, noise, result.with(causes));
  }

  public String platform() {
    return sample.cell().platform();
  }

  /** The median of its first segment; of all runs if it has no segments. */
  public double firstMedian() {
    List<Segment> segments = result.segments();
    return segments.isEmpty() ? series.orElseThrow().median() : segments.get(0).median();
  }

  /** The median of its last segment; of all runs if it has no segments. */
  public double lastMedian() {
    List<Segment> segments = result.segments();
    return segments.isEmpty()
        ? series.orElseThrow().median()
        : segments.get(segments.size() - 1).median();
  }

  /** Whether its values are implausible, so that no verdict may rest on them. */
  public boolean isImplausible() {
    return noise.has(code -> code == NoiseCode.IMPLAUSIBLE);
  }
}
