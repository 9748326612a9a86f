package dev.tare.report.chart;

import dev.tare.report.chart.axis.BrokenScale;
import dev.tare.report.chart.axis.Ticks;
import dev.tare.report.chart.axis.Zone;
import dev.tare.report.chart.style.Lettering;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.OverviewFigure;
import dev.tare.report.model.OverviewFigure.BenchmarkPanel;
import dev.tare.report.model.OverviewFigure.PlatformRow;
import java.util.ArrayList;
import java.util.List;

/**
 * The panels of an overview in as many rows as they need, all on one scale.
 *
 * @param labels the width of the platforms' names
 * @param pitch the height of a platform's row
 * @param rows of panels, from left to right
 */
record OverviewRows(double labels, double pitch, List<List<OverviewPanel>> rows) {

  /** Between panels. */
  static final double GAP = 16;

  /** How far a label or title may stand out of its panel. */
  static final double EDGE = 5;

  /** The most lines of a name. */
  static final int LINES = 3;

  /** The least distance of ticks in per cent, in drawing units. */
  private static final double PERCENT = 36;

  private static final double NARROW = 500;
  private static final double WIDEST = 300;

  static OverviewRows of(OverviewFigure figure, double width) {
    double labels = labels(figure, width < NARROW ? 88 : width / 7);
    double room = width - EDGE - 1 - labels;
    List<Bounds> all = figure.panels().stream().flatMap(panel -> panel.ratios().stream()).toList();
    BrokenScale scale = BrokenScale.of(all, figure.marginLow(), figure.marginHigh());
    List<List<BenchmarkPanel>> rows =
        balanced(figure.panels(), scale, width < NARROW ? 62 : 64, room);
    double near =
        rows.stream()
            .mapToDouble(row -> scale.near(ratios(row), room - row.size() * GAP))
            .min()
            .orElse(WIDEST);
    Ticks ticks = new Ticks(figure.language());
    return new OverviewRows(
        labels,
        pitch(figure, labels),
        rows.stream()
            .map(row -> placed(figure, scale, row, labels, Math.min(near, WIDEST), ticks))
            .toList());
  }

  private static List<List<Bounds>> ratios(List<BenchmarkPanel> row) {
    return row.stream().map(BenchmarkPanel::ratios).toList();
  }

  private static List<Zone> zones(
      BrokenScale scale, BenchmarkPanel panel, double left, double near, Ticks ticks) {
    return scale.zones(
        panel.ratios(),
        left,
        near,
        (part, width) -> ticks.overheads(part, Math.max(2, (int) (width / PERCENT))),
        (part, width) -> ticks.factors(part, width, true));
  }

  /** Wide enough for every name in its lines, up to a width. */
  private static double labels(OverviewFigure figure, double most) {
    return figure.platforms().stream()
        .map(PlatformRow::title)
        .flatMap(title -> Lettering.lines(title, most, LINES).stream())
        .mapToDouble(Lettering::width)
        .max()
        .orElse(0);
  }

  /** A platform's name in lines of this width. */
  static List<String> name(PlatformRow platform, double labels) {
    return Lettering.lines(platform.title(), labels + 1, LINES);
  }

  /** High enough for the longest name. */
  private static double pitch(OverviewFigure figure, double labels) {
    int lines = figure.platforms().stream().mapToInt(p -> name(p, labels).size()).max().orElse(1);
    return Math.max(OverviewPanel.ROW, lines * Lettering.LINE + 5);
  }

  /** As few rows as possible, all about as long. */
  private static List<List<BenchmarkPanel>> balanced(
      List<BenchmarkPanel> panels, BrokenScale scale, double near, double room) {
    int rows = wrapped(panels, scale, near, room, panels.size()).size();
    int each = (panels.size() + rows - 1) / Math.max(1, rows);
    return wrapped(panels, scale, near, room, each);
  }

  private static List<List<BenchmarkPanel>> wrapped(
      List<BenchmarkPanel> panels, BrokenScale scale, double near, double room, int most) {
    List<List<BenchmarkPanel>> rows = new ArrayList<>();
    double used = room;
    for (BenchmarkPanel panel : panels) {
      double width = scale.width(panel.ratios(), near) + GAP;
      if (rows.isEmpty() || used + width > room || rows.get(rows.size() - 1).size() == most) {
        rows.add(new ArrayList<>());
        used = 0;
      }
      rows.get(rows.size() - 1).add(panel);
      used += width;
    }
    return rows;
  }

  private static List<OverviewPanel> placed(
      OverviewFigure figure,
      BrokenScale scale,
      List<BenchmarkPanel> row,
      double labels,
      double near,
      Ticks ticks) {
    List<OverviewPanel> placed = new ArrayList<>();
    double left = labels + GAP;
    for (BenchmarkPanel panel : row) {
      placed.add(new OverviewPanel(figure, panel, zones(scale, panel, left, near, ticks)));
      left += scale.width(panel.ratios(), near) + GAP;
    }
    return placed;
  }
}
