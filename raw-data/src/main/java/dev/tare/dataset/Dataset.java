package dev.tare.dataset;

import dev.tare.dataset.platform.Platform;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A dataset in memory.
 *
 * @param description of the dataset
 * @param samples one for each cell with runs or failures, in the order of the cells
 * @param issues of the files, in the order of file and line
 */
public record Dataset(Description description, List<Sample> samples, List<DataIssue> issues) {

  public Dataset {
    samples = List.copyOf(samples);
    issues = List.copyOf(issues);
  }

  /** The same dataset without later rounds; in a collected campaign, run n is in round n. */
  public Dataset upTo(int round) {
    return new Dataset(
        description, samples.stream().map(sample -> sample.upTo(round)).toList(), issues);
  }

  /** The same dataset with more issues. */
  public Dataset with(List<DataIssue> more) {
    return new Dataset(
        description, samples, Stream.concat(issues.stream(), more.stream()).toList());
  }

  public Campaign campaign() {
    return description.campaign();
  }

  public Map<String, Map<String, String>> facts() {
    return description.facts();
  }

  public List<Benchmark> benchmarks() {
    return description.benchmarks();
  }

  public List<Platform> platforms() {
    return description.platforms();
  }

  /** The samples by cell. */
  public Map<Cell, Sample> byCell() {
    Map<Cell, Sample> byCell = new LinkedHashMap<>();
    samples.forEach(sample -> byCell.put(sample.cell(), sample));
    return byCell;
  }

  public Optional<Sample> sample(Cell cell) {
    return samples.stream().filter(sample -> sample.cell().equals(cell)).findFirst();
  }

  public Benchmark benchmark(String id) {
    return benchmarks().stream()
        .filter(benchmark -> benchmark.id().equals(id))
        .findFirst()
        .orElseGet(() -> Benchmark.unknown(id));
  }

  /** The number of processors of the host; 1 if no fact tells. */
  public int processors() {
    return fact("host", "cores")
        .filter(cores -> cores.matches("[1-9]\\d{0,4}"))
        .map(Integer::valueOf)
        .orElse(1);
  }

  /** A fact; absent when it is not known. */
  public Optional<String> fact(String section, String key) {
    return Optional.ofNullable(facts().getOrDefault(section, Map.of()).get(key));
  }
}
