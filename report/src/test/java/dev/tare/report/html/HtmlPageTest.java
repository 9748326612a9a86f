package dev.tare.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.Example;
import dev.tare.report.chart.svg.SvgFigures;
import dev.tare.report.sections.ReportBuilder;
import dev.tare.report.text.Language;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlPageTest {

  private static final List<Language> BOTH = List.of(Language.EN, Language.DE);

  private static String html(Language language) {
    return HtmlPage.of(
        ReportBuilder.build(Example.dataset(), Example.analysis(), language),
        BOTH,
        SvgFigures::svg);
  }

  private static Document page(Language language) {
    return Jsoup.parse(html(language));
  }

  @ParameterizedTest
  @EnumSource
  void headingsFormAnOutline(Language language) {
    Document page = page(language);
    assertThat(page.select("h1")).hasSize(1);
    int level = 1;
    for (Element heading : page.select("h1, h2, h3, h4")) {
      int next = Integer.parseInt(heading.tagName().substring(1));
      assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
      assertThat(heading.text()).isNotBlank();
      level = next;
    }
  }

  @Test
  void singleRunsCanBeSorted() {
    String runs = "#benchmark-cpu table.sortable:has(caption:contains(All runs))";
    assertThat(page(Language.EN).select(runs + " td[data-value]")).hasSizeGreaterThan(24);
  }

  @ParameterizedTest
  @EnumSource
  void everyPartIsThere(Language language) {
    assertThat(page(language).select("main > section").eachAttr("id"))
        .containsExactly(
            "digest",
            "overview",
            "summary",
            "benchmark-cpu",
            "benchmark-mem",
            "benchmark-fork",
            "benchmark-nginx",
            "host",
            "expectations",
            "lint",
            "failures",
            "environment",
            "method",
            "platforms",
            "background",
            "reproduce");
  }

  @ParameterizedTest
  @EnumSource
  void linksLeadSomewhereAndIdsAreUnique(Language language) {
    Document page = page(language);
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (String anchor : page.select("a[href^=#]").eachAttr("href")) {
      assertThat(page.getElementById(anchor.substring(1))).as(anchor).isNotNull();
    }
    assertThat(page.select("[href],[src]"))
        .allMatch(link -> (link.attr("href") + link.attr("src")).matches("#.+|index.*|data:,"));
  }

  @ParameterizedTest
  @EnumSource
  void figuresHaveANameAndADescription(Language language) {
    Document page = page(language);
    assertThat(page.select("figure")).hasSizeGreaterThan(6);
    for (Element figure : page.select("figure")) {
      assertThat(figure.select("svg")).isNotEmpty();
      assertThat(figure.select("svg[role=img] > title")).hasSameSizeAs(figure.select("svg"));
      assertThat(figure.select("svg > desc").text()).isNotBlank();
      assertThat(figure.select("figcaption").text()).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource
  void tablesHaveCaptionsAndScopes(Language language) {
    for (Element table : page(language).select("table")) {
      assertThat(table.select("caption").text()).isNotBlank();
      assertThat(table.select("thead th:not([scope=col])")).isEmpty();
      assertThat(table.select("tbody tr")).allMatch(r -> r.select("th[scope=row]").size() == 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void titlesFromTheDatasetAreNoMarkup(Language language) {
    String html = html(language);
    assertThat(html).doesNotContain("<script>alert").doesNotContain("<b>");
    assertThat(page(language).select("script")).hasSize(2);
    assertThat(Jsoup.parse(html).select("th[scope=row]").eachText()).contains(Example.HOSTILE);
  }

  @ParameterizedTest
  @EnumSource
  void noWordIsMissing(Language language) {
    Document page = page(language).clone();
    page.select("svg text, desc[id^=overview]").remove(); // long texts end there, also in a name
    page.select("pre").remove(); // BibTeX has braces
    String text =
        page.text().replace(Example.HOSTILE, "").replace("${1+1…", ""); // cut in a picture
    assertThat(text).doesNotContain("${").doesNotContainPattern("[A-Z]{3,}_[A-Z]{2,}");
    assertThat(text).doesNotContainPattern("\\{\\w+").doesNotContain("Optional[");
  }

  @Test
  void pagesLinkToEachOther() {
    assertThat(page(Language.EN).select(".language a").attr("href")).isEqualTo("index.de.html");
    assertThat(page(Language.DE).select(".language a").attr("href")).isEqualTo("index.html");
    assertThat(page(Language.DE).select("html").attr("lang")).isEqualTo("de");
  }

  @ResourceLock(Resources.GLOBAL)
  @Test
  void theReadersLocaleChangesNothing() {
    String here = html(Language.DE);
    Locale before = Locale.getDefault();
    try {
      for (String other : List.of("de-DE", "ar-EG", "en-US")) {
        Locale.setDefault(Locale.forLanguageTag(other));
        assertThat(html(Language.DE)).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
