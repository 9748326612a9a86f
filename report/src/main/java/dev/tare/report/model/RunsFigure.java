package dev.tare.report.model;

import dev.tare.report.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * Every run of one benchmark: a panel for each platform with the runs in run order and, beside it
 * on the same value axis, their distribution, each with median and interval.
 *
 * @param valueAxis unit and direction, such as {@code KFLOPS, higher is better}
 * @param runAxis what counts along the other axis
 * @param distributionTitle above the distributions
 * @param oneScale all panels share one value axis; otherwise the levels are too far apart and each
 *     panel has its own (never starting at 0)
 */
public record RunsFigure(
    String id,
    String title,
    String description,
    String caption,
    Language language,
    String valueAxis,
    String runAxis,
    String distributionTitle,
    boolean oneScale,
    List<RunSeries> series)
    implements Figure {

  public RunsFigure {
    series = List.copyOf(series);
  }

  /**
   * The runs of one platform.
   *
   * @param id of the platform
   * @param slot of its colour
   * @param counts of all runs, drawn or not
   * @param dots in run order; of a sample with a density only severe outliers
   * @param density of the runs where there are too many for dots
   * @param median with its interval, or with the range of the values
   * @param known whether that is the interval; otherwise the range
   * @param hollow whether the values are implausible, so that they are drawn but state nothing
   * @param medianText the same as text, with unit
   * @param noise the noise verdict in a word
   * @param failed numbers of runs without a value; some of them where there are too many
   * @param sessions run numbers at which a new session starts, without the first
   * @param levels the medians of the sessions, where they are drawn
   */
  public record RunSeries(
      String id,
      String platform,
      int slot,
      Counts counts,
      List<RunDot> dots,
      Optional<Density> density,
      Optional<Bounds> median,
      boolean known,
      boolean hollow,
      String medianText,
      String noise,
      List<Integer> failed,
      List<Integer> sessions,
      List<SessionLevel> levels) {

    public RunSeries {
      dots = List.copyOf(dots);
      failed = List.copyOf(failed);
      sessions = List.copyOf(sessions);
      levels = List.copyOf(levels);
    }

    /** The number of ringed runs. */
    public int ringed() {
      return (int) dots.stream().filter(dot -> dot.mark() != OutlierMark.NONE).count();
    }
  }

  /**
   * How many runs a sample has.
   *
   * @param n with a value
   * @param severe those of the outliers that are severe
   */
  public record Counts(int n, int failed, int outliers, int severe) {}

  /** The median of the runs of a session, by the numbers of its first and last run. */
  public record SessionLevel(int from, int to, double median) {}

  /** One run; an outlier is ringed, never removed. */
  public record RunDot(int run, double value, OutlierMark mark) {}

  /** How far a run lies from the others. */
  public enum OutlierMark {
    NONE,
    MILD,
    SEVERE
  }
}
