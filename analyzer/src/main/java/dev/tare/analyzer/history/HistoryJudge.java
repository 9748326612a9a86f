package dev.tare.analyzer.history;

import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.History;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds changes since earlier campaigns. */
public final class HistoryJudge {

  private HistoryJudge() {}

  /**
   * One series for each sample of the current campaign: its overhead if it is compared with the
   * baseline, otherwise its own median.
   *
   * @param comparisons of the current campaign
   * @param benchmarks by id
   * @param accepted names of campaigns at which a new level is declared to begin
   */
  public static Optional<History> judge(
      EarlierPoints nights,
      CampaignPoint tonight,
      Optional<String> baseline,
      List<Comparison> comparisons,
      Map<String, Benchmark> benchmarks,
      Set<String> accepted) {
    if (nights.earlier().isEmpty()) {
      return Optional.empty();
    }
    List<CampaignPoint> all = new ArrayList<>(nights.earlier());
    all.add(tonight);
    List<CampaignPoint> alike = all.stream().filter(night -> night.differs().isEmpty()).toList();
    Map<Cell, Cell> against = against(comparisons, baseline);
    return Optional.of(
        new History(
            all.stream()
                .map(n -> new History.Night(n.campaign(), n.started(), n.differs()))
                .toList(),
            tonight.medians().keySet().stream()
                .map(
                    cell ->
                        HistorySeries.of(
                            cell,
                            Optional.ofNullable(against.get(cell)),
                            benchmarks.get(cell.benchmark()).better(),
                            alike,
                            accepted))
                .map(HistorySeries::series)
                .toList()));
  }

  /** The cell of the baseline, by the cell that is compared with it. */
  private static Map<Cell, Cell> against(List<Comparison> comparisons, Optional<String> baseline) {
    Map<Cell, Cell> against = new HashMap<>();
    for (Comparison comparison : comparisons) {
      if (baseline.equals(Optional.of(comparison.baseline()))) {
        String benchmark = comparison.benchmark();
        against.put(
            new Cell(comparison.platform(), benchmark), new Cell(comparison.baseline(), benchmark));
      }
    }
    return against;
  }
}
