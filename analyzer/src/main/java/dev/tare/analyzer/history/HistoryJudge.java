package dev.tare.analyzer.history;

import dev.tare.analyzer.result.History;
import dev.tare.dataset.Cell;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds changes since earlier campaigns.
 *
 * @param all campaigns, in order of time, the current one last
 * @param alike those that measured the same thing as the current one
 * @param decisions of people about changes
 */
public record HistoryJudge(
    List<CampaignPoint> all, List<CampaignPoint> alike, Decisions decisions) {

  public static HistoryJudge of(EarlierPoints nights, CampaignPoint tonight, Decisions decisions) {
    List<CampaignPoint> all = new ArrayList<>(nights.earlier());
    all.add(tonight);
    return new HistoryJudge(
        all,
        all.stream().filter(night -> night.differs().isEmpty()).toList(),
        decisions.among(all));
  }

  /**
   * One series for each sample of the current campaign: its overhead if it is compared with the
   * baseline, otherwise its own median; and every series that the current campaign cannot continue
   * while a change in it is open.
   */
  public History judge() {
    return new History(
        all.stream().map(n -> new History.Night(n.campaign(), n.started(), n.differs())).toList(),
        List.copyOf(cells()).parallelStream().flatMap(this::series).toList());
  }

  /** Those of the current campaign first. */
  private Set<Cell> cells() {
    Set<Cell> cells = new LinkedHashSet<>(tonight().medians().keySet());
    alike.stream().flatMap(night -> night.medians().keySet().stream()).sorted().forEach(cells::add);
    return cells;
  }

  private CampaignPoint tonight() {
    return all.get(all.size() - 1);
  }

  private Stream<History.Series> series(Cell cell) {
    Optional<Cell> reference = Optional.ofNullable(tonight().references().get(cell));
    Stream<History.Series> before =
        isComplete(cell) ? Stream.of() : before(cell).filter(s -> s.open().isPresent()).stream();
    Stream<History.Series> now =
        tonight().has(cell) ? Stream.of(series(cell, reference)) : Stream.of();
    return Stream.concat(before, now).limit(1);
  }

  /** Whether the current campaign has all that the series of earlier campaigns needs. */
  private boolean isComplete(Cell cell) {
    return tonight().has(cell) && lastReference(cell).stream().allMatch(tonight()::has);
  }

  private Optional<History.Series> before(Cell cell) {
    return alike.stream().anyMatch(night -> night.has(cell))
        ? Optional.of(series(cell, lastReference(cell)))
        : Optional.empty();
  }

  /** What the cell was last compared with. */
  private Optional<Cell> lastReference(Cell cell) {
    return alike.stream()
        .filter(night -> night.references().containsKey(cell))
        .reduce((earlier, later) -> later)
        .map(night -> night.references().get(cell));
  }

  private History.Series series(Cell cell, Optional<Cell> reference) {
    return HistorySeries.of(SeriesValues.of(cell, reference, alike), decisions).series();
  }
}
