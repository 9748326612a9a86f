package dev.tare.analyzer.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
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
    return series.stream().anyMatch(one -> one.verdict() == Verdict.WORSE);
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
      Quantity quantity,
      Optional<Level> level,
      List<Point> points,
      List<Alarm> alarms,
      Verdict verdict) {

    public Series {
      points = List.copyOf(points);
      alarms = List.copyOf(alarms);
    }
  }

  /** What a series is made of. */
  public enum Quantity {
    /** Median of the platform against the baseline's of the same night; above 1 is worse. */
    @JsonProperty("overhead")
    OVERHEAD,
    /** The median itself, in the benchmark's unit. */
    @JsonProperty("median")
    MEDIAN
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
  public record Point(String campaign, double value, OptionalDouble z, State state) {}

  /** What one night is in its series. */
  public enum State {
    /** There were too few nights before it. */
    @JsonProperty("learning")
    LEARNING,
    @JsonProperty("usual")
    USUAL,
    /** Far out, which a single night may be. */
    @JsonProperty("suspect")
    SUSPECT,
    /** A lasting change became certain. */
    @JsonProperty("alarm")
    ALARM,
    /** Its noise carries no claim, so it counts for nothing. */
    @JsonProperty("unusable")
    UNUSABLE
  }

  /**
   * A lasting change.
   *
   * @param from the first night of the new level
   * @param raised the night on which it became certain
   * @param factor how many times the cost became; above 1 is worse
   */
  public record Alarm(String from, String raised, double factor) {}

  /** What tonight is in its series. */
  public enum Verdict {
    /** A change for the worse became certain tonight. */
    @JsonProperty("worse")
    WORSE,
    @JsonProperty("better")
    BETTER,
    /** A change became certain, and nobody told which way is better. */
    @JsonProperty("changed")
    CHANGED,
    @JsonProperty("suspect")
    SUSPECT,
    @JsonProperty("steady")
    STEADY,
    @JsonProperty("tooFewNights")
    TOO_FEW_NIGHTS,
    @JsonProperty("unusable")
    UNUSABLE
  }
}
