package dev.tare.analyzer.alarm;

import dev.tare.analyzer.code.CapabilityState;
import dev.tare.analyzer.history.CampaignPoint;
import dev.tare.analyzer.history.FactChange;
import dev.tare.analyzer.history.IndexedPoints;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Capability;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.CampaignSource;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Direction;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.archive.index.IndexedSeries;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A campaign as far as it matters for what is open, from its analysis or from the index.
 *
 * @param states by cell, as far as they are known
 * @param measured cells that have values
 * @param better the directions of benchmarks, as far as they are known
 * @param ended whether all planned runs were made
 * @param measurement the same text means that the same was measured
 * @param alike an analysis with that text
 */
public record HostNight(
    CampaignPoint point,
    Map<Cell, CapabilityState> states,
    Set<Cell> measured,
    Map<String, Direction> better,
    boolean ended,
    String measurement,
    Supplier<Analysis> alike) {

  public HostNight {
    states = Map.copyOf(states);
    measured = Set.copyOf(measured);
    better = Map.copyOf(better);
  }

  public static HostNight of(Analysis analysis) {
    Map<Cell, CapabilityState> states = new HashMap<>();
    for (Capability one : analysis.capabilities()) {
      states.putIfAbsent(new Cell(one.platform(), one.benchmark()), one.state());
    }
    Set<Cell> measured = new HashSet<>();
    analysis.samples().stream()
        .filter(sample -> sample.n() > 0)
        .forEach(sample -> measured.add(new Cell(sample.platform(), sample.benchmark())));
    Map<String, Direction> better = new HashMap<>();
    for (Benchmark benchmark : analysis.benchmarks()) {
      benchmark.better().ifPresent(direction -> better.put(benchmark.id(), direction));
    }
    return new HostNight(
        CampaignPoint.of(analysis, Optional.empty()),
        states,
        measured,
        better,
        isEnded(analysis),
        FactChange.decisiveFacts(analysis),
        () -> analysis);
  }

  /**
   * From a row of the index.
   *
   * @param alike an analysis of a campaign with the same {@link IndexedCampaign#measurement}
   */
  public static HostNight of(IndexedCampaign indexed, Supplier<Analysis> alike) {
    Map<Cell, CapabilityState> states = new HashMap<>();
    Set<Cell> measured = new HashSet<>();
    Map<String, Direction> better = new HashMap<>();
    for (IndexedSeries series : indexed.series()) {
      Cell cell = new Cell(series.platform(), series.benchmark());
      if (!series.state().isEmpty()) {
        states.put(cell, CapabilityState.valueOf(series.state().toUpperCase(Locale.ROOT)));
      }
      if (series.counts().n() > 0) {
        measured.add(cell);
      }
      series
          .better()
          .flatMap(Direction::of)
          .ifPresent(direction -> better.put(cell.benchmark(), direction));
    }
    return new HostNight(
        IndexedPoints.point(indexed),
        states,
        measured,
        better,
        indexed.ended(),
        indexed.measurement(),
        alike);
  }

  /** Whether all planned runs of a campaign were made. */
  public static boolean isEnded(Analysis analysis) {
    var campaign = analysis.campaign();
    boolean finished =
        campaign.finished().isPresent() || campaign.source() != CampaignSource.COLLECTED;
    return finished && campaign.measured() + campaign.failed() >= campaign.planned().orElse(0);
  }

  public String name() {
    return point.campaign();
  }

  public Optional<Instant> started() {
    return point.started().map(Instant::parse);
  }

  /** The date in UTC; the name if the start is unknown. */
  public String date() {
    return point.started().map(start -> start.substring(0, 10)).orElse(name());
  }

  /** Absent where the cell is not missing. */
  Optional<MissingState> missing(Cell cell) {
    return Optional.ofNullable(states.get(cell))
        .map(MissingState::of)
        .orElse(Optional.of(MissingState.DID_NOT_RUN));
  }
}
