package dev.tare.report.site.drawing;

import dev.tare.report.chart.axis.Scale;
import dev.tare.report.chart.axis.Tick;
import dev.tare.report.chart.axis.Ticks;
import dev.tare.report.site.drawing.TrendFigure.Mark;
import dev.tare.report.site.drawing.TrendFigure.Span;
import dev.tare.report.site.drawing.TrendFigure.TrendPanel;
import java.util.List;
import java.util.stream.DoubleStream;

/** Draws a {@link TrendFigure} for a width. */
public final class TrendChart {

  private static final double WIDE = 720;
  private static final double NARROW = 360;
  private static final double TOP = 16;
  private static final double HEADING = 22;
  private static final double GAP = 14;
  private static final double BOTTOM = 22;

  /** More dots are drawn small, without texts and links. */
  private static final int MOST_TEXTS = 130;

  private final TrendFigure figure;
  private final double width;
  private final Svg svg = new Svg();
  private final List<Scale> scales;
  private final List<List<Tick>> ticks;
  private final DateAxis dates;

  private TrendChart(TrendFigure figure, double width) {
    this.figure = figure;
    this.width = width;
    scales = figure.panels().stream().map(TrendChart::scale).toList();
    Ticks texts = new Ticks(figure.language());
    ticks =
        figure.panels().stream()
            .map(panel -> texts.on(scale(panel), panel.height() > 120 ? 5 : 3))
            .toList();
    double left = 10 + ticks.stream().mapToDouble(Tick::widest).max().orElse(0);
    dates = DateAxis.of(figure.first(), figure.last(), left, width - left - 8, figure.language());
  }

  /** For wide and for narrow screens, of which the style shows one. */
  public static String svg(TrendFigure figure) {
    return new TrendChart(figure, WIDE).drawn("wide")
        + new TrendChart(figure, NARROW).drawn("narrow");
  }

  private static Scale scale(TrendPanel panel) {
    double[] all =
        DoubleStream.concat(
                panel.dots().stream().mapToDouble(TrendFigure.TrendDot::value),
                panel.level().stream().flatMapToDouble(l -> DoubleStream.of(l.low(), l.high())))
            .toArray();
    return Scale.around(DoubleStream.of(all).min().orElse(0), DoubleStream.of(all).max().orElse(1));
  }

  private String drawn(String kind) {
    double height = TOP + BOTTOM;
    for (TrendPanel panel : figure.panels()) {
      height += HEADING + panel.height() + GAP;
    }
    svg.add("<svg class='trend %s' viewBox='0 0 %s %s' aria-hidden='true'>\n", kind, width, height);
    figure.spans().forEach(span -> span(span, bottom()));
    dates
        .ticks()
        .forEach(
            tick ->
                svg.add("<path class='grid' d='M%s %sV%s'/>", tick.x(), TOP + HEADING, bottom()));
    figure.marks().forEach(mark -> mark(mark, bottom()));
    double top = TOP;
    for (int i = 0; i < figure.panels().size(); i++) {
      panel(i, top + HEADING);
      top += HEADING + figure.panels().get(i).height() + GAP;
    }
    dates
        .ticks()
        .forEach(
            tick ->
                svg.add(
                    "<text x='%s' y='%s' text-anchor='%s'>%s</text>",
                    tick.x(), bottom() + 17, anchor(tick.x()), tick.label()));
    return svg.add("</svg>\n").toString();
  }

  private String anchor(double x) {
    return x > width - 30 ? "end" : "middle";
  }

  private double bottom() {
    double bottom = TOP;
    for (TrendPanel panel : figure.panels()) {
      bottom += HEADING + panel.height() + GAP;
    }
    return bottom - GAP;
  }

  private void span(Span span, double bottom) {
    double from = dates.x(span.from());
    svg.add(
        "<rect class='%s' x='%s' y='%s' width='%s' height='%s'/>\n",
        span.worse() ? "worse" : "better",
        from,
        TOP + HEADING,
        Math.max(1, dates.x(span.until()) - from),
        bottom - TOP - HEADING);
  }

  private void mark(Mark mark, double bottom) {
    double x = dates.x(mark.time());
    svg.add("<g class='mark'><title>%s</title><path d='M%s %sV%s'/>", mark.text(), x, TOP, bottom);
    svg.add("<text x='%s' y='%s' text-anchor='middle'>%s</text></g>\n", x, TOP - 4, mark.letter());
  }

  private void panel(int index, double top) {
    TrendPanel panel = figure.panels().get(index);
    Scale scale = scales.get(index);
    svg.add("<text class='heading' x='%s' y='%s'>%s</text>\n", 0.0, top - 8, panel.heading());
    for (Tick tick : ticks.get(index)) {
      double y = y(scale, tick.at(), top, panel.height());
      svg.add("<path class='grid' d='M%s %sH%s'/>", dates.left(), y, width);
      svg.add(
          "<text x='%s' y='%s' text-anchor='end'>%s</text>\n",
          dates.left() - 6, y + 4, tick.label());
    }
    svg.add("<g class='s%s'>", panel.slot() % 8);
    panel.level().ifPresent(level -> level(level, scale, top, panel.height()));
    new TrendDots(dates, value -> y(scale, value, top, panel.height()), svg)
        .draw(panel.dots(), panel.dots().size() <= MOST_TEXTS);
    svg.add("</g>\n");
  }

  private void level(TrendFigure.LevelBand level, Scale scale, double top, double height) {
    double x = Math.max(dates.left(), dates.x(level.from()));
    double y = y(scale, level.high(), top, height);
    svg.add(
        "<rect class='band' x='%s' y='%s' width='%s' height='%s'/>",
        x, y, width - 4 - x, y(scale, level.low(), top, height) - y);
    svg.add(
        "<path class='level' d='M%s %sH%s'/>\n",
        x, y(scale, level.value(), top, height), width - 4);
  }

  private static double y(Scale scale, double value, double top, double height) {
    return top + height - height * (value - scale.low()) / (scale.high() - scale.low());
  }
}
