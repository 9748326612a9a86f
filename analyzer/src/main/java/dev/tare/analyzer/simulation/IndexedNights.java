package dev.tare.analyzer.simulation;

import dev.tare.dataset.Cell;
import dev.tare.dataset.DatasetFiles;
import dev.tare.dataset.archive.index.CampaignStamp;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.archive.index.IndexedSeries;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;

/**
 * The nights of a host of which only the last are campaigns: of the others the index has rows, and
 * their directories have the files that it looks at, which are links to those of the last night.
 */
final class IndexedNights {

  private final Path archive;
  private final Path host;
  private final BiFunction<Path, Path, IndexedCampaign> analysed;
  private final Map<Instant, Map<Cell, Double>> medians = new LinkedHashMap<>();
  private final List<IndexedCampaign> whole = new ArrayList<>();
  private Path last;

  /** {@code analysed} analyses a campaign, given its path and that in the archive. */
  IndexedNights(Path archive, String host, BiFunction<Path, Path, IndexedCampaign> analysed) {
    this.archive = archive;
    this.analysed = analysed;
    this.host = archive.resolve(host);
  }

  /** A night that is a row. */
  void add(SimulatedNight night) {
    Map<Cell, Double> values = new LinkedHashMap<>();
    night.tried().forEach(cell -> values.put(cell, median(night.values().get(cell))));
    medians.put(night.start(), values);
  }

  private static double median(double[] runs) {
    double[] sorted = runs.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** A night that was written; it is analysed. */
  void addWhole(SimulatedNight night) {
    last = host.resolve(night.name());
    whole.add(analysed.apply(last, archive.relativize(last)));
  }

  /** All entries of the index, in order; the directories are made. */
  List<IndexedCampaign> entries() {
    IndexedCampaign like = whole.get(whole.size() - 1);
    List<Path> files = files(like);
    List<IndexedCampaign> entries = new ArrayList<>();
    String stamp = "";
    for (Map.Entry<Instant, Map<Cell, Double>> night : medians.entrySet()) {
      Path campaign = host.resolve(NightsPlan.name(night.getKey()));
      link(files, campaign);
      stamp = stamp.isEmpty() ? CampaignStamp.of(campaign) : stamp;
      entries.add(entry(like, night.getKey(), night.getValue(), campaign, stamp));
    }
    entries.addAll(whole);
    return entries;
  }

  private List<Path> files(IndexedCampaign like) {
    IndexedSeries one = like.series().get(0);
    return List.of(
        last.resolve(DatasetFiles.DESCRIPTION),
        last.resolve(DatasetFiles.ANALYSIS),
        last.resolve(new Cell(one.platform(), one.benchmark()).file()));
  }

  private static void link(List<Path> files, Path campaign) {
    try {
      Files.createDirectory(campaign);
      for (Path file : files) {
        Files.createLink(campaign.resolve(file.getFileName()), file);
      }
    } catch (IOException | UnsupportedOperationException failed) {
      throw new InputException(campaign + ": links cannot be made: " + failed.getMessage(), failed);
    }
  }

  private IndexedCampaign entry(
      IndexedCampaign like, Instant start, Map<Cell, Double> values, Path campaign, String stamp) {
    return new IndexedCampaign(
        archive.relativize(campaign).toString(),
        like.host(),
        NightsPlan.name(start),
        Optional.of(start.toString()),
        true,
        like.facts(),
        like.measurement(),
        like.tool(),
        stamp,
        like.series().stream()
            .filter(one -> values.containsKey(cell(one)))
            .map(one -> series(one, values))
            .toList());
  }

  private static Cell cell(IndexedSeries one) {
    return new Cell(one.platform(), one.benchmark());
  }

  private static IndexedSeries series(IndexedSeries like, Map<Cell, Double> values) {
    return new IndexedSeries(
        like.platform(),
        like.benchmark(),
        like.state(),
        like.unit(),
        like.better(),
        OptionalDouble.of(values.get(cell(like))),
        like.noise(),
        like.against()
            .filter(one -> values.containsKey(new Cell(one.baseline(), like.benchmark())))
            .map(one -> against(one, like, values)),
        like.counts());
  }

  /** The ratio of the medians, with an interval as wide as that of the last night. */
  private static IndexedSeries.Against against(
      IndexedSeries.Against like, IndexedSeries series, Map<Cell, Double> values) {
    double share =
        values.get(cell(series)) / values.get(new Cell(like.baseline(), series.benchmark()));
    double ratio = series.better().filter("higher"::equals).isPresent() ? 1 / share : share;
    double before = like.ratio().orElse(ratio);
    return new IndexedSeries.Against(
        like.baseline(),
        OptionalDouble.of(ratio),
        times(like.low(), ratio / before),
        times(like.high(), ratio / before),
        like.verdict());
  }

  private static OptionalDouble times(OptionalDouble value, double factor) {
    return value.isPresent() ? OptionalDouble.of(value.getAsDouble() * factor) : value;
  }
}
