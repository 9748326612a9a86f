package dev.tare.report.model;

import dev.tare.report.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * One benchmark over the campaigns: a panel for each platform with a dot for each campaign.
 *
 * @param valueAxis what is followed, and which way is worse
 * @param nightAxis what counts along the other axis
 * @param nights number of campaigns
 */
public record HistoryFigure(
    String id,
    String title,
    String description,
    String caption,
    Language language,
    String valueAxis,
    String nightAxis,
    int nights,
    List<Course> courses)
    implements Figure {

  public HistoryFigure {
    courses = List.copyOf(courses);
  }

  /**
   * One platform.
   *
   * @param slot of its colour
   * @param level what this campaign is judged by, between the bounds that raise an alarm
   * @param levelText the same as text
   * @param verdict in a word or two
   * @param changes campaigns, counted from 1, at which another level began
   */
  public record Course(
      String platform,
      int slot,
      Optional<Bounds> level,
      String levelText,
      String verdict,
      List<Dot> dots,
      List<Integer> changes) {

    public Course {
      dots = List.copyOf(dots);
      changes = List.copyOf(changes);
    }
  }

  /** One campaign, counted from 1. */
  public record Dot(int night, double value, Mark mark) {}

  /** What a campaign is in its series. */
  public enum Mark {
    NONE,
    SUSPECT,
    ALARM,
    UNUSABLE
  }
}
