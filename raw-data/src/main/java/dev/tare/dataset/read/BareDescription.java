package dev.tare.dataset.read;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.Cell;
import dev.tare.dataset.CodedReason;
import dev.tare.dataset.Description;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.Sample;
import dev.tare.dataset.file.PrintableText;
import dev.tare.dataset.mapping.Mapping;
import dev.tare.dataset.mapping.TraitsMapping;
import dev.tare.dataset.platform.Platform;
import dev.tare.dataset.platform.PlatformTraits;
import dev.tare.dataset.read.naming.NamedSeries;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.ValueMeaning;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Describes a directory without a description of its own, from its files and the options. */
final class BareDescription {

  private BareDescription() {}

  static Description of(
      Path directory,
      Collection<Benchmark> benchmarks,
      List<NamedSeries> series,
      List<Sample> samples,
      FileReader files,
      ReadOptions options) {
    Optional<Mapping> mapping = options.mapping();
    return new Description(
        Campaign.bare(
            PrintableText.of(directory.toAbsolutePath().normalize().getFileName().toString())),
        SourceFacts.of(files, series, mapping),
        benchmarks(benchmarks, samples, options),
        platforms(series, samples, mapping),
        Map.of(),
        incomparable(series, mapping));
  }

  private static List<Benchmark> benchmarks(
      Collection<Benchmark> known, List<Sample> samples, ReadOptions options) {
    Map<String, Benchmark> byId = new TreeMap<>();
    known.forEach(benchmark -> byId.put(benchmark.id(), benchmark));
    ids(samples, Cell::benchmark).forEach(id -> byId.computeIfAbsent(id, options::benchmark));
    return List.copyOf(byId.values());
  }

  private static List<Platform> platforms(
      List<NamedSeries> series, List<Sample> samples, Optional<Mapping> mapping) {
    Map<String, String> titles = new LinkedHashMap<>();
    series.forEach(one -> titles.putIfAbsent(one.cell().platform(), one.platform()));
    Map<String, TraitsMapping> traits = mapping.map(Mapping::traits).orElse(Map.of());
    return ids(samples, Cell::platform)
        .map(id -> platform(id, titles.getOrDefault(id, id), Optional.ofNullable(traits.get(id))))
        .toList();
  }

  private static Platform platform(String id, String name, Optional<TraitsMapping> stated) {
    Platform plain = Platform.named(id);
    return new Platform(
        id,
        PrintableText.of(stated.flatMap(TraitsMapping::title).orElse(name)),
        plain.kind(),
        true,
        Optional.empty(),
        Optional.empty(),
        stated.map(TraitsMapping::traits).orElse(PlatformTraits.UNKNOWN));
  }

  private static Stream<String> ids(List<Sample> samples, Function<Cell, String> part) {
    return samples.stream().map(Sample::cell).map(part).distinct().sorted();
  }

  private static Map<Cell, CodedReason> incomparable(
      List<NamedSeries> series, Optional<Mapping> mapping) {
    Map<Cell, CodedReason> reasons = new TreeMap<>();
    mapping.ifPresent(
        stated ->
            stated
                .incomparable()
                .forEach(one -> reasons.put(one.cell(), CodedReason.plain(one.reason()))));
    for (NamedSeries one : series) {
      if (one.meaning() == ValueMeaning.RUNNING_MEAN) {
        one.file()
            .issues()
            .add(
                IssueCode.RUNNING_MEAN,
                0,
                "each value is the mean of all runs so far; not comparable; use the runs themselves");
        reasons.put(
            one.cell(),
            CodedReason.of(Description.RUNNING_MEAN, "each value is the mean of all runs so far"));
      } else if (one.meaning() == ValueMeaning.MEAN && !tellsMeans(one)) {
        one.file()
            .issues()
            .add(
                IssueCode.MEANS_ONLY,
                0,
                "each value is the mean of several runs; spread and intervals understate the noise"
                    + " of single runs; use the runs themselves");
      }
    }
    return reasons;
  }

  private static boolean tellsMeans(NamedSeries one) {
    return one.file().issues().list().stream()
        .anyMatch(issue -> issue.code() == IssueCode.MEANS_ONLY);
  }
}
