package dev.tare.analyzer.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tare.analyzer.code.HistoryQuantity;
import dev.tare.analyzer.code.HistoryVerdict;
import dev.tare.analyzer.code.PointState;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What changed since earlier campaigns.
 *
 * @param nights all that were given, in order of time, tonight last
 * @param series one for each sample of tonight that has a median, in the order of the samples
 */
public record History(List<Night> nights, List<Series> series) {

  public History {
    nights = List.copyOf(nights);
    series = List.copyOf(series);
  }

  /** Whether a change for the worse became certain tonight. */
  @JsonIgnore
  public boolean isWorse() {
    return series.stream().anyMatch(one -> one.verdict() == HistoryVerdict.WORSE);
  }

  /**
   * A campaign.
   *
   * @param started ISO 8601, UTC
   * @param differs a fact that is another one tonight, such as {@code host.cpu}, so that the night
   *     is left out of all series
   */
  public record Night(String campaign, Optional<String> started, Optional<String> differs) {}

  /**
   * One sample over the nights.
   *
   * @param id {@code history-<platform>-<benchmark>}
   * @param quantity what is followed
   * @param baseline of an overhead
   * @param level what tonight is judged by; absent while earlier nights are too few
   * @param points one for each night that has a value
   * @param alarms lasting changes, in order of time
   */
  public record Series(
      String id,
      String platform,
      String benchmark,
      Optional<String> baseline,
      HistoryQuantity quantity,
      Optional<Level> level,
      List<Point> points,
      List<Alarm> alarms,
      HistoryVerdict verdict) {

    public Series {
      points = List.copyOf(points);
      alarms = List.copyOf(alarms);
    }
  }

  /**
   * The level of earlier nights.
   *
   * @param value in the series' quantity
   * @param low a lasting change beyond this can raise an alarm
   * @param high likewise
   * @param nights how many it rests on
   * @param smallest the same as a share: smaller lasting changes are not seen
   */
  public record Level(double value, double low, double high, int nights, double smallest) {}

  /**
   * One night.
   *
   * @param z robust standard deviations from the level of the nights before; above 0 is worse
   */
  public record Point(String campaign, double value, OptionalDouble z, PointState state) {}

  /**
   * A lasting change.
   *
   * @param from the first night of the new level
   * @param raised the night on which it became certain
   * @param factor how many times the cost became; above 1 is worse
   */
  public record Alarm(String from, String raised, double factor) {}
}
