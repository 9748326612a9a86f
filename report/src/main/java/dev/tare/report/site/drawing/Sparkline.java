package dev.tare.report.site.drawing;

import dev.tare.analyzer.result.History.Level;
import dev.tare.analyzer.result.History.Series;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.site.series.SeriesTrack;
import dev.tare.report.site.series.TrackPoint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The last 90 days of a series without any text: the band of its level, a line that ends where
 * nights are missing, alarms and the last night. A day is one unit wide.
 */
public final class Sparkline {

  public static final int DAYS = (int) SeriesTrack.RECENT.toDays();

  private static final double HEIGHT = 22;
  private static final double EDGE = 3;

  /** Nights farther apart are not connected. */
  private static final double GAP = 1.6;

  private final SeriesTrack track;
  private final Instant end;
  private final List<TrackPoint> points;
  private final double low;
  private final double high;

  private Sparkline(SeriesTrack track, Instant end) {
    this.track = track;
    this.end = end;
    points = track.since(end.minus(Duration.ofDays(DAYS)));
    double[] shown =
        DoubleStream.concat(
                points.stream().mapToDouble(TrackPoint::value),
                level().stream().flatMapToDouble(l -> DoubleStream.of(l.low(), l.high())))
            .toArray();
    low = DoubleStream.of(shown).min().orElse(0);
    high = DoubleStream.of(shown).max().orElse(1);
  }

  /**
   * As an SVG element.
   *
   * @param slot of the platform's colour
   * @param end the last day
   */
  public static String of(SeriesTrack track, int slot, Instant end) {
    return new Sparkline(track, end).svg(slot);
  }

  private Optional<Level> level() {
    return track.series().flatMap(Series::level);
  }

  private String svg(int slot) {
    Svg svg = new Svg();
    svg.add(
        "<svg class='spark s%s' viewBox='0 0 94 22' aria-hidden='true'>", slot % ChartColour.SLOTS);
    level().ifPresent(level -> band(svg, level));
    svg.add("<path d='%s'/>", line());
    points.stream()
        .filter(TrackPoint::isAlarm)
        .forEach(
            point ->
                svg.add(
                    "<circle class='alarm' cx='%s' cy='%s' r='2.6'/>", x(point), y(point.value())));
    if (!points.isEmpty()) {
      TrackPoint last = points.get(points.size() - 1);
      svg.add("<circle cx='%s' cy='%s' r='1.8'/>", x(last), y(last.value()));
    }
    return svg.add("</svg>").toString();
  }

  private void band(Svg svg, Level level) {
    double top = y(level.high());
    double height = Math.max(0.6, y(level.low()) - top);
    double from = x(track.levelStart());
    if (from > 0) {
      svg.add("<rect x='%s' y='%s' width='%s' height='%s'/>", from, top, 94 - from, height);
    } else {
      svg.add("<rect y='%s' width='94' height='%s'/>", top, height);
    }
  }

  private String line() {
    StringBuilder line = new StringBuilder();
    double beforeX = 0;
    double beforeY = 0;
    for (int i = 0; i < points.size(); i++) {
      double x = Math.rint(10 * x(points.get(i))) / 10;
      double y = Math.rint(2 * y(points.get(i).value())) / 2;
      boolean begins = i == 0 || x - beforeX > GAP;
      line.append(
          begins ? "M" + Svg.number(x) + " " + Svg.number(y) : step(x - beforeX, y - beforeY));
      line.append(isAlone(i) ? "h.1" : "");
      beforeX = x + (isAlone(i) ? 0.1 : 0);
      beforeY = y;
    }
    return line.toString();
  }

  private static String step(double right, double down) {
    String y = Svg.number(down);
    return "l" + Svg.number(right) + (y.startsWith("-") ? "" : " ") + y;
  }

  /** A night without neighbours is a dot. */
  private boolean isAlone(int i) {
    return (i == 0 || x(points.get(i)) - x(points.get(i - 1)) > GAP)
        && (i == points.size() - 1 || x(points.get(i + 1)) - x(points.get(i)) > GAP);
  }

  private double x(TrackPoint point) {
    return x(point.start());
  }

  private double x(Instant time) {
    return 92 - Duration.between(time, end).toMinutes() / 1440.0;
  }

  private double y(double value) {
    double share = high > low ? (value - low) / (high - low) : 0.5;
    return HEIGHT - EDGE - share * (HEIGHT - 2 * EDGE);
  }
}
