package dev.tare.dataset.read.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Keeps series apart that have one name but other conditions: options of the tool that differ, or
 * names of files that differ in more than numbers. They become benchmarks of their own, on all
 * platforms alike.
 */
final class MeasuringConditions {

  /** Columns that say how a benchmark was run, by any tool. */
  private static final List<String> OPTIONS =
      List.of("rw", "bs", "ioengine", "iodepth", "direct", "size", "runtime", "numjobs");

  private MeasuringConditions() {}

  static List<SeriesDraft> apart(List<SeriesDraft> drafts) {
    return byFile(byOption(drafts));
  }

  private static List<SeriesDraft> byOption(List<SeriesDraft> drafts) {
    Map<String, Set<String>> differing = new HashMap<>();
    cells(drafts)
        .forEach(
            (cell, group) ->
                OPTIONS.stream()
                    .filter(
                        key -> group.stream().map(one -> option(one, key)).distinct().count() > 1)
                    .forEach(
                        key ->
                            differing
                                .computeIfAbsent(cell.get(1), id -> new TreeSet<>())
                                .add(key)));
    return drafts.stream()
        .map(
            draft ->
                differing.containsKey(id(draft)) ? with(draft, differing.get(id(draft))) : draft)
        .toList();
  }

  private static SeriesDraft with(SeriesDraft draft, Set<String> keys) {
    String options =
        keys.stream()
            .flatMap(key -> option(draft, key).map(value -> key + "=" + value).stream())
            .collect(Collectors.joining(" "));
    return options.isEmpty() ? draft : draft.withPart(options, ", ");
  }

  private static Optional<String> option(SeriesDraft draft, String key) {
    return draft.found().series().runs().stream().findFirst().map(run -> run.columns().get(key));
  }

  private static List<SeriesDraft> byFile(List<SeriesDraft> drafts) {
    Set<String> mixed =
        cells(drafts).entrySet().stream()
            .filter(
                entry ->
                    entry.getValue().stream().map(MeasuringConditions::words).distinct().count()
                        > 1)
            .map(entry -> entry.getKey().get(1))
            .collect(Collectors.toSet());
    return drafts.stream().map(draft -> mixed.contains(id(draft)) ? named(draft) : draft).toList();
  }

  private static SeriesDraft named(SeriesDraft draft) {
    return words(draft).isEmpty() ? draft : draft.withPart(words(draft), ", ");
  }

  /** The name of a file without its platform and numbers. */
  private static String words(SeriesDraft draft) {
    if (draft.found().format().namesItsFiles()) {
      return "";
    }
    return draft
        .nameOfFile()
        .orElse("")
        .replaceAll("\\d+", " ")
        .replaceAll("[^\\p{L}]+", " ")
        .strip();
  }

  /** The series whose names only files tell, by platform and benchmark. */
  private static Map<List<String>, List<SeriesDraft>> cells(List<SeriesDraft> drafts) {
    return drafts.stream()
        .filter(draft -> draft.benchmark().isPresent() && draft.platform().isPresent())
        .filter(
            draft ->
                draft.statedBenchmark().isEmpty() && draft.found().stated().session().isEmpty())
        .collect(
            Collectors.groupingBy(
                draft -> List.of(draft.platform().orElseThrow().text(), id(draft))));
  }

  private static String id(SeriesDraft draft) {
    return draft.statedBenchmark().isPresent() ? "" : draft.benchmark().orElse("");
  }
}
