package dev.tare.report.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Badges as XML. */
class FeedTest {

  @Test
  void aBadgeSaysItsTextToEverybody() {
    String svg = new Badge("lab-1", "2 regressions open", "#b42318").svg();
    var picture = Jsoup.parse(svg, "", Parser.xmlParser());
    assertThat(picture.select("svg").attr("aria-label")).isEqualTo("lab-1: 2 regressions open");
    assertThat(picture.select("text").eachText()).containsExactly("lab-1", "2 regressions open");
  }

  @Test
  void aSitemapEscapesTheAddress() {
    assertThat(Sitemap.of("https://example.org/a?b&c/", java.util.List.of("x.html")).text())
        .contains("<loc>https://example.org/a?b&amp;c/x.html</loc>");
  }
}
