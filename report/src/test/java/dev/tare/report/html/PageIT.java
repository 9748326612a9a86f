package dev.tare.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.result.Analysis;
import dev.tare.report.Example;
import dev.tare.report.Report;
import dev.tare.report.text.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages as a browser shows them from disk. */
class PageIT {

  @TempDir static Path folder;

  @BeforeAll
  static void writeReport() {
    Analysis analysis = Example.analysisSinceEarlier();
    assertThat(analysis.history().orElseThrow().isWorse()).isTrue();
    Report.write(Example.dataset(), analysis, List.of(Language.EN, Language.DE), folder);
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, 360, false",
    "index.de.html, 360, true",
    "index.html, 1280, true",
    "index.de.html, 1280, false",
  })
  void pageIsReadable(String page, int width, boolean dark) {
    try (Browser browser = Browser.open(folder.resolve(page), width, dark)) {
      assertThat(browser.complaints()).isEmpty();
      assertThat(browser.run("too-wide.js")).isEmpty();
      assertThat(browser.run("faint-text.js")).isEmpty();
      assertThat(browser.run("overlapping-text.js")).isEmpty();
      assertThat(browser.run("crushed-text.js")).isEmpty();
    }
  }
}
