package dev.tare.report.site.series;

import dev.tare.analyzer.code.PointState;
import dev.tare.dataset.archive.index.IndexedSeries;
import java.time.Instant;
import java.util.Optional;

/**
 * A night of a series.
 *
 * @param campaign its name
 * @param value in the quantity of the series
 * @param row of the index
 * @param state in the history; absent where the night is not comparable with the newest one
 */
public record TrackPoint(
    String campaign, Instant start, double value, IndexedSeries row, Optional<PointState> state) {

  public boolean isAlarm() {
    return state.filter(PointState.ALARM::equals).isPresent();
  }

  public boolean isSuspect() {
    return state.filter(PointState.SUSPECT::equals).isPresent();
  }

  public boolean isUnusable() {
    return state.filter(PointState.UNUSABLE::equals).isPresent();
  }
}
