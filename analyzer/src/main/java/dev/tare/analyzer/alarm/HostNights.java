package dev.tare.analyzer.alarm;

import dev.tare.analyzer.history.CampaignPoint;
import dev.tare.analyzer.history.Decisions;
import dev.tare.analyzer.history.EarlierPoints;
import dev.tare.analyzer.history.HistoryJudge;
import dev.tare.analyzer.history.KnownCampaign;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.History;
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
 * @param newest the analysis of the last one
 */
public record HostNights(List<HostNight> nights, Analysis newest) {

  public HostNights {
    nights = List.copyOf(nights);
    if (nights.isEmpty()) {
      throw new IllegalArgumentException("no campaign");
    }
  }

  /** From their analyses, in any order. */
  public HostNights(List<Analysis> analyses) {
    this(
        analyses.stream()
            .sorted(Comparator.comparing(HostNights::order))
            .map(HostNight::of)
            .toList(),
        analyses.stream().max(Comparator.comparing(HostNights::order)).orElseThrow());
  }

  /** From what is known of them, in any order; the analysis of the newest is read. */
  public static HostNights of(List<KnownCampaign> known) {
    List<KnownCampaign> inOrder =
        known.stream().sorted(Comparator.comparing(one -> one.campaign().point().order())).toList();
    return new HostNights(
        inOrder.stream().map(HostNight::of).toList(),
        inOrder.get(inOrder.size() - 1).analysis().get());
  }

  private static String order(Analysis night) {
    return CampaignPoint.order(night.campaign().started(), night.campaign().name());
  }

  HostNight last() {
    return nights.get(nights.size() - 1);
  }

  /** The series of the newest campaign, and those in which a change is open. */
  public History history(Decisions decisions) {
    return HistoryJudge.of(earlier(), CampaignPoint.of(newest, Optional.empty()), decisions)
        .judge();
  }

  private EarlierPoints earlier() {
    return new EarlierPoints(
        nights.subList(0, nights.size() - 1).stream()
            .map(night -> night.campaign().before(newest.facts(), newest.benchmarks()))
            .toList());
  }

  public static String name(Analysis night) {
    return night.campaign().name();
  }

  /** The cells of earlier nights that the newest does not have. */
  List<MissingCells> missing() {
    Map<List<Object>, List<String>> groups = new LinkedHashMap<>();
    Set<Cell> cells = cells();
    for (Cell cell : cells) {
      last()
          .missing(cell)
          .ifPresent(
              state ->
                  groups
                      .computeIfAbsent(
                          List.of(cell.platform(), state, since(cell)), k -> new ArrayList<>())
                      .add(cell.benchmark()));
    }
    return groups.entrySet().stream()
        .map(group -> missing(group.getKey(), group.getValue(), cells))
        .toList();
  }

  private static MissingCells missing(
      List<Object> group, List<String> benchmarks, Set<Cell> cells) {
    String platform = (String) group.get(0);
    long known = cells.stream().filter(cell -> cell.platform().equals(platform)).count();
    return new MissingCells(
        platform,
        (MissingState) group.get(1),
        (String) group.get(2),
        benchmarks,
        benchmarks.size() == known);
  }

  /** Every cell that a night has measured, by platform. */
  public Set<Cell> cells() {
    Set<Cell> cells =
        new TreeSet<>(Comparator.comparing(Cell::platform).thenComparing(Cell::benchmark));
    nights.forEach(night -> cells.addAll(night.measured()));
    return cells;
  }

  /** The first night without a cell, up to the newest. */
  private String since(Cell cell) {
    int first = nights.size() - 1;
    while (first > 0 && nights.get(first - 1).missing(cell).isPresent()) {
      first--;
    }
    return nights.get(first).name();
  }

  /** The newest night in which nothing is missing that nights before it have. */
  Optional<HostNight> newestComplete(PlannedAbsences planned) {
    Set<Cell> known = new HashSet<>();
    Optional<HostNight> complete = Optional.empty();
    for (HostNight night : nights) {
      known.addAll(night.measured());
      if (night.ended() && known.stream().noneMatch(cell -> lacks(night, cell, planned))) {
        complete = Optional.of(night);
      }
    }
    return complete;
  }

  private static boolean lacks(HostNight night, Cell cell, PlannedAbsences planned) {
    return night.missing(cell).isPresent()
        && planned.of(cell.platform(), cell.benchmark(), night.date()).isEmpty();
  }

  static String date(Instant time) {
    return time.toString().substring(0, 10);
  }
}
