package dev.tare.analyzer.result;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.platform.Platform;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All results of the analyzer for one dataset.
 *
 * @param schema 1
 * @param tool name and version of the analyzer
 * @param facts as in the dataset: section, then key, then value
 * @param benchmarks in the dataset's order
 * @param platforms in the dataset's order, the baseline first
 * @param capabilities one for every platform x benchmark
 * @param samples ordered by benchmark, then platform, both in the orders above
 * @param comparisons every unordered pair of platforms of a benchmark once, the baseline second
 * @param history against earlier campaigns; absent where none were given
 * @param findings the statements of the report as data, the most important first
 */
public record Analysis(
    int schema,
    String tool,
    CampaignSummary campaign,
    Options options,
    Map<String, Map<String, String>> facts,
    List<Benchmark> benchmarks,
    List<Platform> platforms,
    List<Capability> capabilities,
    List<SampleResult> samples,
    List<Comparison> comparisons,
    List<Expectation> expectations,
    List<Lint> lint,
    Optional<History> history,
    List<Finding> findings) {

  /** The same with changes since earlier campaigns, and with findings. */
  public Analysis with(Optional<History> earlier, List<Finding> found) {
    return new Analysis(
        schema,
        tool,
        campaign,
        options,
        facts,
        benchmarks,
        platforms,
        capabilities,
        samples,
        comparisons,
        expectations,
        lint,
        earlier,
        found);
  }

  public Optional<SampleResult> sample(String platform, String benchmark) {
    return samples.stream()
        .filter(sample -> sample.platform().equals(platform))
        .filter(sample -> sample.benchmark().equals(benchmark))
        .findFirst();
  }

  public Benchmark benchmark(String id) {
    return benchmarks.stream()
        .filter(benchmark -> benchmark.id().equals(id))
        .findFirst()
        .orElseGet(() -> Benchmark.unknown(id));
  }
}
