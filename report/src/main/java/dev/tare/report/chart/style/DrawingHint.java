package dev.tare.report.chart.style;

import java.awt.Graphics2D;
import java.awt.RenderingHints;

/**
 * What a drawing says about the shapes that follow, so that a page can hide a platform and explain
 * a run. As with any rendering hint, other outputs ignore it.
 */
public final class DrawingHint extends RenderingHints.Key {

  /** The platform of all that follows: a {@link Panel}. */
  public static final DrawingHint PANEL = new DrawingHint(1);

  /** Here is a run: a {@link Spot}. */
  public static final DrawingHint SPOT = new DrawingHint(2);

  private static final Panel NONE = new Panel("", 0);

  /**
   * The part of a drawing that shows one platform.
   *
   * @param platform id; empty for what belongs to none
   * @param height by which all below may move up if it is hidden
   */
  public record Panel(String platform, double height) {}

  /** A run and where it is drawn. */
  public record Spot(int run, double x, double y) {}

  private DrawingHint(int number) {
    super(number);
  }

  @Override
  public boolean isCompatibleValue(Object value) {
    return value instanceof Panel || value instanceof Spot;
  }

  /** From here on, until the end, the drawing shows that platform. */
  public static void begin(Graphics2D g, String platform, double height) {
    g.setRenderingHint(PANEL, new Panel(platform, height));
  }

  public static void end(Graphics2D g) {
    g.setRenderingHint(PANEL, NONE);
  }
}
