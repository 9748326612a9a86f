package dev.tare.report.model;

import dev.tare.report.text.Language;
import java.util.List;

/**
 * The overhead ratios of one benchmark with their intervals around 1 (a forest plot).
 *
 * @param axis what the ratio means, such as {@code overhead ratio, above 1 is worse}
 * @param marginLow below which a difference matters; drawn as a band with {@code marginHigh}
 * @param marginText what the band means
 * @param logarithmic the ratios span more than a factor of 3
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
    boolean logarithmic,
    List<RatioRow> rows)
    implements Figure {

  public RatiosFigure {
    rows = List.copyOf(rows);
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
        false,
        rows);
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
