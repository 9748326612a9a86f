package dev.tare.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.analyzer.Analyzer;
import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.report.Example;
import dev.tare.report.Report;
import dev.tare.report.States;
import dev.tare.report.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What axe-core finds in whole reports, and what it cannot find: pages that scroll sideways, too
 * many stops of the tab key. Folded parts are open.
 */
class AccessibilityIT {

  private static final Path EXAMPLES = Path.of("../raw-data/examples");
  private static final int WIDE = 1400;
  private static final int NARROW = 390;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource("failures, index.de.html")
  void examplesAreForEverybody(String name, String page) {
    Dataset dataset = DatasetReader.read(EXAMPLES.resolve(name));
    check(dataset, Analyzer.analyze(dataset, AnalysisOptions.STANDARD), page);
  }

  @Tag("full")
  @ParameterizedTest
  @CsvSource({"clean, index.html", "layers, index.de.html", "noisy-disk, index.html"})
  void allExamplesAreForEverybody(String name, String page) {
    examplesAreForEverybody(name, page);
  }

  @ParameterizedTest
  @ValueSource(strings = "index.html")
  void aHistoryIsForEverybody(String page) {
    check(Example.dataset(), Example.analysisSinceEarlier(), page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html"})
  void everyStateIsForEverybody(String page) {
    check(States.dataset(), Analyzer.analyze(States.dataset(), AnalysisOptions.STANDARD), page);
  }

  @Tag("full")
  @ParameterizedTest
  @ValueSource(ints = 12)
  void manyPlatformsAreForEverybody(int platforms) throws IOException {
    for (int i = 1; i <= platforms; i++) {
      sample("platform" + i, "cpu", i);
      sample("platform" + i, "mem", i);
    }
    check("index.html");
  }

  @ParameterizedTest
  @ValueSource(strings = "index.de.html")
  void longNamesAreForEverybody(String page) throws IOException {
    for (String name : List.of("native", "QEMU_", "an_operating_system_without_users_")) {
      sample((name + "x".repeat(60)).substring(0, name.equals("native") ? 6 : 60), "cpu", 1);
      sample(
          (name + "x".repeat(60)).substring(0, name.equals("native") ? 6 : 60), "b".repeat(60), 2);
    }
    check(page);
  }

  @Tag("full")
  @ParameterizedTest
  @ValueSource(strings = "index.de.html")
  void failuresAloneAreForEverybody(String page) throws IOException {
    for (String name : List.of("native-cpu.csv", "docker-cpu.csv")) {
      Files.writeString(folder.resolve(name), "time,value\n1,failed\n2,failed\n3,failed\n");
    }
    check(page);
  }

  private void sample(String platform, String benchmark, int level) throws IOException {
    Random noise = new Random(level);
    String rows =
        IntStream.rangeClosed(1, 20)
            .mapToObj(run -> 1000 + run + "," + level * (1 + 0.01 * noise.nextGaussian()) + "\n")
            .collect(Collectors.joining("", "time,value\n", ""));
    Files.writeString(folder.resolve(platform + "-" + benchmark + ".csv"), rows);
  }

  private void check(String page) {
    Dataset dataset = DatasetReader.read(folder);
    check(dataset, Analyzer.analyze(dataset, AnalysisOptions.STANDARD), page);
  }

  private void check(Dataset dataset, Analysis analysis, String page) {
    Path report = folder.resolve("report");
    Report.write(dataset, analysis, List.of(Language.EN, Language.DE), report);
    try (Browser browser = Browser.open(report.resolve(page), WIDE, false)) {
      browser.unfold();
      List<String> found = new ArrayList<>(found(browser, "wide"));
      browser.resize(NARROW);
      found.addAll(found(browser, "narrow"));
      browser.emulate("screen", true);
      found.addAll(found(browser, "narrow, dark"));
      browser.resize(WIDE);
      found.addAll(found(browser, "wide, dark"));
      browser.emulate("print", false);
      found.addAll(browser.axe());
      found.addAll(browser.complaints());
      assertThat(found).isEmpty();
    }
  }

  private static List<String> found(Browser browser, String how) {
    return Stream.of(
            browser.run("too-wide.js"),
            browser.run("needless-stops.js"),
            browser.run("small-targets.js"),
            browser.axe())
        .flatMap(List::stream)
        .map(one -> how + ": " + one)
        .toList();
  }
}
