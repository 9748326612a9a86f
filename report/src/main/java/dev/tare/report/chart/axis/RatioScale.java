package dev.tare.report.chart.axis;

import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.ChartPoint;
import dev.tare.report.chart.style.Marker;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.RatiosFigure;
import dev.tare.report.model.RatiosFigure.RatioRow;
import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.stream.DoubleStream;

/** The axis of a forest plot: it shows every interval, the margin and 1. */
public record RatioScale(Scale values) {

  public static RatioScale of(RatiosFigure figure) {
    double[] all =
        DoubleStream.concat(
                DoubleStream.of(1, figure.marginLow(), figure.marginHigh()),
                figure.rows().stream()
                    .map(RatioRow::ratio)
                    .flatMapToDouble(ratio -> DoubleStream.of(ratio.low(), ratio.high())))
            .toArray();
    double low = DoubleStream.of(all).min().orElseThrow();
    double high = DoubleStream.of(all).max().orElseThrow();
    return new RatioScale(
        figure.logarithmic() ? Scale.ratiosAround(low, high) : Scale.around(low, high));
  }

  public double at(double ratio) {
    return values.at(ratio);
  }

  public TickAxis axis(List<Tick> ticks) {
    return new TickAxis(at(values.low()), at(values.high()), ticks);
  }

  /** A ratio with its interval, for a plot of this width. */
  public ChartPoint point(RatioRow row, double up, double width) {
    Bounds ratio = row.ratio();
    double unit = width / values.span();
    double left = (at(ratio.point()) - at(ratio.low())) * unit;
    double right = (at(ratio.high()) - at(ratio.point())) * unit;
    Marker symbol = row.hollow() ? Marker.hollow(row.slot(), 4) : Marker.of(row.slot(), 4);
    return new ChartPoint(
        at(ratio.point()),
        up,
        (g, x, y) -> {
          g.setPaint(ChartColour.slot(row.slot()).colour());
          g.setStroke(new BasicStroke(1.8f));
          g.draw(new Line2D.Double(x - left, y, x + right, y));
          symbol.draw(g, x, y);
        });
  }
}
