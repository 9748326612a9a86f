package dev.tare.analyzer.noise;

import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Sample;
import java.util.Optional;

/**
 * A sample with what was found out about it by itself.
 *
 * @param series absent without runs
 */
public record Judged(
    Sample sample, Benchmark benchmark, Optional<Series> series, Noise noise, SampleResult result) {

  public String platform() {
    return sample.cell().platform();
  }
}
