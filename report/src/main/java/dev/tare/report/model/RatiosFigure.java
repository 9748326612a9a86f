package dev.tare.report.model;

import dev.tare.report.text.Language;
import java.util.List;

/**
 * The overhead ratios of one benchmark with their intervals around 1 (a forest plot).
 *
 * @param axis what the ratio means, such as {@code overhead ratio, above 1 is worse}
 * @param marginLow below which a difference matters; drawn as a band with {@code marginHigh}
 * @param marginText what the band means
 * @param kind of the axis
 * @param kindText the same as text; empty if it is linear
 * @param all the rows of all such figures of a report, whose texts stand alike
 */
public record RatiosFigure(
    String id,
    String title,
    String description,
    String caption,
    Language language,
    String axis,
    double marginLow,
    double marginHigh,
    String marginText,
    AxisKind kind,
    String kindText,
    List<RatioRow> rows,
    List<RatioRow> all)
    implements Figure {

  public RatiosFigure {
    rows = List.copyOf(rows);
    all = List.copyOf(all);
  }

  /** The same on a linear axis, for readers who choose it. */
  public RatiosFigure linear() {
    return new RatiosFigure(
        id + "-linear",
        title,
        description,
        caption,
        language,
        axis,
        marginLow,
        marginHigh,
        marginText,
        AxisKind.LINEAR,
        "",
        rows,
        all);
  }

  /** How ratios are placed along the axis. */
  public enum AxisKind {
    LINEAR,
    LOGARITHMIC,
    /** Linear near 1, logarithmic beyond a break. */
    BROKEN
  }

  /**
   * One comparison.
   *
   * @param id of the platform
   * @param label such as {@code Docker / native}
   * @param slot of the platform's colour
   * @param ratio with its 95 % interval
   * @param text the ratio with its interval as text
   * @param hollow whether the symbol is an outline, because nothing is decided
   * @param verdict in a word or two
   */
  public record RatioRow(
      String id,
      String label,
      int slot,
      boolean hollow,
      Bounds ratio,
      String text,
      String verdict,
      Tone tone) {}
}
