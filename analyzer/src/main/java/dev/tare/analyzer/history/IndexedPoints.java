package dev.tare.analyzer.history;

import dev.tare.analyzer.code.NoiseVerdict;
import dev.tare.analyzer.history.CampaignPoint.Median;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.History.Difference;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Direction;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.archive.index.IndexedSeries;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Earlier campaigns from the index of their archive. Whether they measured the same is looked up in
 * the analysis of one of those whose decisive facts are the same.
 */
public final class IndexedPoints {

  private final Map<String, Analysis> byMeasurement = new ConcurrentHashMap<>();

  /** What was found, by the later campaign and by the decisive facts of the earlier one. */
  private final Map<Dataset, Map<String, Optional<Difference>>> found =
      Collections.synchronizedMap(new IdentityHashMap<>());

  /** {@code analysis} is used for the first campaign with these decisive facts only. */
  EarlierCampaign campaign(IndexedCampaign indexed, Supplier<Analysis> analysis) {
    return new EarlierCampaign(
        point(indexed),
        tonight ->
            found
                .computeIfAbsent(tonight, first -> new ConcurrentHashMap<>())
                .computeIfAbsent(indexed.measurement(), one -> difference(one, analysis, tonight)));
  }

  private Optional<Difference> difference(
      String measurement, Supplier<Analysis> analysis, Dataset tonight) {
    if (measurement.equals(FactChange.measurement(tonight.facts(), tonight.benchmarks()))) {
      return Optional.empty();
    }
    return FactChange.anotherMeasurement(
        byMeasurement.computeIfAbsent(measurement, one -> analysis.get()),
        tonight.facts(),
        tonight.benchmarks());
  }

  /** The values of a campaign, as far as its index row has them. */
  public static CampaignPoint point(IndexedCampaign indexed) {
    Map<Cell, Median> medians = new LinkedHashMap<>();
    Map<Cell, Cell> references = new HashMap<>();
    for (IndexedSeries series : indexed.series()) {
      Cell cell = new Cell(series.platform(), series.benchmark());
      series.median().stream()
          .filter(median -> median > 0)
          .forEach(median -> medians.put(cell, median(series, median)));
      series
          .against()
          .ifPresent(
              against -> references.put(cell, new Cell(against.baseline(), cell.benchmark())));
    }
    return new CampaignPoint(
        indexed.name(), indexed.started(), medians, references, Optional.empty());
  }

  private static Median median(IndexedSeries series, double value) {
    return new Median(
        value,
        series.better().flatMap(Direction::of),
        series.noise().filter(NoiseVerdict.UNUSABLE.name()::equalsIgnoreCase).isEmpty());
  }
}
