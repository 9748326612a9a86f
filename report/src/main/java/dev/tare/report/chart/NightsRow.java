package dev.tare.report.chart;

import dev.tare.report.model.Bounds;
import dev.tare.report.model.NightsFigure.Course;
import dev.tare.report.model.NightsFigure.Dot;
import java.util.List;
import java.util.stream.DoubleStream;

/** One platform of a drawing of campaigns. */
record NightsRow(Course course, Scale scale, List<Tick> values) {

  static NightsRow of(Course course, Ticks ticks, int most) {
    Scale scale = scale(course);
    return new NightsRow(course, scale, ticks.on(scale, most));
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
    Ink ink = Ink.slot(course.slot());
    Panel panel = new Panel(nights, new TickAxis(scale.low(), scale.high(), values)).gridUp();
    course.level().ifPresent(level -> mark(panel, level, ink));
    course.changes().forEach(night -> panel.boundary(night - 0.5));
    return panel.spots(course.dots().stream().map(this::spot).toList());
  }

  private static void mark(Panel panel, Bounds level, Ink ink) {
    panel.bandUp(level.low(), level.high(), ink).lineUp(level.point(), ink);
  }

  private Spot spot(Dot dot) {
    return new Spot(dot.night(), dot.value(), Stamp.of(course.slot(), dot.mark()));
  }
}
