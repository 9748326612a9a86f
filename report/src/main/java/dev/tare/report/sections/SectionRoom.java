package dev.tare.report.sections;

import dev.tare.report.model.BenchmarkSection;
import dev.tare.report.model.RatiosFigure.RatioRow;
import dev.tare.report.model.RunsFigure.RunSeries;
import dev.tare.report.model.Table;
import dev.tare.report.model.Tone;
import dev.tare.report.model.evidence.CausesFigure;
import dev.tare.report.model.evidence.DistributionFigure;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gives figures and tables to as many sections as a page has room for: first to those with the
 * largest decided differences.
 */
final class SectionRoom {

  /** Of a page, in bytes; statements and notes of all sections come on top. */
  private static final int BYTES = 1_200_000;

  private static final int CELL = 100;
  private static final int FIGURE = 2_200;
  private static final int PANEL = 1_000;
  private static final int MARK = 170;
  private static final int DENSITY = 3_500;

  /** Of a line of a distribution. */
  private static final int STEP = 45;

  /** A figure is laid out for wide screens and for narrow ones. */
  private static final int LAYOUTS = 2;

  private SectionRoom() {}

  /** The same sections in the same order. */
  static List<BenchmarkSection> share(List<BenchmarkSection> sections) {
    Set<String> whole = new HashSet<>();
    int room = BYTES;
    for (BenchmarkSection section : byDifference(sections)) {
      room -= bytes(section);
      if (room >= 0 || whole.isEmpty()) {
        whole.add(section.anchor());
      }
    }
    return sections.stream()
        .map(section -> whole.contains(section.anchor()) ? section : section.brief())
        .toList();
  }

  private static List<BenchmarkSection> byDifference(List<BenchmarkSection> sections) {
    return sections.stream()
        .sorted(Comparator.comparingDouble(SectionRoom::difference).reversed())
        .toList();
  }

  private static double difference(BenchmarkSection section) {
    return section.ratios().stream()
        .flatMap(figure -> figure.rows().stream())
        .filter(row -> row.tone() == Tone.GOOD || row.tone() == Tone.BAD)
        .map(RatioRow::ratio)
        .mapToDouble(ratio -> Math.abs(Math.log(ratio.point())))
        .max()
        .orElse(0);
  }

  /** About as many as the section's figures and tables take. */
  private static int bytes(BenchmarkSection section) {
    int panels =
        section.runs().stream()
            .flatMap(figure -> figure.series().stream())
            .mapToInt(SectionRoom::bytes)
            .sum();
    int rows = section.ratios().stream().mapToInt(figure -> figure.rows().size()).sum();
    int figures =
        section.figures().size() * FIGURE
            + MARK * rounds(section)
            + MARK / 2 * causes(section)
            + STEP * steps(section);
    return LAYOUTS * (figures + panels + rows * PANEL) + cells(section.tables()) * CELL;
  }

  private static int rounds(BenchmarkSection section) {
    return section.rounds().stream()
        .flatMap(figure -> figure.tracks().stream())
        .mapToInt(track -> track.dots().size())
        .sum();
  }

  private static int steps(BenchmarkSection section) {
    return section.distribution().stream()
        .map(DistributionFigure.class::cast)
        .flatMap(figure -> figure.panels().stream())
        .flatMap(panel -> panel.curves().stream())
        .mapToInt(curve -> curve.values().size())
        .sum();
  }

  private static int causes(BenchmarkSection section) {
    return section.causes().stream()
        .map(CausesFigure.class::cast)
        .flatMap(figure -> figure.panels().stream())
        .mapToInt(panel -> panel.dots().size())
        .sum();
  }

  private static int bytes(RunSeries series) {
    return PANEL
        + MARK * (series.dots().size() + series.failed().size())
        + (series.density().isPresent() ? DENSITY : 0);
  }

  private static int cells(List<Table> tables) {
    return tables.stream().mapToInt(table -> table.rows().size() * table.columns().size()).sum();
  }
}
