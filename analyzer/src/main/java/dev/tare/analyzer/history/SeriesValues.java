package dev.tare.analyzer.history;

import dev.tare.dataset.Cell;
import dev.tare.dataset.Direction;
import java.util.List;
import java.util.Optional;

/**
 * The values of one sample in successive campaigns.
 *
 * @param baseline the cell that its overhead refers to; absent if the series tracks its own median
 * @param better absent where the direction of the benchmark is unknown
 * @param nights that have a value, in order of time
 * @param counted the usable ones of them
 */
record SeriesValues(
    Cell cell,
    Optional<Cell> baseline,
    Optional<Direction> better,
    List<CampaignPoint> nights,
    List<CampaignPoint> counted) {

  static SeriesValues of(Cell cell, Optional<Cell> baseline, List<CampaignPoint> all) {
    List<CampaignPoint> nights =
        all.stream().filter(n -> n.has(cell) && baseline.stream().allMatch(n::has)).toList();
    return new SeriesValues(
        cell,
        baseline,
        nights.get(nights.size() - 1).medians().get(cell).better(),
        nights,
        nights.stream()
            .filter(n -> n.isUsable(cell) && baseline.stream().allMatch(n::isUsable))
            .toList());
  }

  /** The costs of the nights that count, on logs. */
  double[] costs() {
    double sign = isHigherBetter() ? -1 : 1;
    return counted.stream().mapToDouble(night -> sign * log(night)).toArray();
  }

  /** A night's value in the quantity of the series; an overhead is above 1 where it is worse. */
  double value(CampaignPoint night) {
    boolean inverted = baseline.isPresent() && isHigherBetter();
    return Math.exp(inverted ? -log(night) : log(night));
  }

  /** Converts a cost on logs to the quantity of the series. */
  double quantity(double cost) {
    boolean inverted = baseline.isEmpty() && isHigherBetter();
    return Math.exp(inverted ? -cost : cost);
  }

  private boolean isHigherBetter() {
    return better.equals(Optional.of(Direction.HIGHER));
  }

  private double log(CampaignPoint night) {
    return night.log(cell) - baseline.map(night::log).orElse(0.0);
  }
}
