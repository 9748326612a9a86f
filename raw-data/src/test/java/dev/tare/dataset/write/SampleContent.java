package dev.tare.dataset.write;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Failure;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What must survive an import: everything of a sample but its places in files, and the unit of the
 * last digit, which is that of the table where values were converted.
 */
record SampleContent(
    Benchmark benchmark, List<One> runs, List<Failed> failures, Map<Integer, List<Double>> inner) {

  /** A run. */
  record One(int number, OptionalDouble time, double value, Map<String, String> columns) {}

  /** A failed run. */
  record Failed(int number, OptionalDouble time, String reason, OptionalInt exit) {}

  static Map<Cell, SampleContent> of(Dataset dataset) {
    return dataset.samples().stream()
        .collect(
            Collectors.toMap(
                Sample::cell,
                sample -> of(sample, dataset.benchmark(sample.cell().benchmark())),
                (one, other) -> one,
                TreeMap::new));
  }

  private static SampleContent of(Sample sample, Benchmark benchmark) {
    return new SampleContent(
        benchmark,
        sample.runs().stream().map(SampleContent::of).toList(),
        sample.failures().stream().map(SampleContent::of).toList(),
        sample.inner());
  }

  private static One of(Run run) {
    return new One(run.number(), run.time(), run.value(), new TreeMap<>(run.columns()));
  }

  private static Failed of(Failure failure) {
    return new Failed(failure.run(), failure.time(), failure.reason(), failure.exit());
  }
}
