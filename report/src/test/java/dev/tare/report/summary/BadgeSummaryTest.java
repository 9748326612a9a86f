package dev.tare.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.Example;
import dev.tare.report.chart.svg.BadgeDrawing;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class BadgeSummaryTest {

  private static BadgeDrawing badge(dev.tare.analyzer.result.Analysis analysis) {
    return new BadgeSummary(analysis, Messages.in(Language.EN)).badge();
  }

  @Test
  void aChangeThatIsOpenComesFirst() {
    assertThat(badge(Example.analysisSinceEarlier()).text()).isEqualTo("1\u00a0change open");
  }

  @Test
  void thenAnExpectationThatIsRefuted() {
    BadgeDrawing badge = badge(Example.analysis());
    assertThat(badge.text()).isEqualTo("1\u00a0expectation refuted");
    assertThat(badge.colour()).isEqualTo(BadgeDrawing.RED);
  }

  @Test
  void wordsAreEscaped() {
    String svg = new BadgeDrawing("a & b", "<script>'\"", BadgeDrawing.GREEN).svg();
    var parsed = Jsoup.parse(svg, "", Parser.xmlParser());
    assertThat(parsed.select("script")).isEmpty();
    assertThat(parsed.select("svg").attr("aria-label")).isEqualTo("a & b: <script>'\"");
  }
}
