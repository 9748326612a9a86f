package dev.tare.report.chart.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgGeometryTest {

  private static final DecimalFormat TENTHS =
      new DecimalFormat("#.#", DecimalFormatSymbols.getInstance(Locale.ROOT));

  @Test
  void numbersHaveTheDecimalThatJavaRoundsTo() {
    Random random = new Random(3);
    for (int i = 0; i < 100_000; i++) {
      double value =
          random.nextInt(2) == 0 ? random.nextDouble() * 900 : random.nextInt(9000) / 20d;
      assertThat(SvgGeometry.number(value)).as("%s", value).isEqualTo(TENTHS.format(value));
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-0.04, 0", "-0.06, -0.1", "-12.25, -12.2", "0.35, 0.3", "1e6, 1000000"})
  void zeroHasNoSign(double value, String text) {
    assertThat(SvgGeometry.number(value)).isEqualTo(text);
  }

  @Test
  void shapesAreTheShortestElements() {
    assertThat(element(new Line2D.Double(1, 2, 3.06, 4)))
        .isEqualTo("line x1='1' x2='3.1' y1='2' y2='4'");
    assertThat(element(new Rectangle2D.Double(1, 2, 3, 4)))
        .isEqualTo("rect height='4' width='3' x='1' y='2'");
    assertThat(element(new Ellipse2D.Double(1, 2, 4, 4))).isEqualTo("circle cx='3' cy='4' r='2'");
    assertThat(element(new Ellipse2D.Double(1, 2, 4, 5))).startsWith("path d='M5 4.5 C");
  }

  @Test
  void aBoxWithoutAreaIsALine() {
    assertThat(element(new Rectangle2D.Double(1, 2, 0, 4)))
        .isEqualTo("line x1='1' x2='1' y1='2' y2='6'");
    assertThat(element(new Rectangle2D.Double(1, 2, 3, 0)))
        .isEqualTo("line x1='1' x2='4' y1='2' y2='2'");
  }

  @Test
  void pathsKeepTheirCommands() {
    Path2D path = new Path2D.Double();
    path.moveTo(0, 1);
    path.lineTo(2.5, 3);
    path.quadTo(4, 5, 6, 7);
    path.closePath();
    assertThat(element(path)).isEqualTo("path d='M0 1 L2.5 3 Q4 5 6 7 Z'");
  }

  private static String element(Shape shape) {
    SvgShape.Drawn drawn = SvgGeometry.of(shape, "");
    return drawn.element() + drawn.geometry();
  }
}
