package dev.tare.report.site.drawing;

import dev.tare.report.chart.axis.Scale;
import dev.tare.report.chart.axis.Tick;
import dev.tare.report.chart.axis.Ticks;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.Lettering;
import dev.tare.report.site.drawing.TrendFigure.Mark;
import dev.tare.report.site.drawing.TrendFigure.Span;
import dev.tare.report.site.drawing.TrendFigure.TrendPanel;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Draws a {@link TrendFigure} for a width. */
public final class TrendChart {

  private static final double WIDE = 720;
  private static final double NARROW = 360;
  private static final double HEADING = 20;
  private static final double LETTERS = 16;
  private static final double GAP = 14;
  private static final double BOTTOM = 22;

  /** Between two dates. */
  private static final double SPACE = 6;

  /** More dots are drawn small, without texts and links. */
  public static final int MOST_TEXTS = 130;

  private final TrendFigure figure;
  private final double width;
  private final Svg svg = new Svg();
  private final List<Scale> scales;
  private final List<List<Tick>> ticks;
  private final DateAxis dates;

  private final Map<Object, String> made;

  private TrendChart(TrendFigure figure, double width, Map<Object, String> made) {
    this.figure = figure;
    this.made = made;
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
    return svg(figure, new HashMap<>());
  }

  /**
   * The same where many figures have the same panels.
   *
   * @param made what was drawn before, and will be
   */
  public static String svg(TrendFigure figure, Map<Object, String> made) {
    return new TrendChart(figure, WIDE, made).drawn("wide")
        + new TrendChart(figure, NARROW, made).drawn("narrow");
  }

  /** All that the dots of a panel depend on. */
  private record Place(
      TrendPanel panel, Instant first, Instant last, double top, double left, double width) {}

  private static Scale scale(TrendPanel panel) {
    double[] all =
        DoubleStream.concat(
                panel.dots().stream().mapToDouble(TrendFigure.TrendDot::value),
                panel.level().stream().flatMapToDouble(l -> DoubleStream.of(l.low(), l.high())))
            .toArray();
    return Scale.around(DoubleStream.of(all).min().orElse(0), DoubleStream.of(all).max().orElse(1));
  }

  private String drawn(String kind) {
    svg.add(
        "<svg class='trend %s' viewBox='0 0 %s %s' aria-hidden='true'>\n",
        kind, width, bottom() + BOTTOM);
    figure.spans().forEach(this::span);
    dates
        .ticks()
        .forEach(tick -> svg.add("<path class='grid' d='M%s %sV%s'/>", tick.x(), top(0), bottom()));
    figure.marks().forEach(this::mark);
    for (int i = 0; i < figure.panels().size(); i++) {
      panel(i);
    }
    dates();
    return svg.add("</svg>\n").toString();
  }

  /** A date that would stand on the one before is left out. */
  private void dates() {
    double free = 0;
    for (DateAxis.DateTick tick : dates.ticks()) {
      double half = Lettering.width(tick.label()) / 2;
      double x = Math.min(tick.x(), width - half);
      if (x - half >= free) {
        svg.add(
            "<text x='%s' y='%s' text-anchor='middle'>%s</text>", x, bottom() + 17, tick.label());
        free = x + half + SPACE;
      }
    }
  }

  /** Where a panel begins, below its heading; the letters of marks are above the first one. */
  private double top(int index) {
    double top = figure.marks().isEmpty() ? 0 : LETTERS;
    for (int i = 0; i < index; i++) {
      top += heading(i) + figure.panels().get(i).height() + GAP;
    }
    return top + heading(index);
  }

  private double heading(int index) {
    return HEADING + (headings(index).size() - 1) * Lettering.LINE;
  }

  private List<String> headings(int index) {
    return Lettering.lines(figure.panels().get(index).heading(), width, 3);
  }

  private double bottom() {
    int last = figure.panels().size() - 1;
    return top(last) + figure.panels().get(last).height();
  }

  private void span(Span span) {
    double from = dates.x(span.from());
    svg.add(
        "<rect class='%s' x='%s' y='%s' width='%s' height='%s'/>\n",
        span.worse() ? "worse" : "better",
        from,
        top(0),
        Math.max(1, dates.x(span.until()) - from),
        bottom() - top(0));
  }

  private void mark(Mark mark) {
    double x = dates.x(mark.time());
    svg.add("<g class='mark'><title>%s</title>", mark.text());
    svg.add("<path d='M%s %sV%s'/>", x, top(0), bottom());
    svg.add(
        "<text x='%s' y='%s' text-anchor='middle'>%s</text></g>\n", x, top(0) - 4, mark.letter());
  }

  private void panel(int index) {
    TrendPanel panel = figure.panels().get(index);
    Scale scale = scales.get(index);
    double top = top(index);
    heading(index, index == 0 && !figure.marks().isEmpty() ? top - LETTERS : top);
    for (Tick tick : ticks.get(index)) {
      double y = y(scale, tick.at(), top, panel.height());
      svg.add("<path class='grid' d='M%s %sH%s'/>", dates.left(), y, width - 4);
      svg.add(
          "<text x='%s' y='%s' text-anchor='end'>%s</text>\n",
          dates.left() - 6, y + 4, tick.label());
    }
    Place place = new Place(panel, figure.first(), figure.last(), top, dates.left(), width);
    String nights = made.get(place);
    if (nights == null) {
      nights = nights(panel, scale, top);
      made.put(place, nights);
    }
    svg.addMade(nights);
  }

  private String nights(TrendPanel panel, Scale scale, double top) {
    Svg group = new Svg();
    group.add("<g class='s%s'>", panel.slot() % ChartColour.SLOTS);
    panel.level().ifPresent(level -> level(level, scale, top, panel.height(), group));
    boolean texts = width == WIDE && panel.dots().size() <= MOST_TEXTS;
    new TrendDots(dates, value -> y(scale, value, top, panel.height()), group)
        .draw(panel.dots(), texts);
    return group.add("</g>\n").toString();
  }

  private void heading(int index, double bottom) {
    List<String> lines = headings(index);
    double y = bottom - 7 - (lines.size() - 1) * Lettering.LINE;
    for (String line : lines) {
      svg.add("<text class='heading' x='0' y='%s'>%s</text>\n", y, line);
      y += Lettering.LINE;
    }
  }

  private void level(
      TrendFigure.LevelBand level, Scale scale, double top, double height, Svg group) {
    double x = Math.max(dates.left(), dates.x(level.from()));
    double y = y(scale, level.high(), top, height);
    group.add(
        "<rect class='band' x='%s' y='%s' width='%s' height='%s'/>",
        x, y, width - 4 - x, y(scale, level.low(), top, height) - y);
    group.add(
        "<path class='level' d='M%s %sH%s'/>\n",
        x, y(scale, level.value(), top, height), width - 4);
  }

  private static double y(Scale scale, double value, double top, double height) {
    return top + height - height * (value - scale.low()) / (scale.high() - scale.low());
  }
}
