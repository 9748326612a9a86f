package dev.tare.report.model;

import dev.tare.report.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * One benchmark over the campaigns: a panel for each platform with a dot for each campaign. The
 * ratios of one campaign are shown alike: there a dot is a round.
 *
 * @param valueAxis what is followed, and which way is worse
 * @param campaignAxis what counts along the other axis
 * @param campaigns number of campaigns
 * @param dates one for each campaign; none where the axis counts
 */
public record HistoryFigure(
    String id,
    String title,
    String description,
    String caption,
    Language language,
    String valueAxis,
    String campaignAxis,
    int campaigns,
    List<String> dates,
    List<Track> tracks,
    RunDetails details)
    implements Figure {

  public HistoryFigure {
    dates = List.copyOf(dates);
    tracks = List.copyOf(tracks);
  }

  /**
   * One platform.
   *
   * @param id of the platform
   * @param slot of its colour
   * @param level what this campaign is judged by, between the bounds that raise an alarm
   * @param levelText the same as text
   * @param verdict in a word or two
   * @param changes campaigns, counted from 1, at which another level began or ended
   */
  public record Track(
      String id,
      String platform,
      int slot,
      Optional<Bounds> level,
      String levelText,
      String verdict,
      List<CampaignDot> dots,
      List<Integer> changes) {

    public Track {
      dots = List.copyOf(dots);
      changes = List.copyOf(changes);
    }
  }

  /** One campaign, counted from 1. */
  public record CampaignDot(int campaign, double value, CampaignMark mark) {}

  /** What a campaign is in its series. */
  public enum CampaignMark {
    NONE,
    SUSPECT,
    ALARM,
    UNUSABLE
  }
}
