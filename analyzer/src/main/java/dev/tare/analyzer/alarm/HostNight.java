package dev.tare.analyzer.alarm;

import dev.tare.analyzer.code.CapabilityState;
import dev.tare.analyzer.history.EarlierCampaign;
import dev.tare.analyzer.history.KnownCampaign;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Capability;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.CampaignSource;
import dev.tare.dataset.Cell;
import dev.tare.dataset.archive.index.IndexedCampaign;
import dev.tare.dataset.archive.index.IndexedSeries;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is to be known of a campaign to see what is missing and what has changed.
 *
 * @param campaign its values
 * @param states of its cells
 * @param measured the cells with values
 * @param ended whether all planned runs were made
 */
public record HostNight(
    EarlierCampaign campaign,
    Map<Cell, CapabilityState> states,
    Set<Cell> measured,
    boolean ended) {

  private static final Map<String, CapabilityState> STATES =
      Stream.of(CapabilityState.values())
          .collect(
              Collectors.toMap(
                  state -> state.name().toLowerCase(Locale.ROOT), Function.identity()));

  public HostNight {
    states = Map.copyOf(states);
    measured = Set.copyOf(measured);
  }

  static HostNight of(KnownCampaign known) {
    return known
        .indexed()
        .map(indexed -> of(indexed, known.campaign()))
        .orElseGet(() -> of(known.analysis().get()));
  }

  static HostNight of(Analysis analysis) {
    return new HostNight(
        EarlierCampaign.of(analysis),
        analysis.capabilities().stream()
            .collect(
                Collectors.toMap(
                    one -> new Cell(one.platform(), one.benchmark()),
                    Capability::state,
                    (first, second) -> first)),
        analysis.samples().stream()
            .filter(sample -> sample.n() > 0)
            .map(HostNight::cell)
            .collect(Collectors.toSet()),
        isEnded(analysis));
  }

  private static HostNight of(IndexedCampaign indexed, EarlierCampaign campaign) {
    return new HostNight(
        campaign,
        indexed.series().stream()
            .filter(series -> STATES.containsKey(series.state()))
            .collect(Collectors.toMap(HostNight::cell, series -> STATES.get(series.state()))),
        indexed.series().stream()
            .filter(series -> series.counts().n() > 0)
            .map(HostNight::cell)
            .collect(Collectors.toSet()),
        isEnded(indexed.series()));
  }

  private static Cell cell(SampleResult sample) {
    return new Cell(sample.platform(), sample.benchmark());
  }

  private static Cell cell(IndexedSeries series) {
    return new Cell(series.platform(), series.benchmark());
  }

  private static boolean isEnded(Analysis analysis) {
    var campaign = analysis.campaign();
    boolean finished =
        campaign.finished().isPresent() || campaign.source() != CampaignSource.COLLECTED;
    return finished && campaign.measured() + campaign.failed() >= campaign.planned().orElse(0);
  }

  /** Where the plan is known, a series without runs was planned, too. */
  private static boolean isEnded(List<IndexedSeries> all) {
    boolean planned = all.stream().anyMatch(one -> one.counts().missing().isPresent());
    return all.stream().noneMatch(one -> lacksRuns(one, planned));
  }

  private static boolean lacksRuns(IndexedSeries series, boolean planned) {
    OptionalInt missing = series.counts().missing();
    boolean didNotRun = STATES.get(series.state()) == CapabilityState.NOT_MEASURED;
    return missing.orElse(0) > 0 || planned && didNotRun;
  }

  public String name() {
    return campaign.point().campaign();
  }

  Optional<Instant> started() {
    return campaign.point().started().map(Instant::parse);
  }

  /** The date, in UTC; the name if the start is unknown. */
  String date() {
    return campaign.point().started().map(s -> s.substring(0, 10)).orElse(name());
  }

  /** Absent where the cell is not missing. */
  Optional<MissingState> missing(Cell cell) {
    return Optional.ofNullable(states.get(cell))
        .map(MissingState::of)
        .orElse(Optional.of(MissingState.DID_NOT_RUN));
  }
}
