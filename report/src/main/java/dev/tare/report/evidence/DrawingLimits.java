package dev.tare.report.evidence;

import dev.tare.report.model.RunsFigure.RunSeries;
import dev.tare.report.sentences.ReportContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much is drawn, so that no figure grows with the data.
 *
 * @param dots a sample with more runs is drawn as a density
 */
public record DrawingLimits(int dots) {

  /** Severe outliers of a sample that are drawn beside its density. */
  public static final int OUTLIERS = 200;

  private static final int DOTS = 300;

  /** In a report with more runs than this, fewer are enough for a density. */
  private static final int LARGE = 6000;

  private static final int DOTS_IF_LARGE = 100;
  private static final int FAILURES = 100;

  /** A density takes as much room in a file as this number of dots. */
  private static final int DENSITY = 45;

  /** So do the rings of an outlier. */
  private static final int RINGS = 4;

  private static final int FIGURE = 300;

  public static DrawingLimits of(ReportContext context) {
    long all = context.dataset().samples().stream().mapToLong(one -> one.runs().size()).sum();
    return new DrawingLimits(all > LARGE ? DOTS_IF_LARGE : DOTS);
  }

  public boolean isMany(int runs) {
    return runs > dots;
  }

  /** At most so many of the failed runs, spread over all. */
  static List<Integer> failures(List<Integer> runs) {
    int step = (runs.size() + FAILURES - 1) / FAILURES;
    return IntStream.range(0, runs.size()).filter(i -> i % step == 0).mapToObj(runs::get).toList();
  }

  /** The series in groups, each for a figure, in the same order. */
  public static List<List<RunSeries>> figures(List<RunSeries> all) {
    List<List<RunSeries>> figures = new ArrayList<>();
    int room = 0;
    for (RunSeries series : all) {
      room -= weight(series);
      if (figures.isEmpty() || room < 0) {
        figures.add(new ArrayList<>());
        room = FIGURE - weight(series);
      }
      figures.get(figures.size() - 1).add(series);
    }
    return figures;
  }

  private static int weight(RunSeries series) {
    int density = series.density().isPresent() ? DENSITY : 0;
    return density + series.dots().size() + RINGS * series.ringed() + series.failed().size();
  }
}
