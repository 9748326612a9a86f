package dev.tare.analyzer.alarm;

import dev.tare.analyzer.history.CampaignPoint;
import dev.tare.analyzer.history.Decisions;
import dev.tare.analyzer.history.EarlierPoints;
import dev.tare.analyzer.history.FactChange;
import dev.tare.analyzer.history.HistoryJudge;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Capability;
import dev.tare.analyzer.result.History;
import dev.tare.dataset.CampaignSource;
import dev.tare.dataset.Cell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The campaigns of one host.
 *
 * @param nights at least one, in order of time
 */
public record HostNights(List<Analysis> nights) {

  public HostNights {
    nights =
        nights.stream()
            .sorted(
                Comparator.comparing(
                    n -> CampaignPoint.order(n.campaign().started(), n.campaign().name())))
            .toList();
    if (nights.isEmpty()) {
      throw new IllegalArgumentException("no campaign");
    }
  }

  public Analysis newest() {
    return nights.get(nights.size() - 1);
  }

  /** The series of the newest campaign, and those in which a change is open. */
  public History history(Decisions decisions) {
    return HistoryJudge.of(earlier(), CampaignPoint.of(newest(), Optional.empty()), decisions)
        .judge();
  }

  private EarlierPoints earlier() {
    return new EarlierPoints(
        nights.subList(0, nights.size() - 1).stream()
            .map(
                night ->
                    CampaignPoint.of(
                        night,
                        FactChange.anotherMeasurement(
                            night, newest().facts(), newest().benchmarks())))
            .toList());
  }

  public static String name(Analysis night) {
    return night.campaign().name();
  }

  static Optional<Instant> started(Analysis night) {
    return night.campaign().started().map(Instant::parse);
  }

  /** The cells of earlier nights that the newest does not have. */
  List<MissingCells> missing() {
    Map<List<Object>, List<String>> groups = new LinkedHashMap<>();
    for (Cell cell : cells()) {
      state(newest(), cell)
          .ifPresent(
              state ->
                  groups
                      .computeIfAbsent(
                          List.of(cell.platform(), state, since(cell)), k -> new ArrayList<>())
                      .add(cell.benchmark()));
    }
    return groups.entrySet().stream()
        .map(group -> cells(group.getKey(), group.getValue()))
        .toList();
  }

  private MissingCells cells(List<Object> group, List<String> benchmarks) {
    String platform = (String) group.get(0);
    long known = cells().stream().filter(cell -> cell.platform().equals(platform)).count();
    return new MissingCells(
        platform,
        (MissingState) group.get(1),
        (String) group.get(2),
        benchmarks,
        benchmarks.size() == known);
  }

  /** Every cell that a night has measured, by platform. */
  private Set<Cell> cells() {
    Set<Cell> cells =
        new TreeSet<>(Comparator.comparing(Cell::platform).thenComparing(Cell::benchmark));
    nights.forEach(night -> cells.addAll(measured(night)));
    return cells;
  }

  private static List<Cell> measured(Analysis night) {
    return night.samples().stream()
        .filter(sample -> sample.n() > 0)
        .map(sample -> new Cell(sample.platform(), sample.benchmark()))
        .toList();
  }

  /** Absent where it is not missing. */
  private static Optional<MissingState> state(Analysis night, Cell cell) {
    return night.capabilities().stream()
        .filter(c -> c.platform().equals(cell.platform()) && c.benchmark().equals(cell.benchmark()))
        .map(Capability::state)
        .findFirst()
        .map(MissingState::of)
        .orElse(Optional.of(MissingState.DID_NOT_RUN));
  }

  /** The first night without a cell, up to the newest. */
  private String since(Cell cell) {
    int first = nights.size() - 1;
    while (first > 0 && state(nights.get(first - 1), cell).isPresent()) {
      first--;
    }
    return name(nights.get(first));
  }

  /** The newest night in which nothing is missing that nights before it have. */
  Optional<Analysis> newestComplete(PlannedAbsences planned) {
    Set<Cell> known = new HashSet<>();
    Optional<Analysis> complete = Optional.empty();
    for (Analysis night : nights) {
      known.addAll(measured(night));
      if (isEnded(night) && known.stream().noneMatch(cell -> lacks(night, cell, planned))) {
        complete = Optional.of(night);
      }
    }
    return complete;
  }

  private static boolean lacks(Analysis night, Cell cell, PlannedAbsences planned) {
    return state(night, cell).isPresent()
        && planned.of(cell.platform(), cell.benchmark(), date(night)).isEmpty();
  }

  /** Whether all planned runs were made. */
  private static boolean isEnded(Analysis night) {
    var campaign = night.campaign();
    boolean finished =
        campaign.finished().isPresent() || campaign.source() != CampaignSource.COLLECTED;
    return finished && campaign.measured() + campaign.failed() >= campaign.planned().orElse(0);
  }

  static String date(Instant time) {
    return time.toString().substring(0, 10);
  }

  /** The date of a night, in UTC; its name if the start is unknown. */
  static String date(Analysis night) {
    return night.campaign().started().map(s -> s.substring(0, 10)).orElse(name(night));
  }
}
