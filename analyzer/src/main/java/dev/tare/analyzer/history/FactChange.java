package dev.tare.analyzer.history;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.History;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.archive.HostId;
import dev.tare.dataset.file.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A fact that differs between two campaigns.
 *
 * @param fact such as {@code host.cpu}
 * @param before absent where the earlier campaign does not state it
 * @param after absent where the later campaign does not state it
 * @param decisive whether the two campaigns did not measure the same thing; a fact that one of them
 *     does not know is not decisive
 */
public record FactChange(
    String fact, Optional<String> before, Optional<String> after, boolean decisive) {

  private static final int CHECKSUM = 16;
  private static final String HOST = "host." + HostId.FACT;
  private static final String MEMORY = "host.memory";

  /** Facts that identify the machine. */
  private static final Set<String> DECISIVE =
      Set.of("host.cpu", "host.architecture", "host.cores", "host.virtualization");

  /**
   * Facts by which a machine is recognized: nights of another one start a new level. Two campaigns
   * of two machines that are alike can be compared.
   */
  private static final Set<String> IDENTITY = Set.of(HOST, "host.machine", MEMORY);

  private static final String WORKLOADS = "workloads";

  /** Facts about the course of a campaign, which are not compared. */
  private static final String CAMPAIGN = "campaign";

  public static List<FactChange> between(Dataset earlier, Dataset later) {
    return between(earlier.facts(), earlier.benchmarks(), later.facts(), later.benchmarks());
  }

  /**
   * The first fact in which an earlier campaign is of another host, measured something else, or
   * another machine; absent if there is none.
   */
  public static Optional<History.Difference> anotherMeasurement(
      Analysis earlier, Map<String, Map<String, String>> facts, List<Benchmark> benchmarks) {
    return between(earlier.facts(), earlier.benchmarks(), facts, benchmarks).stream()
        .filter(change -> change.decisive || change.isOfAnotherMachine())
        .sorted(Comparator.comparing(change -> !change.fact.equals(HOST)))
        .map(c -> new History.Difference(c.fact, c.before.orElseThrow(), c.after.orElseThrow()))
        .findFirst();
  }

  /** All that decides, in one text: two campaigns with the same text measured the same. */
  public static String decisiveFacts(Analysis analysis) {
    return decisiveFacts(analysis.facts(), analysis.benchmarks());
  }

  /** A checksum of that text, as an index has it. */
  public static String measurement(
      Map<String, Map<String, String>> facts, List<Benchmark> benchmarks) {
    byte[] text = decisiveFacts(facts, benchmarks).getBytes(StandardCharsets.UTF_8);
    return Digest.sha256(text).substring(0, CHECKSUM);
  }

  private static String decisiveFacts(
      Map<String, Map<String, String>> facts, List<Benchmark> benchmarks) {
    Set<String> lines = new TreeSet<>();
    facts.forEach(
        (section, values) ->
            values.forEach(
                (key, value) -> {
                  if (isDecisive(section, key) || IDENTITY.contains(section + "." + key)) {
                    lines.add(section + "." + key + "=" + value);
                  }
                }));
    benchmarks.forEach(b -> lines.add(b.id() + ".unit=" + b.unit().orElse("")));
    return String.join("\n", lines);
  }

  private static boolean isDecisive(String section, String key) {
    return DECISIVE.contains(section + "." + key) || section.equals(WORKLOADS);
  }

  /** Nights of another host are no part of a history. */
  static boolean isOfAnotherHost(History.Difference difference) {
    return difference.fact().equals(HOST);
  }

  private boolean isOfAnotherMachine() {
    return IDENTITY.contains(fact)
        && before.isPresent()
        && after.isPresent()
        && (fact.equals(MEMORY)
            ? FactValue.areDifferentSizes(before.get(), after.get())
            : FactValue.areDifferent(before.get(), after.get()));
  }

  private static List<FactChange> between(
      Map<String, Map<String, String>> facts,
      List<Benchmark> benchmarks,
      Map<String, Map<String, String>> laterFacts,
      List<Benchmark> laterBenchmarks) {
    List<FactChange> changes = new ArrayList<>(units(benchmarks, laterBenchmarks));
    Set<String> sections = union(facts, laterFacts);
    sections.remove(CAMPAIGN);
    for (String section : sections) {
      Map<String, String> before = facts.getOrDefault(section, Map.of());
      Map<String, String> after = laterFacts.getOrDefault(section, Map.of());
      for (String key : union(before, after)) {
        of(section, key, before.get(key), after.get(key)).ifPresent(changes::add);
      }
    }
    changes.sort(Comparator.comparing(FactChange::decisive).reversed());
    return changes;
  }

  private static Set<String> union(Map<String, ?> a, Map<String, ?> b) {
    Set<String> keys = new TreeSet<>(a.keySet());
    keys.addAll(b.keySet());
    return keys;
  }

  private static Optional<FactChange> of(String section, String key, String before, String after) {
    String fact = section + "." + key;
    boolean decisive = isDecisive(section, key);
    return Objects.equals(before, after)
        ? Optional.empty()
        : Optional.of(
            new FactChange(
                fact,
                Optional.ofNullable(before),
                Optional.ofNullable(after),
                decisive && FactValue.areDifferent(before, after)));
  }

  private static List<FactChange> units(List<Benchmark> earlier, List<Benchmark> later) {
    return later.stream()
        .flatMap(
            after ->
                earlier.stream()
                    .filter(before -> isOther(before, after))
                    .map(before -> unit(before, after)))
        .toList();
  }

  private static FactChange unit(Benchmark before, Benchmark after) {
    boolean decisive = before.unit().isPresent() && after.unit().isPresent();
    return new FactChange(after.id() + ".unit", before.unit(), after.unit(), decisive);
  }

  private static boolean isOther(Benchmark before, Benchmark after) {
    return before.id().equals(after.id()) && !before.unit().equals(after.unit());
  }
}
