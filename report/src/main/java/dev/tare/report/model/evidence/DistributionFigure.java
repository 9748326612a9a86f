package dev.tare.report.model.evidence;

import dev.tare.report.model.Figure;
import dev.tare.report.text.Language;
import java.util.List;

/**
 * How the runs of one benchmark are distributed: for each platform a line that rises from 0 to 100
 * % of the runs; platforms at about the same level share a panel.
 *
 * @param shareAxis what goes upwards
 * @param valueAxis unit and direction of the values, which go to the right
 * @param shared whether platforms share two levels
 * @param details none where each step is a run, about which the section tells
 */
public record DistributionFigure(
    String id,
    String title,
    String description,
    String caption,
    Language language,
    String shareAxis,
    String valueAxis,
    boolean shared,
    List<DistributionPanel> panels,
    RunDetails details)
    implements Figure {

  public DistributionFigure {
    panels = List.copyOf(panels);
  }

  /**
   * Platforms at about the same level.
   *
   * @param logarithmic their values span more than a factor of 20
   * @param levels that several of them share; empty or two
   */
  public record DistributionPanel(boolean logarithmic, List<Double> levels, List<Curve> curves) {

    public DistributionPanel {
      levels = List.copyOf(levels);
      curves = List.copyOf(curves);
    }
  }

  /**
   * A step of a line.
   *
   * @param at its place among the values
   * @param number of its run, or the share of the runs in per cent
   */
  public record CurveStep(int at, int number) {}

  /**
   * One platform.
   *
   * @param id of the platform
   * @param slot of its colour
   * @param values of equal shares of the runs, from the smallest to the largest
   * @param steps those about which a page tells something
   */
  public record Curve(
      String id, String platform, int slot, List<Double> values, List<CurveStep> steps) {

    public Curve {
      values = List.copyOf(values);
      steps = List.copyOf(steps);
      if (values.size() < 2) {
        throw new IllegalArgumentException("no distribution: " + values);
      }
    }

    public double smallest() {
      return values.get(0);
    }

    public double largest() {
      return values.get(values.size() - 1);
    }
  }
}
