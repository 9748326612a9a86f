package dev.tare.analyzer.history;

import dev.tare.analyzer.code.HistoryQuantity;
import dev.tare.analyzer.code.HistoryVerdict;
import dev.tare.analyzer.code.PointState;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.History.Point;
import dev.tare.analyzer.stats.series.Cusum;
import dev.tare.analyzer.stats.series.NightWalk;
import dev.tare.analyzer.stats.series.RobustLevel;
import dev.tare.analyzer.stats.series.Shift;
import dev.tare.dataset.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A series of campaigns with the changes in it.
 *
 * @param costs of the campaigns that count, on logs
 * @param walk over the costs
 */
record HistorySeries(SeriesValues values, double[] costs, NightWalk walk) {

  static HistorySeries of(SeriesValues values, Decisions decisions) {
    Set<Integer> accepted =
        decisions.accepted().stream()
            .filter(acceptance -> acceptance.isOf(values.cell()))
            .flatMapToInt(a -> a.first(values.counted()).stream())
            .boxed()
            .collect(Collectors.toSet());
    Set<Integer> dismissed =
        decisions.dismissed().stream()
            .filter(dismissal -> dismissal.series().equals(values.cell()))
            .map(dismissal -> dismissal.firstAfter(values.counted()))
            .collect(Collectors.toSet());
    double[] costs = values.costs();
    return new HistorySeries(values, costs, Cusum.over(costs, accepted, dismissed));
  }

  History.Series series() {
    Cell cell = values.cell();
    return new History.Series(
        "history-" + cell,
        cell.platform(),
        cell.benchmark(),
        values.baseline().map(Cell::platform),
        values.baseline().isPresent() ? HistoryQuantity.OVERHEAD : HistoryQuantity.MEDIAN,
        walk.level().map(this::level),
        points(),
        walk.shifts().stream()
            .map(s -> new ShiftAlarm(values.counted(), costs, s).alarm())
            .toList(),
        verdict());
  }

  private History.Level level(RobustLevel level) {
    double near = values.quantity(level.median() - level.smallestShift());
    double far = values.quantity(level.median() + level.smallestShift());
    return new History.Level(
        values.quantity(level.median()),
        Math.min(near, far),
        Math.max(near, far),
        level.nights(),
        Math.expm1(level.smallestShift()));
  }

  /** The campaigns that count are some of all, in the same order. */
  private List<Point> points() {
    List<CampaignPoint> counted = values.counted();
    List<Point> points = new ArrayList<>();
    int next = 0;
    for (CampaignPoint night : values.nights()) {
      boolean counts = next < counted.size() && counted.get(next) == night;
      points.add(point(night, counts ? next++ : -1));
    }
    return points;
  }

  /** {@code index} among those that count; below 0 if it does not. */
  private Point point(CampaignPoint night, int index) {
    OptionalDouble z = index < 0 ? OptionalDouble.empty() : walk.z().get(index);
    return new Point(night.campaign(), values.value(night), z, state(index));
  }

  private PointState state(int index) {
    if (index < 0) {
      return PointState.UNUSABLE;
    }
    if (walk.shifts().stream().anyMatch(shift -> shift.raised() == index)) {
      return PointState.ALARM;
    }
    if (walk.shifts().stream().anyMatch(shift -> isIn(shift, index))) {
      return PointState.CHANGED;
    }
    if (walk.z().get(index).isEmpty()) {
      return PointState.LEARNING;
    }
    return walk.suspects().contains(index) ? PointState.SUSPECT : PointState.USUAL;
  }

  /** Whether a campaign belongs to a change that was confirmed before it. */
  private static boolean isIn(Shift shift, int index) {
    return shift.raised() < index
        && shift.end().map(Shift.End::first).map(end -> index < end).orElse(true);
  }

  /** What is open stays open, whatever the current campaign is. */
  private HistoryVerdict verdict() {
    return walk.open().map(this::changed).orElseGet(this::unchanged);
  }

  private HistoryVerdict changed(Shift shift) {
    if (values.better().isEmpty()) {
      return HistoryVerdict.CHANGED;
    }
    return shift.size() > 0 ? HistoryVerdict.WORSE : HistoryVerdict.BETTER;
  }

  private HistoryVerdict unchanged() {
    int tonight = tonight();
    boolean isBack =
        walk.lastShift()
            .flatMap(Shift::end)
            .filter(end -> end.how() == Shift.Ending.BACK && end.confirmed() == tonight)
            .isPresent();
    return isBack ? HistoryVerdict.BACK : verdict(state(tonight));
  }

  /** The current campaign among those that count; -1 if it does not. */
  private int tonight() {
    List<CampaignPoint> nights = values.nights();
    int last = values.counted().size() - 1;
    return last >= 0 && values.counted().get(last) == nights.get(nights.size() - 1) ? last : -1;
  }

  private static HistoryVerdict verdict(PointState tonight) {
    return switch (tonight) {
      case UNUSABLE -> HistoryVerdict.UNUSABLE;
      case LEARNING -> HistoryVerdict.TOO_FEW_NIGHTS;
      case SUSPECT -> HistoryVerdict.SUSPECT;
      case USUAL, ALARM, CHANGED -> HistoryVerdict.STEADY;
    };
  }
}
