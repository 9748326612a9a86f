package dev.tare.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.Example;
import dev.tare.report.Report;
import dev.tare.report.text.Language;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What the script of a report's page does, in a browser. */
class ScriptIT {

  private static final String BY_CPU = "#overview thead th:nth-child(2) .sort";
  private static final String NEXT = "#figure-cpu-runs .tools button:nth-child(2)";
  private static final String TIP = "#figure-cpu-runs .tip";

  @TempDir static Path folder;

  @BeforeAll
  static void writeReport() {
    Report.write(
        Example.dataset(),
        Example.analysisSinceEarlier(),
        List.of(Language.EN, Language.DE),
        folder);
  }

  private static Browser open(String fragment) {
    URI page = URI.create(folder.resolve("index.html").toUri() + fragment);
    return Browser.open(page, 1280, false);
  }

  /** The ids of the platforms in the overview, as shown. */
  private static String rows(Browser browser) {
    return browser.value(
        "[...document.querySelectorAll('#overview tbody tr')]"
            + ".filter((one) => one.checkVisibility()).map((one) => one.id.slice(9)).join(' ')");
  }

  private static void assertQuiet(Browser browser) {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.value("performance.getEntriesByType('resource').length")).isEqualTo("0");
  }

  @Test
  void sortsByNumbersAndBack() {
    try (Browser browser = open("")) {
      assertThat(rows(browser)).isEqualTo("native docker qemu evil");
      browser.click(BY_CPU);
      assertThat(rows(browser)).isEqualTo("evil native docker qemu");
      assertThat(browser.texts("#overview [aria-sort=ascending]")).hasSize(1);
      browser.click(BY_CPU);
      assertThat(rows(browser)).isEqualTo("qemu docker native evil");
      assertThat(browser.address()).endsWith("#~sort=0.1.-1");
      browser.click(BY_CPU);
      assertThat(rows(browser)).isEqualTo("native docker qemu evil");
      assertThat(browser.address()).endsWith("index.html");
      assertQuiet(browser);
    }
  }

  @Test
  void hidesAPlatformInTablesAndCharts() {
    try (Browser browser = open("")) {
      String height = "document.querySelector('#figure-cpu-runs svg').viewBox.baseVal.height";
      double before = Double.parseDouble(browser.value(height));
      browser.click(".platforms input[value=docker]");
      assertThat(rows(browser)).isEqualTo("native qemu evil");
      assertThat(browser.texts("[data-platform=docker], [data-platforms~=docker]")).isEmpty();
      assertThat(Double.parseDouble(browser.value(height))).isLessThan(before - 50);
      assertThat(browser.address()).endsWith("#~off=docker");
      browser.click(".platforms input[value=docker]");
      assertThat(rows(browser)).isEqualTo("native docker qemu evil");
      assertThat(Double.parseDouble(browser.value(height))).isEqualTo(before);
      assertQuiet(browser);
    }
  }

  @Test
  void theAddressRestoresTheState() {
    try (Browser browser = open("#platform-qemu~off=docker,native&sort=0.1.-1")) {
      assertThat(rows(browser)).isEqualTo("qemu evil");
      assertThat(browser.texts(".platforms :not(:checked)")).hasSizeGreaterThan(1);
      browser.click("#platform-evil .self");
      assertThat(browser.address()).endsWith("#platform-evil~off=docker,native&sort=0.1.-1");
      assertQuiet(browser);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#nothing-here",
        "#~",
        "#~off=unknown,%3Cb%3E&sort=99.0.1,0.99.1,0.0.7,a.b&linear=x&other",
        "#%E0%A4~off=%E0%A4",
        "#overview~sort=__proto__.constructor.1",
      })
  void foreignAddressesChangeNothing(String fragment) {
    try (Browser browser = open(fragment)) {
      assertThat(rows(browser)).isEqualTo("native docker qemu evil");
      assertThat(browser.texts("[aria-sort]")).isEmpty();
      assertQuiet(browser);
    }
  }

  @Test
  void explainsARunByKeyboard() {
    try (Browser browser = open("")) {
      browser.click(NEXT);
      assertThat(browser.texts(TIP)).first().asString().startsWith("Native, Run 1\nValue\n");
      browser.press(Keys.ARROW_RIGHT);
      assertThat(browser.texts(TIP)).first().asString().contains("Native, Run 2\n", "Round\n2\n");
      browser.press(Keys.ARROW_DOWN);
      assertThat(browser.texts(TIP)).first().asString().contains("Docker, Run 2\n", "UTC");
      browser.press(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
      assertThat(browser.texts(TIP)).first().asString().startsWith("Native, Run 24\n");
      assertThat(browser.value("document.querySelectorAll('.here').length")).isEqualTo("1");
      browser.press(Keys.ESCAPE);
      assertThat(browser.texts(TIP)).isEmpty();
      assertQuiet(browser);
    }
  }

  @Test
  void explainsARunAtThePointer() {
    try (Browser browser = open("")) {
      browser.pointAt("#figure-cpu-runs svg.wide [data-platform=docker] circle");
      assertThat(browser.texts(TIP)).first().asString().startsWith("Docker, Run 11\n");
      assertThat(browser.texts(TIP)).first().asString().contains("GFLOPS", "Outlier\nsevere");
      assertQuiet(browser);
    }
  }

  @Test
  void explainsARoundByKeyboard() {
    try (Browser browser = open("")) {
      browser.click("summary:has(+ #figure-cpu-rounds)");
      browser.click("#figure-cpu-rounds .tools button:nth-child(2)");
      browser.press(Keys.ARROW_RIGHT);
      assertThat(browser.texts("#figure-cpu-rounds .tip"))
          .first()
          .asString()
          .startsWith("Docker / native, Round 2\nOverhead ratio\n1.00");
      assertQuiet(browser);
    }
  }

  @Test
  void explainsARunOfADistribution() {
    try (Browser browser = open("")) {
      browser.click("summary:has(+ #figure-cpu-distribution)");
      browser.pointAt(
          "#figure-cpu-distribution svg.wide [data-platform=docker] rect:nth-of-type(2)");
      assertThat(browser.texts("#figure-cpu-distribution .tip"))
          .first()
          .asString()
          .startsWith("Docker, Run ")
          .contains("Value\n", "GFLOPS", "Round\n");
      assertQuiet(browser);
    }
  }

  @Test
  void explainsARunOfTheHost() {
    try (Browser browser = open("")) {
      browser.click("#figure-host .tools button:nth-of-type(2)");
      assertThat(browser.texts("#figure-host .tip"))
          .first()
          .asString()
          .startsWith("Native, No. 1\n")
          .contains("Benchmark\nCPU (LINPACK), run 1", "Load before the run\n0.5");
      assertQuiet(browser);
    }
  }

  @Test
  void copiesATable() {
    try (Browser browser = open("#~off=evil")) {
      browser.value(
          "navigator.clipboard.writeText = (text) => { window.copied = text; return Promise.resolve(); }");
      browser.click("#overview .tools button:nth-of-type(1)");
      browser.await("#overview output:not(:empty)");
      assertThat(browser.value("JSON.stringify(window.copied)"))
          .startsWith("\"Platform,")
          .contains("\\r\\nDocker,")
          .doesNotContain("<script");
      browser.click("#overview .tools button:nth-of-type(2)");
      assertThat(browser.value("window.copied")).startsWith("| Platform | ").contains("\n| --- |");
      assertQuiet(browser);
    }
  }

  @Test
  void copiesWithoutAccessToTheClipboard() {
    try (Browser browser = open("")) {
      browser.value("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))");
      browser.click("#overview .tools button:nth-of-type(1)");
      browser.await("#overview textarea");
      assertThat(browser.value("document.querySelector('#overview textarea').value"))
          .startsWith("Platform,")
          .contains("\"<script>");
      assertQuiet(browser);
    }
  }

  @Test
  void showsTheOtherAxis() {
    try (Browser browser = open("")) {
      String shown =
          "[...document.querySelectorAll('#figure-cpu-ratios svg')]"
              + ".filter((one) => one.checkVisibility()).map((one) => one.getAttribute('class')).join()";
      assertThat(browser.value(shown)).isEqualTo("wide");
      browser.click("#figure-cpu-ratios .axis");
      assertThat(browser.value(shown)).isEqualTo("wide other");
      assertThat(browser.address()).endsWith("#~linear=figure-cpu-ratios");
      assertThat(browser.texts("[aria-pressed=true]")).hasSize(1);
      browser.click("#figure-cpu-ratios .axis");
      assertThat(browser.value(shown)).isEqualTo("wide");
      assertQuiet(browser);
    }
  }

  @Test
  void aFindingLeadsToItsRow() {
    try (Browser browser = open("")) {
      String row = browser.value("document.querySelector('a.more').hash");
      browser.click("a.more");
      assertThat(row).matches("#(comparison|sample|history|platform)-.+");
      assertThat(browser.address()).endsWith(row);
      assertThat(browser.value("document.querySelectorAll(':target').length")).isEqualTo("1");
      assertQuiet(browser);
    }
  }

  @Test
  void anAddressLeadsToTheVeryRow() {
    try (Browser browser = open("#comparison-qemu-cpu.native")) {
      String row = "document.querySelector('tr:target')";
      assertThat(browser.value(row + ".closest('details').open")).isEqualTo("true");
      assertThat(browser.value(row + ".getBoundingClientRect().top < innerHeight"))
          .isEqualTo("true");
      assertQuiet(browser);
    }
  }

  @Test
  void withoutTheScriptNothingIsMissing() throws IOException {
    Path page = folder.resolve("changed.html");
    String html = Files.readString(folder.resolve("index.html"));
    Files.writeString(page, html.replace("'use strict';", "'use strict'; "));
    try (Browser browser = Browser.open(page, 1280, false)) {
      assertThat(browser.complaints()).hasSize(1).first().asString().contains("script-src");
      assertThat(browser.texts("button, input, .tools")).isEmpty();
      assertThat(printed(browser)).contains("Cliff", "Mann-Whitney", "autocorrelation at lag 1");
    }
  }

  @Test
  void printsWhatIsClosedAndNoControls() throws IOException {
    try (Browser browser = open("")) {
      String paper = printed(browser);
      assertThat(paper).contains("Cliff", "Mann-Whitney", "autocorrelation at lag 1");
      assertThat(paper).doesNotContain("Copy as CSV", "Platforms shown", "↕");
      assertThat(browser.value("document.querySelectorAll('details[open]').length")).isEqualTo("0");
      assertQuiet(browser);
    }
  }

  private static String printed(Browser browser) throws IOException {
    try (PDDocument paper = Loader.loadPDF(browser.print())) {
      return new PDFTextStripper().getText(paper).replace('\u00a0', ' ');
    }
  }
}
