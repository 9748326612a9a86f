package dev.tare.report.site.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.chart.style.Lettering;
import dev.tare.report.site.drawing.TrendFigure.Kind;
import dev.tare.report.site.drawing.TrendFigure.TrendDot;
import dev.tare.report.site.drawing.TrendFigure.TrendPanel;
import dev.tare.report.text.Language;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrendChartTest {

  private static final Instant FIRST = Instant.parse("2025-01-01T01:00:00Z");
  private static final String HEADING =
      "QEMU mit KVM zu nativ: Verhältnis der Mediane, über 1 ist schlechter";

  @Test
  void aHeadingIsShownWholeAtEveryWidth() {
    for (Element svg : drawings(30)) {
      List<String> lines = svg.select(".heading").eachText();
      assertThat(String.join(" ", lines)).isEqualTo(HEADING);
      assertThat(lines).allMatch(line -> Lettering.width(line) <= width(svg));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8, 29, 30, 31, 100, 400})
  void datesStandBesideEachOther(int nights) {
    for (Element svg : drawings(nights)) {
      double free = 0;
      for (Element date : svg.select("text[text-anchor=middle]")) {
        double half = Lettering.width(date.text()) / 2;
        double x = Double.parseDouble(date.attr("x"));
        assertThat(x - half).as(date.text()).isGreaterThanOrEqualTo(free - 0.1);
        free = x + half;
      }
      assertThat(free).isBetween(1.0, width(svg) + 0.1);
    }
  }

  private static double width(Element svg) {
    return Double.parseDouble(svg.attr("viewBox").split(" ")[2]);
  }

  private static List<Element> drawings(int nights) {
    Instant last = FIRST.plus(nights - 1L, ChronoUnit.DAYS);
    List<TrendDot> dots = List.of(dot(FIRST), dot(last));
    TrendPanel panel = new TrendPanel(HEADING, 1, 100, Optional.empty(), dots);
    TrendFigure figure =
        new TrendFigure(Language.DE, FIRST, last, List.of(panel), List.of(), List.of());
    return Jsoup.parse(TrendChart.svg(figure)).select("svg");
  }

  private static TrendDot dot(Instant night) {
    return new TrendDot(night, 1.02, Kind.USUAL, "eine Nacht", Optional.empty());
  }
}
