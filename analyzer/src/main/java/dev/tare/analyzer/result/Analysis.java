package dev.tare.analyzer.result;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.platform.Platform;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All results of the analyzer for one dataset.
 *
 * @param schema 1
 * @param tool name and version of the analyzer
 * @param dataset the {@link dev.tare.dataset.fingerprint.Fingerprint} of the dataset that it was
 *     made of; absent in those of earlier versions
 * @param facts as in the dataset: section, then key, then value
 * @param benchmarks in the dataset's order
 * @param platforms in the dataset's order, the baseline first
 * @param capabilities one for every platform x benchmark
 * @param samples ordered by benchmark, then platform, both in the orders above
 * @param levels that several platforms of a benchmark share
 * @param comparisons every unordered pair of platforms of a benchmark once, the baseline second
 * @param history against earlier campaigns; absent where none were given
 * @param findings the statements of the report as data, the most important first
 */
public record Analysis(
    int schema,
    String tool,
    Optional<String> dataset,
    CampaignSummary campaign,
    Options options,
    Map<String, Map<String, String>> facts,
    List<Benchmark> benchmarks,
    List<Platform> platforms,
    List<Capability> capabilities,
    List<SampleResult> samples,
    List<SharedLevels> levels,
    List<Comparison> comparisons,
    List<Expectation> expectations,
    List<Lint> lint,
    Optional<History> history,
    List<Finding> findings) {

  public Analysis {
    dataset = dataset == null ? Optional.empty() : dataset;
    levels = levels == null ? List.of() : List.copyOf(levels);
    requireIds(benchmarks.stream().map(Benchmark::id).toList(), Cell::isBenchmark);
    requireIds(platforms.stream().map(Platform::id).toList(), Cell::isPlatform);
  }

  /** Files and anchors of a report are named after them. */
  private static void requireIds(List<String> ids, Predicate<String> allowed) {
    if (!ids.stream().allMatch(allowed) || Set.copyOf(ids).size() < ids.size()) {
      throw new IllegalArgumentException("ids that are not allowed or not distinct: " + ids);
    }
  }

  /** The same with changes since earlier campaigns, and with findings. */
  public Analysis with(Optional<History> earlier, List<Finding> found) {
    return new Analysis(
        schema,
        tool,
        dataset,
        campaign,
        options,
        facts,
        benchmarks,
        platforms,
        capabilities,
        samples,
        levels,
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

  /**
   * Two levels of one benchmark between which the runs of several platforms jump.
   *
   * @param low the lower level, in the unit of the benchmark
   * @param high the upper level
   * @param platforms that have both levels, and those whose runs are all on one of them
   */
  public record SharedLevels(
      String benchmark, double low, double high, List<PlatformLevels> platforms) {

    public SharedLevels {
      platforms = List.copyOf(platforms);
    }

    /** Whether fewer runs are on the upper level than on the lower one. */
    public boolean upperIsRarer() {
      return platforms.stream().mapToInt(PlatformLevels::high).sum()
          <= platforms.stream().mapToInt(PlatformLevels::low).sum();
    }

    /**
     * How often one platform was on each level.
     *
     * @param low runs on the lower level
     * @param high runs on the upper level
     * @param of all its runs
     */
    public record PlatformLevels(String platform, int low, int high, int of) {}
  }
}
