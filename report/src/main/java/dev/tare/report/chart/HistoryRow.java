package dev.tare.report.chart;

import dev.tare.report.chart.axis.Scale;
import dev.tare.report.chart.axis.Tick;
import dev.tare.report.chart.axis.TickAxis;
import dev.tare.report.chart.axis.Ticks;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.chart.style.ChartPoint;
import dev.tare.report.chart.style.Marker;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.HistoryFigure.Course;
import dev.tare.report.model.HistoryFigure.Dot;
import java.util.List;
import java.util.stream.DoubleStream;

/** One platform of a drawing of campaigns. */
record HistoryRow(Course course, Scale scale, List<Tick> values) {

  static HistoryRow of(Course course, Ticks ticks, int most) {
    Scale scale = scale(course);
    return new HistoryRow(course, scale, ticks.on(scale, most));
  }

  /** Shows every campaign, and the level with its bounds. */
  private static Scale scale(Course course) {
    double[] all =
        DoubleStream.concat(
                course.dots().stream().mapToDouble(Dot::value),
                course.level().stream()
                    .flatMapToDouble(level -> DoubleStream.of(level.low(), level.high())))
            .toArray();
    return Scale.around(DoubleStream.of(all).min().orElse(0), DoubleStream.of(all).max().orElse(1));
  }

  double labels() {
    return Tick.widest(values);
  }

  Heading heading() {
    return new Heading(course.platform(), course.levelText(), course.verdict());
  }

  Panel panel(TickAxis nights) {
    ChartColour ink = ChartColour.slot(course.slot());
    Panel panel = new Panel(nights, new TickAxis(scale.low(), scale.high(), values)).gridUp();
    course.level().ifPresent(level -> mark(panel, level, ink));
    course.changes().forEach(night -> panel.boundary(night - 0.5));
    return panel.spots(course.dots().stream().map(this::spot).toList());
  }

  private static void mark(Panel panel, Bounds level, ChartColour ink) {
    panel.bandUp(level.low(), level.high(), ink).lineUp(level.point(), ink);
  }

  private ChartPoint spot(Dot dot) {
    return new ChartPoint(dot.night(), dot.value(), Marker.of(course.slot(), dot.mark()));
  }
}
