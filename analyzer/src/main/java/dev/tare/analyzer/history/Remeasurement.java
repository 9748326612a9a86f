package dev.tare.analyzer.history;

import dev.tare.analyzer.code.HistoryQuantity;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.History;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Direction;
import java.util.List;
import java.util.Optional;

/**
 * Whether a second measurement, in fresh sessions, shows an open change, too: whether it also lies
 * outside the band of the level before, on the side of the change. What this is worth is simulated
 * (figures Y5 and Y6 in analyzer/README.md).
 */
public final class Remeasurement {

  private Remeasurement() {}

  /**
   * Absent where nothing is open, or the second measurement has no usable value.
   *
   * @param series with an open change
   * @param again the analysis of the second measurement
   */
  public static Optional<Boolean> confirms(History.Series series, Analysis again) {
    return series.open().isPresent() && series.level().isPresent()
        ? value(series, again).map(value -> isBeyond(series, value, again))
        : Optional.empty();
  }

  private static Optional<Double> value(History.Series series, Analysis again) {
    CampaignPoint point = CampaignPoint.of(again, Optional.empty());
    Cell cell = new Cell(series.platform(), series.benchmark());
    Optional<Cell> reference = series.baseline().map(b -> new Cell(b, series.benchmark()));
    boolean usable = point.isUsable(cell) && reference.stream().allMatch(point::isUsable);
    return usable
        ? Optional.of(SeriesValues.of(cell, reference, List.of(point)).value(point))
        : Optional.empty();
  }

  private static boolean isBeyond(History.Series series, double value, Analysis again) {
    History.Level level = series.level().orElseThrow();
    boolean costsMore = series.open().orElseThrow().factor().point() > 1;
    boolean inverted =
        series.quantity() == HistoryQuantity.MEDIAN
            && again.benchmark(series.benchmark()).better().equals(Optional.of(Direction.HIGHER));
    return costsMore != inverted ? value >= level.high() : value <= level.low();
  }
}
