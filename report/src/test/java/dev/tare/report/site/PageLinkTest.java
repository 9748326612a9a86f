package dev.tare.report.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.report.site.model.PageLink;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "java\nscript:alert(1)",
        "//elsewhere.example/x",
        "https://elsewhere.example/",
        "data:text/html,x"
      })
  void nothingLeadsElsewhere(String href) {
    assertThatThrownBy(() -> new PageLink("x", href)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#log",
        "../index.html",
        "hosts/a/b.html#c=d:e",
        "x/2026-11-28T03:00Z/",
        "a?b=c:d"
      })
  void pagesOfTheSiteMayBeNamedAsTheyAre(String href) {
    assertThat(new PageLink("x", href).href()).isEqualTo(href);
  }
}
