package dev.tare.analyzer.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.tare.analyzer.code.AlarmState;
import dev.tare.analyzer.code.HistoryQuantity;
import dev.tare.analyzer.code.HistoryVerdict;
import dev.tare.analyzer.code.PointState;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.Cell;
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

  /** Whether a change for the worse is open. */
  @JsonIgnore
  public boolean isWorse() {
    return series.stream().anyMatch(one -> one.verdict() == HistoryVerdict.WORSE);
  }

  /** The earlier campaigns. */
  public List<Night> earlier() {
    return nights.subList(0, nights.size() - 1);
  }

  /** Whether an earlier campaign measured the same thing as the current one. */
  @JsonIgnore
  public boolean isJudged() {
    return earlier().stream().anyMatch(night -> night.differs().isEmpty());
  }

  /** The name of the current campaign. */
  public String tonight() {
    return nights.get(nights.size() - 1).campaign();
  }

  /** The campaign of that name. */
  public Night night(String campaign) {
    return nights.stream().filter(n -> n.campaign().equals(campaign)).findFirst().orElseThrow();
  }

  /**
   * A campaign.
   *
   * @param started ISO 8601, UTC
   * @param differs where it measured something else than the current campaign; it is then left out
   *     of all series
   */
  public record Night(String campaign, Optional<String> started, Optional<Difference> differs) {

    public Night {
      started.ifPresent(Campaign::requireTime);
    }
  }

  /**
   * A decisive fact that differs.
   *
   * @param fact such as {@code host.cpu}
   * @param before its value in the earlier campaign
   * @param now its value in the current campaign
   */
  public record Difference(String fact, String before, String now) {}

  /**
   * The values of one sample in successive campaigns.
   *
   * @param id {@code history-<platform>-<benchmark>}
   * @param quantity what the series tracks
   * @param baseline of an overhead
   * @param level that the current campaign is compared with, which is that before the change while
   *     one is open; absent if there are too few earlier campaigns
   * @param points one for each campaign that has a value
   * @param alarms lasting changes, in order of time; only the last can be open
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
      if (!id.equals("history-" + new Cell(platform, benchmark))) {
        throw new IllegalArgumentException("not the id of a series: " + id);
      }
      points = List.copyOf(points);
      alarms = List.copyOf(alarms);
    }

    public Optional<Alarm> lastAlarm() {
      return alarms.isEmpty() ? Optional.empty() : Optional.of(alarms.get(alarms.size() - 1));
    }

    public Optional<Alarm> open() {
      return lastAlarm().filter(alarm -> alarm.state() == AlarmState.OPEN);
    }

    /** The value of a campaign. */
    public Optional<Point> point(String campaign) {
      return points.stream().filter(point -> point.campaign().equals(campaign)).findFirst();
    }

    /** The points whose noise permits claims. */
    public List<Point> counted() {
      return points.stream().filter(point -> point.state() != PointState.UNUSABLE).toList();
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
   * @param from first campaign outside the band of the level before
   * @param raised campaign that confirmed it
   * @param until first campaign that no longer belongs to it; absent while it is open
   * @param nights number of campaigns since, that count
   * @param factor ratio of the cost since to the level before; above 1 is worse
   * @param latest the same ratio for the last three campaigns, where it is open and their level
   *     differs from that of all
   */
  public record Alarm(
      String from,
      String raised,
      AlarmState state,
      Optional<String> until,
      int nights,
      Estimate factor,
      OptionalDouble latest) {}
}
