package dev.tare.report.chart.axis;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A piece of a broken axis.
 *
 * @param scale what it shows
 * @param left its left edge in drawing units
 * @param width in drawing units
 * @param ticks labelled values
 */
public record Zone(Scale scale, double left, double width, List<Tick> ticks) {

  /** The labelled values of a piece with this width, in drawing units. */
  public interface Labelling extends BiFunction<Scale, Double, List<Tick>> {}

  public Zone {
    ticks = List.copyOf(ticks);
  }

  static Zone of(Scale scale, double left, double width, Labelling ticks) {
    return new Zone(scale, left, width, ticks.apply(scale, width));
  }

  /** The place of a value; of one beyond, the nearer edge. */
  public double x(double value) {
    double inside = Math.min(scale.high(), Math.max(scale.low(), value));
    return left + width * (scale.at(inside) - scale.at(scale.low())) / scale.span();
  }

  public double right() {
    return left + width;
  }

  /** The place of a tick, whose position is in units of the scale. */
  public double x(Tick tick) {
    return left + width * (tick.at() - scale.at(scale.low())) / scale.span();
  }

  /** The area between two values, as far as it is in this piece. */
  public Optional<Rectangle2D> part(double low, double high, double top, double height) {
    return overlaps(low, high)
        ? Optional.of(new Rectangle2D.Double(x(low), top, x(high) - x(low), height))
        : Optional.empty();
  }

  public boolean overlaps(double low, double high) {
    return low <= scale.high() && high >= scale.low();
  }
}
