package dev.tare.report.units;

import dev.tare.analyzer.code.HistoryQuantity;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.History.Level;
import dev.tare.analyzer.result.History.Point;
import dev.tare.analyzer.result.History.Series;

/** The values of the series of medians in other units; those of ratios stay. */
record ScaledSeries(UnitScales scales) {

  History of(History history) {
    return new History(history.nights(), history.series().stream().map(this::of).toList());
  }

  private Series of(Series series) {
    return scales
        .of(series.benchmark())
        .filter(scale -> series.quantity() == HistoryQuantity.MEDIAN)
        .map(scale -> of(series, scale))
        .orElse(series);
  }

  private static Series of(Series s, UnitScale scale) {
    return new Series(
        s.id(),
        s.platform(),
        s.benchmark(),
        s.baseline(),
        s.quantity(),
        s.level().map(level -> of(level, scale)),
        s.points().stream().map(point -> of(point, scale)).toList(),
        s.alarms(),
        s.verdict());
  }

  private static Level of(Level l, UnitScale scale) {
    return new Level(
        scale.of(l.value()), scale.of(l.low()), scale.of(l.high()), l.nights(), l.smallest());
  }

  private static Point of(Point p, UnitScale scale) {
    return new Point(p.campaign(), scale.of(p.value()), p.z(), p.state());
  }
}
