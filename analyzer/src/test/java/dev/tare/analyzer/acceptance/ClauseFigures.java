package dev.tare.analyzer.acceptance;

import dev.tare.analyzer.code.ExpectationVerdict;
import dev.tare.analyzer.expectation.Clauses;
import dev.tare.analyzer.expectation.Relation;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.analyzer.stats.interval.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Wrong and right verdicts on single claims: figures E1 and E2. */
final class ClauseFigures {

  private static final double MARGIN = .05;
  private static final double FACTOR = 2;
  private static final double TWO_ONE_SIDED = .10;

  /** A claim about a pair whose true ratio is known. */
  private record Cell(Relation relation, double bound, double ratio) {

    boolean isWrong(ExpectationVerdict verdict) {
      return verdict
          == (Clauses.isTrue(relation, bound, Math.log(ratio))
              ? ExpectationVerdict.REFUTED
              : ExpectationVerdict.CONFIRMED);
    }

    ExpectationVerdict verdict(Interval equal) {
      return Clauses.verdict(relation, bound, shifted(equal));
    }

    private Interval shifted(Interval equal) {
      double by = Math.log(ratio);
      return new Interval(equal.point() + by, equal.low() + by, equal.high() + by);
    }
  }

  private ClauseFigures() {}

  static List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    figures.add(worst("AR .5, sd 2 %", Noise.autoregressive(.5, .02)));
    figures.add(worst("AR .7, sd 5 %", Noise.autoregressive(.7, .05)));
    figures.add(worst("independent, sd 10 %", Noise.independent(.10)));
    if (RealShapes.areThere()) {
      figures.add(worst("real shapes", RealShapes.calm()));
    }
    figures.add(confirmed("~ at ratio 1, AR .5", 97, new Cell(Relation.ABOUT_AS_GOOD, MARGIN, 1)));
    figures.add(confirmed("> at ratio 1.08, AR .5", 87, new Cell(Relation.BETTER, MARGIN, 1.08)));
    return figures;
  }

  private static Figure worst(String scenario, Noise noise) {
    return new Figure(
        "E1",
        "clause wrong, worst of 30",
        scenario,
        Band.atMost(5),
        repeats -> worst(repeats, noise));
  }

  private static double worst(int repeats, Noise noise) {
    Simulation s = Figure.simulation();
    List<Interval> equal = Stream.generate(() -> interval(s, noise)).limit(repeats).toList();
    return cells()
        .mapToDouble(cell -> Figure.share(repeats, i -> cell.isWrong(cell.verdict(equal.get(i)))))
        .max()
        .orElseThrow();
  }

  private static Stream<Cell> cells() {
    Stream<Cell> narrow =
        Stream.of(Relation.ABOUT_AS_GOOD, Relation.BETTER, Relation.NOT_WORSE)
            .flatMap(r -> cells(r, MARGIN, .94, 1, 1.03, 1.05, 1.06, 1.08, 1.12, 1.3));
    return Stream.concat(narrow, cells(Relation.FAR_BETTER, FACTOR, 1, 1.5, 1.9, 2, 2.2, 3));
  }

  private static Stream<Cell> cells(Relation relation, double bound, double... ratios) {
    return DoubleStream.of(ratios).mapToObj(ratio -> new Cell(relation, bound, ratio));
  }

  private static Figure confirmed(String scenario, double least, Cell cell) {
    Noise noise = Noise.autoregressive(.5, .02);
    return Figure.of(
        "E2",
        "clause confirmed",
        scenario,
        Band.atLeast(least),
        s -> cell.verdict(interval(s, noise)) == ExpectationVerdict.CONFIRMED);
  }

  private static Interval interval(Simulation s, Noise noise) {
    return RatioFigures.ratio(noise.of(s), noise.of(s)).at(TWO_ONE_SIDED);
  }
}
