package dev.tare.dataset.source;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Sample;
import java.util.List;
import java.util.Map;

/**
 * The content of a file.
 *
 * @param samples any number
 * @param benchmarks those whose unit or direction the file or its mapping states
 * @param facts about host and tools: section, then key, then value
 */
public record SourceContent(
    List<Sample> samples, List<Benchmark> benchmarks, Map<String, Map<String, String>> facts) {

  public static final SourceContent EMPTY = of(List.of());

  public SourceContent {
    samples = List.copyOf(samples);
    benchmarks = List.copyOf(benchmarks);
    facts = Map.copyOf(facts);
  }

  /** Samples whose file states nothing else. */
  public static SourceContent of(List<Sample> samples) {
    return new SourceContent(samples, List.of(), Map.of());
  }
}
