package dev.tare.analyzer.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every acceptance figure is reached; the table of them is printed. */
class AcceptanceTest {

  /** Few repeats show what is badly wrong; nights and whole campaigns have fewer still. */
  @Test
  void noFigureIsBeyondItsBandByMoreThanChance() {
    check(
        AcceptanceTest::few, (figure, rate) -> !figure.must().excludes(rate, independent(figure)));
  }

  private static int few(Figure figure) {
    return figure.no().startsWith("Y") ? 8 : figure.no().matches("S[23]") ? 30 : 60;
  }

  /** A family of pairs counts once; of those, a tenth of the repeats is made. */
  private static int independent(Figure figure) {
    return Set.of("M1", "S3").contains(figure.no()) ? few(figure) / 10 : few(figure);
  }

  @Test
  @Tag("full")
  void everyFigureIsReached() {
    check(figure -> 2000, (figure, rate) -> figure.must().holds(rate));
  }

  private static void check(ToIntFunction<Figure> repeats, BiPredicate<Figure, Double> isReached) {
    Map<Figure, Double> measured = new LinkedHashMap<>();
    figures().forEach(f -> measured.put(f, f.percent().applyAsDouble(repeats.applyAsInt(f))));
    System.out.println(new Rates(measured).text());
    SoftAssertions soft = new SoftAssertions();
    measured.forEach(
        (figure, rate) ->
            soft.assertThat(isReached.test(figure, rate))
                .as("%s %s: %s %%", figure.no(), figure.scenario(), rate)
                .isTrue());
    soft.assertAll();
  }

  private static List<Figure> figures() {
    List<Figure> figures = new ArrayList<>(RatioFigures.all());
    figures.addAll(SessionFigures.all());
    figures.addAll(RoundFigures.all());
    figures.addAll(ClauseFigures.all());
    figures.addAll(SampleFigures.all());
    figures.addAll(MedianFigures.all());
    figures.addAll(NightFigures.all());
    figures.addAll(ConfirmationFigures.all());
    return figures;
  }
}
