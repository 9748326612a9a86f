package dev.tare.analyzer.alarm;

import dev.tare.analyzer.history.Decisions;
import dev.tare.analyzer.history.EarlierPoints;
import dev.tare.analyzer.history.FactChange;
import dev.tare.analyzer.history.HistoryJudge;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.History;
import dev.tare.dataset.Cell;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
public record HostNights(List<HostNight> nights) {

  public HostNights {
    nights = nights.stream().sorted(Comparator.comparing(night -> night.point().order())).toList();
    if (nights.isEmpty()) {
      throw new IllegalArgumentException("no campaign");
    }
  }

  public static HostNights of(List<Analysis> analyses) {
    return new HostNights(analyses.stream().map(HostNight::of).toList());
  }

  /** In order of time. */
  public List<String> names() {
    return nights.stream().map(HostNight::name).toList();
  }

  public HostNight newest() {
    return nights.get(nights.size() - 1);
  }

  /** The series of the newest campaign, and those in which a change is open. */
  public History history(Decisions decisions) {
    return HistoryJudge.of(earlier(), newest().point(), decisions).judge();
  }

  private EarlierPoints earlier() {
    Map<String, Optional<History.Difference>> differences = new HashMap<>();
    return new EarlierPoints(
        nights.subList(0, nights.size() - 1).stream()
            .map(
                night ->
                    night
                        .point()
                        .with(
                            differences.computeIfAbsent(
                                night.measurement(), one -> difference(night))))
            .toList());
  }

  /** Where a night measured something else than the newest. */
  private Optional<History.Difference> difference(HostNight night) {
    if (night.measurement().equals(newest().measurement())) {
      return Optional.empty();
    }
    Analysis now = newest().alike().get();
    return FactChange.anotherMeasurement(night.alike().get(), now.facts(), now.benchmarks());
  }

  /** The cells of earlier nights that the newest does not have. */
  List<MissingCells> missing() {
    Map<List<Object>, List<String>> groups = new LinkedHashMap<>();
    for (Cell cell : cells()) {
      newest()
          .missing(cell)
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
