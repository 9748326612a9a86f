package dev.tare.report.model.evidence;

import dev.tare.report.model.Figure;
import dev.tare.report.text.Language;
import java.util.List;

/**
 * The runs of one benchmark against what coincided with its slow runs: a panel for each platform
 * and cause.
 *
 * @param valueAxis unit and direction of the values, which go upwards
 */
public record CausesFigure(
    String id,
    String title,
    String description,
    String caption,
    Language language,
    String valueAxis,
    List<CausePanel> panels)
    implements Figure {

  public CausesFigure {
    panels = List.copyOf(panels);
  }

  /**
   * One platform and one cause.
   *
   * @param id of the platform
   * @param slot of its colour
   * @param cause what was recorded, with its unit; it goes to the right
   * @param dots in run order
   */
  public record CausePanel(
      String id, String platform, int slot, String cause, List<CauseDot> dots) {

    public CausePanel {
      dots = List.copyOf(dots);
    }
  }

  /**
   * One run.
   *
   * @param run its number; 0 if the page tells nothing about it
   * @param counted whether it is one of the severely slow runs that the cause covers
   */
  public record CauseDot(int run, double recorded, double value, boolean counted) {}
}
