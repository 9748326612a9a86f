package dev.tare.report.model.evidence;

import dev.tare.report.model.Bounds;
import dev.tare.report.model.Figure;
import dev.tare.report.model.Figure.RunDetails;
import dev.tare.report.text.Language;
import java.util.List;

/**
 * The host over the wall-clock time of a campaign: a strip for each fact that was recorded with the
 * runs, and below them a line with the runs of each platform.
 *
 * @param heading of the section
 * @param timeAxis the day or days, and the time zone
 * @param from start of the first run, Unix seconds
 * @param to end of the last run
 * @param binned whether readings and runs are groups, because there are too many
 * @param details of each run; none where runs are groups
 */
public record HostFigure(
    String id,
    String heading,
    String title,
    String description,
    String caption,
    Language language,
    String timeAxis,
    double from,
    double to,
    boolean binned,
    List<Strip> strips,
    List<PlatformTimes> platforms,
    RunDetails details)
    implements Figure {

  public HostFigure {
    strips = List.copyOf(strips);
    platforms = List.copyOf(platforms);
    if (!(from < to)) {
      throw new IllegalArgumentException(from + " to " + to);
    }
  }

  /**
   * One fact, at least 0.
   *
   * @param title the fact with its unit
   * @param readings in order of time
   */
  public record Strip(String title, List<Reading> readings) {

    public Strip {
      readings = List.copyOf(readings);
    }
  }

  /**
   * What was recorded with a run, or with the runs of a group.
   *
   * @param from Unix seconds
   * @param value the smallest, the median and the largest; of a run, three times the same
   */
  public record Reading(double from, double to, Bounds value) {}

  /**
   * The runs of a platform.
   *
   * @param slot of the platform's colour
   * @param runs in order of time
   */
  public record PlatformTimes(String id, String name, int slot, List<RunTime> runs) {

    public PlatformTimes {
      runs = List.copyOf(runs);
    }
  }

  /**
   * A run, or a group of runs.
   *
   * @param number of the run in the campaign, by time; 0 for a group
   * @param from Unix seconds
   * @param failed whether there is no value
   */
  public record RunTime(int number, double from, double to, boolean failed) {}
}
