package dev.tare.analyzer.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tare.analyzer.code.HistoryQuantity;
import dev.tare.analyzer.code.HistoryVerdict;
import dev.tare.analyzer.code.PointState;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Changes since earlier campaigns.
 *
 * @param nights all campaigns, in order of time, the current one last
 * @param series one for each sample of the current campaign that has a median, in the order of the
 *     samples
 */
public record History(List<Night> nights, List<Series> series) {

  public History {
    nights = List.copyOf(nights);
    series = List.copyOf(series);
  }

  /** Whether the current campaign confirms a change for the worse. */
  @JsonIgnore
  public boolean isWorse() {
    return series.stream().anyMatch(one -> one.verdict() == HistoryVerdict.WORSE);
  }

  /**
   * A campaign.
   *
   * @param started ISO 8601, UTC
   * @param differs a decisive fact in which it differs from the current campaign, such as {@code
   *     host.cpu}; it is then left out of all series
   */
  public record Night(String campaign, Optional<String> started, Optional<String> differs) {}

  /**
   * The values of one sample in successive campaigns.
   *
   * @param id {@code history-<platform>-<benchmark>}
   * @param quantity what the series tracks
   * @param baseline of an overhead
   * @param level that the current campaign is compared with; absent if there are too few earlier
   *     ones
   * @param points one for each campaign that has a value
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
   * The level of earlier campaigns.
   *
   * @param value in the series' quantity
   * @param low lasting changes beyond this bound can raise an alarm
   * @param high likewise
   * @param nights number of campaigns that it rests on
   * @param smallest the same as a share: smaller lasting changes are not detected
   */
  public record Level(double value, double low, double high, int nights, double smallest) {}

  /**
   * The value of one campaign.
   *
   * @param z robust standard deviations from the level of the campaigns before; above 0 is worse
   */
  public record Point(String campaign, double value, OptionalDouble z, PointState state) {}

  /**
   * A lasting change.
   *
   * @param from first campaign of the new level
   * @param raised campaign that confirmed it
   * @param factor ratio of the new cost to the old; above 1 is worse
   */
  public record Alarm(String from, String raised, double factor) {}
}
