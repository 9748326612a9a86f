package dev.tare.analyzer.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every acceptance figure is reached; the table of them is printed. */
class AcceptanceTest {

  private static final String LINE = "%-4s%-27s%-42s%-12s%6.1f%n";

  /** Few repeats show what is badly wrong. */
  @Test
  void noFigureIsBeyondItsBandByMoreThanChance() {
    int repeats = 150;
    SoftAssertions soft = new SoftAssertions();
    for (Figure figure : figures()) {
      double measured = figure.percent().applyAsDouble(repeats);
      soft.assertThat(figure.must().excludes(measured, repeats(figure, repeats)))
          .as("%s %s: %s %%", figure.no(), figure.scenario(), measured)
          .isFalse();
    }
    soft.assertAll();
  }

  @Test
  @Tag("full")
  void everyFigureIsReached() {
    StringBuilder table = new StringBuilder("Acceptance figures, per cent of 2000 repeats\n");
    SoftAssertions soft = new SoftAssertions();
    for (Figure figure : figures()) {
      double measured = figure.percent().applyAsDouble(2000);
      table.append(line(figure, measured));
      soft.assertThat(figure.must().holds(measured))
          .as("%s %s: %s %%", figure.no(), figure.scenario(), measured)
          .isTrue();
    }
    System.out.println(table);
    soft.assertAll();
  }

  /** A family of pairs counts once. */
  private static int repeats(Figure figure, int repeats) {
    return figure.no().equals("M1") ? repeats / 10 : repeats;
  }

  private static String line(Figure f, double measured) {
    return String.format(Locale.ROOT, LINE, f.no(), f.method(), f.scenario(), f.must(), measured);
  }

  private static List<Figure> figures() {
    List<Figure> figures = new ArrayList<>(RatioFigures.all());
    figures.addAll(RoundFigures.all());
    figures.addAll(ClauseFigures.all());
    figures.addAll(SampleFigures.all());
    return figures;
  }
}
