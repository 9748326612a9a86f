package dev.tare.analyzer.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every acceptance figure is reached; the table of them is printed. */
class AcceptanceTest {

  /** Few repeats show what is badly wrong. */
  @Test
  void noFigureIsBeyondItsBandByMoreThanChance() {
    int repeats = 150;
    check(repeats, (figure, rate) -> !figure.must().excludes(rate, repeats(figure, repeats)));
  }

  @Test
  @Tag("full")
  void everyFigureIsReached() {
    check(2000, (figure, rate) -> figure.must().holds(rate));
  }

  private static void check(int repeats, BiPredicate<Figure, Double> isReached) {
    Map<Figure, Double> measured = new LinkedHashMap<>();
    figures().forEach(figure -> measured.put(figure, figure.percent().applyAsDouble(repeats)));
    System.out.println(new Rates(measured).text(repeats));
    SoftAssertions soft = new SoftAssertions();
    measured.forEach(
        (figure, rate) ->
            soft.assertThat(isReached.test(figure, rate))
                .as("%s %s: %s %%", figure.no(), figure.scenario(), rate)
                .isTrue());
    soft.assertAll();
  }

  /** A family of pairs counts once. */
  private static int repeats(Figure figure, int repeats) {
    return figure.no().equals("M1") ? repeats / 10 : repeats;
  }

  private static List<Figure> figures() {
    List<Figure> figures = new ArrayList<>(RatioFigures.all());
    figures.addAll(RoundFigures.all());
    figures.addAll(ClauseFigures.all());
    figures.addAll(SampleFigures.all());
    figures.addAll(MedianFigures.all());
    figures.addAll(NightFigures.all());
    return figures;
  }
}
