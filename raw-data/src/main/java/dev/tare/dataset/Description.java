package dev.tare.dataset;

import dev.tare.dataset.platform.Platform;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The metadata of a dataset: the {@code tare} object of {@code datapackage.json}.
 *
 * @param campaign how the dataset was made
 * @param facts about host, platforms and tools: section, then key, then value
 * @param benchmarks in the order of the schedule (by id in a bare directory)
 * @param platforms measured or left out, in the order of the schedule (by id in a bare directory)
 * @param notApplicable cells that cannot exist, with the reason, such as fork in a unikernel
 * @param incomparable cells whose values mean something else than those of other platforms, with
 *     the reason, such as processes without address spaces of their own
 */
public record Description(
    Campaign campaign,
    Map<String, Map<String, String>> facts,
    List<Benchmark> benchmarks,
    List<Platform> platforms,
    Map<Cell, CodedReason> notApplicable,
    Map<Cell, CodedReason> incomparable) {

  /** The code of the reason for cells whose values are running means. */
  public static final String RUNNING_MEAN = "RUNNING_MEAN";

  public Description {
    Map<String, Map<String, String>> sections = new LinkedHashMap<>();
    facts.forEach(
        (section, values) ->
            sections.put(section, Collections.unmodifiableMap(new LinkedHashMap<>(values))));
    facts = Collections.unmodifiableMap(sections);
    benchmarks = List.copyOf(benchmarks);
    platforms = List.copyOf(platforms);
    notApplicable = Collections.unmodifiableMap(new TreeMap<>(notApplicable));
    incomparable = Collections.unmodifiableMap(new TreeMap<>(incomparable));
  }

  /** The description of a dataset whose cells are all comparable. */
  public Description(
      Campaign campaign,
      Map<String, Map<String, String>> facts,
      List<Benchmark> benchmarks,
      List<Platform> platforms,
      Map<Cell, CodedReason> notApplicable) {
    this(campaign, facts, benchmarks, platforms, notApplicable, Map.of());
  }

  /**
   * Whether its values mean what those of other platforms mean; else it is compared with nothing.
   */
  public boolean isComparable(Cell cell) {
    return !incomparable.containsKey(cell);
  }

  /** The same with other benchmarks. */
  public Description withBenchmarks(List<Benchmark> other) {
    return new Description(campaign, facts, other, platforms, notApplicable, incomparable);
  }

  /** The same with another campaign. */
  public Description with(Campaign other) {
    return new Description(other, facts, benchmarks, platforms, notApplicable, incomparable);
  }

  /** The same with other facts. */
  public Description with(Map<String, Map<String, String>> other) {
    return new Description(campaign, other, benchmarks, platforms, notApplicable, incomparable);
  }
}
