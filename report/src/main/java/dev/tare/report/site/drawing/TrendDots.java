package dev.tare.report.site.drawing;

import dev.tare.report.site.drawing.TrendFigure.Kind;
import dev.tare.report.site.drawing.TrendFigure.TrendDot;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The nights of a panel.
 *
 * @param up the position of a value
 */
record TrendDots(DateAxis dates, DoubleUnaryOperator up, Svg svg) {

  void draw(List<TrendDot> dots, boolean withTexts) {
    if (withTexts) {
      dots.forEach(this::withText);
      return;
    }
    small(dots, Kind.OTHER, "other");
    small(dots, Kind.USUAL, "usual");
    dots.stream()
        .filter(dot -> dot.kind() != Kind.OTHER && dot.kind() != Kind.USUAL)
        .forEach(this::withText);
  }

  /** All in one path of short strokes. */
  private void small(List<TrendDot> dots, Kind kind, String name) {
    StringBuilder path = new StringBuilder();
    dots.stream()
        .filter(dot -> dot.kind() == kind)
        .forEach(
            dot ->
                path.append('M')
                    .append(Svg.number(x(dot)))
                    .append(' ')
                    .append(Svg.number(y(dot)))
                    .append("h0"));
    if (!path.isEmpty()) {
      svg.add("<path class='dots %s' d='%s'/>\n", name, path);
    }
  }

  private void withText(TrendDot dot) {
    dot.link().ifPresent(link -> svg.add("<a href='%s' tabindex='-1'>", link));
    svg.add("<g class='dot %s'><title>%s</title>", word(dot.kind()), dot.text());
    svg.add("<circle class='area' cx='%s' cy='%s' r='6'/>", x(dot), y(dot));
    symbol(dot);
    svg.add(dot.link().isPresent() ? "</g></a>\n" : "</g>\n");
  }

  private void symbol(TrendDot dot) {
    double x = x(dot);
    double y = y(dot);
    if (dot.kind() == Kind.UNUSABLE) {
      svg.add("<path class='cross' d='M%s %sl6 6m0-6l-6 6'/>", x - 3, y - 3);
      return;
    }
    svg.add("<circle cx='%s' cy='%s' r='2.4'/>", x, y);
    if (dot.kind() == Kind.SUSPECT || dot.kind() == Kind.ALARM) {
      svg.add("<circle class='ring' cx='%s' cy='%s' r='4.6'/>", x, y);
    }
    if (dot.kind() == Kind.ALARM) {
      svg.add("<circle class='ring' cx='%s' cy='%s' r='6.8'/>", x, y);
    }
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(java.util.Locale.ROOT);
  }

  private double x(TrendDot dot) {
    return dates.x(dot.time());
  }

  private double y(TrendDot dot) {
    return up.applyAsDouble(dot.value());
  }
}
