package dev.tare.dataset.read.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Names the benchmarks of series: an id for each, and {@code benchmark-metric} where a benchmark
 * has several metrics; the same again for units.
 */
final class BenchmarkNames {

  private BenchmarkNames() {}

  static List<SeriesDraft> of(List<SeriesDraft> drafts) {
    Set<String> shared = sharedNames(drafts);
    List<SeriesDraft> named =
        drafts.stream()
            .map(draft -> name(draft, shared).map(name -> named(draft, name)).orElse(draft))
            .toList();
    return MeasuringConditions.apart(byUnit(byMetric(named)));
  }

  private static Optional<String> name(SeriesDraft draft, Set<String> sharedNames) {
    Optional<String> ofFile = draft.nameOfFile();
    return draft
        .statedBenchmark()
        .or(() -> ofFile.filter(sharedNames::contains).filter(name -> isByFileName(draft)))
        .or(() -> draft.label().benchmark())
        .or(() -> ofFile.filter(name -> !FileNameParts.isNumber(name)))
        .or(() -> draft.label().metric());
  }

  private static SeriesDraft named(SeriesDraft draft, String name) {
    return Slug.ofBenchmark(name).map(id -> draft.withBenchmark(id, name)).orElse(draft);
  }

  /**
   * Names of files that several platforms share, although each file calls its only benchmark
   * differently: {@code docker run x} in {@code docker-start.json} and {@code x} in {@code
   * native-start.json}.
   */
  private static Set<String> sharedNames(List<SeriesDraft> drafts) {
    Map<String, List<SeriesDraft>> byName =
        drafts.stream()
            .filter(draft -> isByFileName(draft) && draft.nameOfFile().isPresent())
            .collect(Collectors.groupingBy(draft -> draft.nameOfFile().orElseThrow()));
    Set<String> shared = new HashSet<>();
    byName.forEach(
        (name, group) -> {
          long platforms = distinct(group, draft -> draft.platform().orElseThrow().text());
          long labels = distinct(group, draft -> draft.label().benchmark());
          long files = distinct(group, draft -> draft.file().name());
          boolean single = group.size() == files;
          if (platforms > 1 && labels == platforms && files == platforms && single) {
            shared.add(name);
          }
        });
    return shared;
  }

  private static boolean isByFileName(SeriesDraft draft) {
    return draft.platform().filter(name -> name.origin() == NameOrigin.FILE_NAME).isPresent();
  }

  private static long distinct(List<SeriesDraft> group, Function<SeriesDraft, Object> part) {
    return group.stream().map(part).distinct().count();
  }

  /** A benchmark with several metrics becomes one benchmark for each. */
  private static List<SeriesDraft> byMetric(List<SeriesDraft> drafts) {
    return split(
        drafts,
        draft ->
            draft.statedBenchmark().isPresent() && draft.stated().isPresent()
                ? Optional.empty()
                : draft.label().metric(),
        ", ");
  }

  private static List<SeriesDraft> byUnit(List<SeriesDraft> drafts) {
    return split(drafts, draft -> draft.found().series().unit(), " in ");
  }

  private static List<SeriesDraft> split(
      List<SeriesDraft> drafts, Function<SeriesDraft, Optional<String>> part, String joint) {
    Map<String, Set<Optional<String>>> parts = new HashMap<>();
    drafts.forEach(
        draft ->
            draft
                .benchmark()
                .ifPresent(
                    id ->
                        parts
                            .computeIfAbsent(id, first -> new HashSet<>())
                            .add(part.apply(draft))));
    return drafts.stream()
        .map(
            draft ->
                draft.benchmark().filter(id -> parts.get(id).size() > 1).isPresent()
                    ? part.apply(draft).map(one -> draft.withPart(one, joint)).orElse(draft)
                    : draft)
        .toList();
  }
}
