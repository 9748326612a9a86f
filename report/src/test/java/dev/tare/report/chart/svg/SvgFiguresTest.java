package dev.tare.report.chart.svg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.chart.EvidenceFigures;
import dev.tare.report.chart.Figures;
import dev.tare.report.chart.OverviewFigures;
import dev.tare.report.chart.style.ChartColour;
import dev.tare.report.model.Bounds;
import dev.tare.report.model.Figure;
import dev.tare.report.model.RunsFigure;
import dev.tare.report.model.RunsFigure.OutlierMark;
import dev.tare.report.model.RunsFigure.RunDot;
import dev.tare.report.model.RunsFigure.RunSeries;
import dev.tare.report.text.Language;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SvgFiguresTest {

  private static final RunsFigure RUNS =
      Figures.runs(
          Language.EN,
          false,
          Figures.series("Native", 0, 48, 3.4e6),
          Figures.series("QEMU", 3, 48, 49_000));

  private static final Predicate<String> LOGARITHMIC = text -> text.contains("logarithmic");

  static Stream<Figure> figures() {
    RunDot alone = new RunDot(1, 0.335, OutlierMark.NONE);
    return Stream.of(
        RUNS,
        Figures.runs(Language.DE, false, Figures.eightLongNames()),
        Figures.runs(Language.EN, true, Figures.series("Native", 0, 10, 0.335)),
        Figures.runs(Language.EN, true, constant("Native", 0, 1)),
        Figures.runs(
            Language.EN,
            false,
            constant("Native", 0, 30),
            Figures.series("Docker", 1, List.of(alone), new Bounds(0.335, 0.335, 0.335))),
        Figures.runs(Language.EN, false, far("Native", 0), far("KVM", 2)),
        Figures.ratios(" / Native", 1.01, 0.97),
        Figures.ratios(" in a scratch image with a long title / Native", 1.02, 68.7, 2.4),
        EvidenceFigures.host(false, "Native", "Docker"),
        EvidenceFigures.host(true, "Native", "QEMU without KVM, qcow2 disk and a long name"),
        EvidenceFigures.causes("Native"),
        Figures.history("Docker", "QEMU without KVM, qcow2 disk"),
        EvidenceFigures.distribution("Native"),
        EvidenceFigures.distribution("Native", "Docker in a scratch image", "KVM", "a", "b", "c"),
        EvidenceFigures.causes(
            "Native", "Docker in a scratch image and a long name", "KVM", "QEMU"),
        OverviewFigures.of("Docker", 1, 1.01),
        OverviewFigures.of("Docker", 5, 1.01, 0.84, 1.12),
        OverviewFigures.of("KVM", 6, 1.01, 0.05, 68.7, 1.4, 2, 3, 4, 5, 6, 7, 8, 9000),
        OverviewFigures.of("A platform whose name has as many as sixty characters or so", 20, 1, 9),
        OverviewFigures.empty(3, 5));
  }

  private static RunSeries constant(String platform, int slot, int runs) {
    List<RunDot> dots =
        Stream.iterate(1, run -> run + 1)
            .limit(runs)
            .map(run -> new RunDot(run, 0.5, OutlierMark.NONE))
            .toList();
    return Figures.series(platform, slot, dots, new Bounds(0.5, 0.5, 0.5));
  }

  /** One run took a thousand times longer than the others. */
  private static RunSeries far(String platform, int slot) {
    return Figures.series(
        platform,
        slot,
        List.of(
            new RunDot(1, 0.1, OutlierMark.NONE),
            new RunDot(2, 0.11, OutlierMark.NONE),
            new RunDot(3, 100, OutlierMark.SEVERE)),
        new Bounds(0.1, 0.11, 100));
  }

  @Test
  void everyRunIsDrawnInOrderAndInTheDistribution() {
    for (Element svg : drawings(RUNS)) {
      assertThat(marks(svg, slot(0))).isEqualTo(2 * 48);
      assertThat(marks(svg, slot(3))).isEqualTo(2 * 48);
    }
  }

  @Test
  void mildOutliersHaveOneRingAndSevereOnesTwo() {
    for (Element svg : drawings(RUNS)) {
      assertThat(svg.select("g[stroke^=var(--ink] circle")).hasSize(2 * 2 * (1 + 2));
    }
  }

  @Test
  void everyFailedRunHasACross() {
    for (Element svg : drawings(RUNS)) {
      assertThat(svg.select("g[stroke^=var(--bad] line")).hasSize(2 * 2);
    }
  }

  @Test
  void everyRatioHasItsIntervalAndPoint() {
    for (Element svg : drawings(Figures.ratios("", 1.02, 68.7, 2.4))) {
      assertThat(svg.select("g[stroke^=var(--slot-] line")).hasSize(3 * 3); // with their ends
      assertThat(svg.select("g[fill^=var(--slot-] > *")).hasSize(2);
      assertThat(svg.select("g[fill^=var(--paper] > *")).hasSize(1); // undecided
    }
  }

  @Test
  void aFarRatioDoesNotCrushThoseNearOne() {
    for (Element svg : drawings(Figures.ratios("", 1.02, 68.7)).subList(0, 2)) {
      Element near = svg.select("g[stroke^=var(--slot-] line").first();
      assertThat(number(near, "x2") - number(near, "x1")).isGreaterThan(12);
      assertThat(svg.select("text").eachText()).contains("1.0", "50").anyMatch(LOGARITHMIC);
    }
  }

  @Test
  void theLinearAlternativeDoesNotSayThatItIsLogarithmic() {
    for (Element svg : drawings(Figures.ratios("", 1.02, 68.7)).subList(2, 4)) {
      assertThat(svg.select("text").eachText()).noneMatch(LOGARITHMIC);
    }
  }

  @Test
  void campaignsHaveDatesAndCanBeExplained() {
    for (Element svg : drawings(Figures.history("Docker"))) {
      assertThat(svg.select("text").eachText().stream().filter(text -> text.endsWith(" Nov.")))
          .hasSizeBetween(3, 10);
      assertThat(svg.select("g[data-spots]").attr("data-spots").split(" ")).hasSize(20);
    }
  }

  @Test
  void sharedLevelsAndBothTailsAreSeen() {
    for (Element svg : drawings(EvidenceFigures.distribution("Native", "Docker"))) {
      assertThat(svg.select("g[stroke-dasharray] line")).hasSize(2);
      assertThat(marks(svg, slot(1))).isEqualTo(1 + 5); // its name, ends and quartiles
    }
  }

  @Test
  void theRunsThatACauseCoversAreRinged() {
    for (Element svg : drawings(EvidenceFigures.causes("Native", "Docker"))) {
      for (Element panel : svg.select("g[data-platform]")) {
        assertThat(panel.attr("data-spots").split(" ")).hasSize(48);
        assertThat(panel.select("g[stroke^=var(--ink] circle")).hasSize(7);
      }
    }
  }

  @Test
  void everyTimedRunCanBeExplained() {
    for (Element svg : drawings(EvidenceFigures.host(false, "Native", "Docker"))) {
      for (Element panel : svg.select("g[data-platform]")) {
        assertThat(panel.attr("data-spots").split(" ")).hasSize(20);
        assertThat(panel.select("g[stroke^=var(--bad] line")).hasSize(2);
      }
    }
  }

  @Test
  void namesThatDifferAtTheirEndAndMeaningsAreShownWhole() {
    for (Element svg : drawings(OverviewFigures.of("QEMU (emulation), qcow2 disk", 5, 1, 9))) {
      assertThat(svg.select("text").eachText()).noneMatch(text -> text.endsWith("…"));
    }
  }

  @Test
  void theAxisIsExplainedAsItIsDrawn() {
    assertThat(drawings(OverviewFigures.of("Docker", 2, 1.01, 0.99)))
        .allMatch(svg -> svg.text().contains("in per cent.") && !svg.text().contains("break"));
    assertThat(drawings(OverviewFigures.of("Docker", 2, 1.01, 30)))
        .allMatch(svg -> svg.text().contains("beyond the break"));
  }

  @Test
  void undecidedSpotsAreHollow() {
    for (Element svg : drawings(OverviewFigures.of("Docker", 2, 1.01, 3, 0.99))) {
      String paper = "g[fill^=var(--paper] > *";
      assertThat(svg.select(paper)).hasSize(2 * 2 + 1); // and the one in the legend
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void labelsDoNotOverlapNorLeaveTheDrawing(Figure figure) {
    for (Element svg : drawings(figure)) {
      List<Element> labels = svg.select("text");
      for (int i = 0; i < labels.size(); i++) {
        assertThat(area(svg)).as(labels.get(i).text()).matches(contains(labels.get(i)));
        for (Element other : labels.subList(i + 1, labels.size())) {
          assertThat(box(labels.get(i)).intersects(box(other)))
              .as(labels.get(i) + " on " + other)
              .isFalse();
        }
      }
    }
  }

  @Test
  void aMedianIsNotCutOff() {
    String median = "1.02 s (interval not known; values 0.93 to 1.24)";
    RunSeries series = Figures.series("QEMU with KVM", 0, 10, 0.335);
    Figure figure =
        Figures.runs(
            Language.EN, false, Figures.titled(series, median, "too noisy to stand alone"));
    assertThat(drawings(figure)).allMatch(svg -> svg.select("text").eachText().contains(median));
  }

  /** 10 beside 1000 is not 101000. */
  @Test
  void numbersOfAnAxisAreApart() {
    for (Element svg : drawings(OverviewFigures.of("Docker", 5, 0.984, 68.7, 474))) {
      List<Element> labels = svg.select("text");
      for (Element label : labels) {
        assertThat(labels.stream().filter(other -> isJustAfter(label, other))).isEmpty();
      }
    }
  }

  private static boolean isJustAfter(Element label, Element other) {
    double gap = number(other, "x") - box(label).getMaxX();
    return other != label && label.attr("y").equals(other.attr("y")) && gap > -1 && gap < 3;
  }

  @ParameterizedTest
  @MethodSource("figures")
  void nothingIsDrawnOutside(Figure figure) {
    for (Element svg : drawings(figure)) {
      for (Element circle : svg.select("circle")) {
        double radius = number(circle, "r");
        assertThat(area(svg).contains(number(circle, "cx"), number(circle, "cy") - radius))
            .isTrue();
      }
      for (Element line : svg.select("line")) {
        assertThat(area(svg).contains(number(line, "x1"), number(line, "y1"))).isTrue();
        assertThat(area(svg).contains(number(line, "x2"), number(line, "y2"))).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("figures")
  void coloursAreThePages(Figure figure) {
    assertThat(SvgFigures.svg(figure)).doesNotContain("rgb(").doesNotContain("clip-path");
  }

  @Test
  void idsAreUniqueAndNameTheFigure() {
    Document page = parse(SvgFigures.svg(RUNS) + SvgFigures.svg(Figures.ratios("", 1.2)));
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates().hasSize(8).contains("cpu-runs-wide-title");
    for (Element svg : page.select("svg")) {
      assertThat(ids).contains(svg.attr("aria-labelledby").split(" "));
    }
  }

  @Test
  void textIsEscaped() {
    assertThat(SvgFigures.svg(RUNS)).contains("48 runs &amp; no failure.");
  }

  @ResourceLock(Resources.GLOBAL)
  @ParameterizedTest
  @MethodSource("figures")
  void bytesDoNotDependOnTheDefaultLocale(Figure figure) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      String arabic = SvgFigures.svg(figure);
      Locale.setDefault(Locale.UK);
      assertThat(SvgFigures.svg(figure)).isEqualTo(arabic);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aFileIsWellFormed() {
    assertThat(SvgFigures.file(RUNS)).startsWith("<?xml").contains("xmlns=");
    assertThat(parse(SvgFigures.file(RUNS)).select("svg")).hasSize(1);
  }

  private static String slot(int slot) {
    return "var(--slot-" + slot + "," + ChartColour.slot(slot).hex() + ")";
  }

  private static int marks(Element svg, String colour) {
    return svg.select("g").stream()
        .filter(group -> group.attr("fill").equals(colour) && group.attributes().size() == 1)
        .mapToInt(Element::childrenSize)
        .sum();
  }

  private static List<Element> drawings(Figure figure) {
    List<Element> drawings = parse(SvgFigures.svg(figure)).select("svg");
    assertThat(drawings.size()).isIn(2, 4); // ratios also on the other kind of axis
    return drawings;
  }

  private static Document parse(String xml) {
    return Jsoup.parse(xml, "", Parser.xmlParser());
  }

  private static Rectangle2D area(Element svg) {
    String[] box = svg.attr("viewBox").split(" ");
    return new Rectangle2D.Double(
        0, 0, Double.parseDouble(box[2]) + 0.5, Double.parseDouble(box[3]) + 0.5);
  }

  private static Predicate<Rectangle2D> contains(Element label) {
    return area -> area.contains(box(label));
  }

  /** Where the letters are. */
  private static Rectangle2D box(Element label) {
    double height = 9;
    return new Rectangle2D.Double(
        number(label, "x"), number(label, "y") - height, number(label, "textLength"), height);
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.attr(attribute));
  }
}
