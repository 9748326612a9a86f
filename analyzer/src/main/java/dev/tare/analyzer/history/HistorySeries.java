package dev.tare.analyzer.history;

import dev.tare.analyzer.code.HistoryQuantity;
import dev.tare.analyzer.code.HistoryVerdict;
import dev.tare.analyzer.code.PointState;
import dev.tare.analyzer.result.History;
import dev.tare.analyzer.result.History.Alarm;
import dev.tare.analyzer.result.History.Point;
import dev.tare.analyzer.stats.series.Cusum;
import dev.tare.analyzer.stats.series.Cusum.Shift;
import dev.tare.analyzer.stats.series.RobustLevel;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Direction;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The values of one sample in successive campaigns.
 *
 * @param baseline the cell that its overhead refers to; absent if the series tracks its own median
 * @param nights that have a value, the current one last
 * @param counted the usable ones of them
 */
record HistorySeries(
    Cell cell,
    Optional<Cell> baseline,
    Optional<Direction> better,
    List<CampaignPoint> nights,
    List<CampaignPoint> counted,
    Cusum.Walk walk) {

  static HistorySeries of(
      Cell cell,
      Optional<Cell> baseline,
      Optional<Direction> better,
      List<CampaignPoint> all,
      Set<String> accepted) {
    List<CampaignPoint> nights =
        all.stream().filter(n -> n.has(cell) && baseline.stream().allMatch(n::has)).toList();
    List<CampaignPoint> counted =
        nights.stream()
            .filter(n -> n.isUsable(cell) && baseline.stream().allMatch(n::isUsable))
            .toList();
    double sign = better.equals(Optional.of(Direction.HIGHER)) ? -1 : 1;
    double[] costs = counted.stream().mapToDouble(n -> sign * log(n, cell, baseline)).toArray();
    return new HistorySeries(
        cell, baseline, better, nights, counted, Cusum.over(costs, firsts(counted, accepted)));
  }

  private static double log(CampaignPoint night, Cell cell, Optional<Cell> baseline) {
    return night.log(cell) - baseline.map(night::log).orElse(0.0);
  }

  /** The indexes of accepted campaigns; for one that is not in the series, of the next one. */
  private static Set<Integer> firsts(List<CampaignPoint> counted, Set<String> accepted) {
    return accepted.stream()
        .flatMapToInt(
            name ->
                IntStream.range(0, counted.size())
                    .filter(i -> counted.get(i).campaign().compareTo(name) >= 0)
                    .limit(1))
        .boxed()
        .collect(Collectors.toSet());
  }

  History.Series series() {
    List<Point> points = nights.stream().map(this::point).toList();
    return new History.Series(
        "history-" + cell,
        cell.platform(),
        cell.benchmark(),
        baseline.map(Cell::platform),
        baseline.isPresent() ? HistoryQuantity.OVERHEAD : HistoryQuantity.MEDIAN,
        walk.level().map(this::level),
        points,
        walk.shifts().stream().map(this::alarm).toList(),
        verdict(last(points).state()));
  }

  private History.Level level(RobustLevel level) {
    double near = quantity(level.median() - level.smallestShift());
    double far = quantity(level.median() + level.smallestShift());
    return new History.Level(
        quantity(level.median()),
        Math.min(near, far),
        Math.max(near, far),
        level.nights(),
        Math.expm1(level.smallestShift()));
  }

  /** Converts a cost on logs to the quantity of the series. */
  private double quantity(double cost) {
    boolean inverted = baseline.isEmpty() && better.equals(Optional.of(Direction.HIGHER));
    return Math.exp(inverted ? -cost : cost);
  }

  private Point point(CampaignPoint night) {
    int index = counted.indexOf(night);
    OptionalDouble z = index < 0 ? OptionalDouble.empty() : walk.z().get(index);
    return new Point(night.campaign(), value(night), z, state(index, z));
  }

  private double value(CampaignPoint night) {
    boolean inverted = baseline.isPresent() && better.equals(Optional.of(Direction.HIGHER));
    double log = log(night, cell, baseline);
    return Math.exp(inverted ? -log : log);
  }

  private PointState state(int index, OptionalDouble z) {
    if (index < 0) {
      return PointState.UNUSABLE;
    }
    if (walk.shifts().stream().anyMatch(shift -> shift.raised() == index)) {
      return PointState.ALARM;
    }
    if (z.isEmpty()) {
      return PointState.LEARNING;
    }
    return Math.abs(z.getAsDouble()) >= Cusum.SUSPECT ? PointState.SUSPECT : PointState.USUAL;
  }

  private Alarm alarm(Shift shift) {
    return new Alarm(
        counted.get(shift.start()).campaign(),
        counted.get(shift.raised()).campaign(),
        Math.exp(shift.size()));
  }

  private static Point last(List<Point> points) {
    return points.get(points.size() - 1);
  }

  private HistoryVerdict verdict(PointState tonight) {
    return switch (tonight) {
      case UNUSABLE -> HistoryVerdict.UNUSABLE;
      case LEARNING -> HistoryVerdict.TOO_FEW_NIGHTS;
      case SUSPECT -> HistoryVerdict.SUSPECT;
      case USUAL -> HistoryVerdict.STEADY;
      case ALARM -> changed(walk.shifts().get(walk.shifts().size() - 1));
    };
  }

  private HistoryVerdict changed(Shift shift) {
    if (better.isEmpty()) {
      return HistoryVerdict.CHANGED;
    }
    return shift.size() > 0 ? HistoryVerdict.WORSE : HistoryVerdict.BETTER;
  }
}
