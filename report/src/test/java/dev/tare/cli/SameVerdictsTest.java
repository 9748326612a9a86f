package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.code.ComparisonVerdict;
import dev.tare.analyzer.code.ExpectationVerdict;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Expectation;
import dev.tare.cli.terminal.ExitCode;
import dev.tare.dataset.Severity;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Report, summary, JUnit file, explain and gate say the same of every verdict. */
class SameVerdictsTest {

  private static final List<String> CLAIMS =
      List.of(
          "cpu: native ~ docker",
          "cpu: native > docker",
          "cpu: native ~ kvm >> qemu",
          "cpu: native > kvm_raw",
          "mem: native >> qemu",
          "disk-random: native ~ docker");

  @TempDir private static Path folder;

  private static Path dataset;
  private static Analysis analysis;
  private static int gated;

  @BeforeAll
  static void analyse() throws IOException {
    dataset = folder.resolve("campaign");
    Files.write(folder.resolve("claims"), CLAIMS);
    tare("simulate", "--scenario", "lost_minute", "--into", dataset.toString());
    String[] analyze = {
      "analyze",
      dataset.toString(),
      "--gate",
      "--expect",
      folder.resolve("claims").toString(),
      "--junit",
      folder.resolve("junit.xml").toString()
    };
    gated = Tare.run(new PrintWriter(new StringWriter()), errors(), analyze);
    tare("report", dataset.toString());
    analysis = AnalysisFile.read(dataset);
  }

  @Test
  void everyVerdictIsThere() {
    assertThat(analysis.expectations())
        .extracting(Expectation::verdict)
        .contains(
            ExpectationVerdict.CONFIRMED, ExpectationVerdict.REFUTED, ExpectationVerdict.UNDECIDED);
    assertThat(analysis.comparisons())
        .extracting(Comparison::verdict)
        .contains(ComparisonVerdict.WORSE, ComparisonVerdict.EQUIVALENT)
        .contains(ComparisonVerdict.UNDECIDED, ComparisonVerdict.BETTER);
  }

  @Test
  void theGateClosesOnARefutedExpectation() {
    assertThat(gated).isEqualTo(ExitCode.GATE);
  }

  @Test
  void junitFailsWhatIsRefutedAndSkipsWhatIsUndecided() throws Exception {
    List<Element> cases = elements("testcase");
    for (int i = 0; i < CLAIMS.size(); i++) {
      Expectation expectation = analysis.expectations().get(i);
      assertThat(cases.get(i).getAttribute("name")).isEqualTo(expectation.text());
      assertThat(inside(cases.get(i), "failure"))
          .isEqualTo(expectation.verdict() == ExpectationVerdict.REFUTED);
      assertThat(inside(cases.get(i), "skipped"))
          .isEqualTo(expectation.verdict() == ExpectationVerdict.UNDECIDED);
    }
    assertThat(elements("skipped"))
        .allSatisfy(skipped -> assertThat(skipped.getAttribute("message")).isNotBlank());
  }

  @Test
  void junitHasEveryErrorOfLint() throws Exception {
    long errors = analysis.lint().stream().filter(l -> l.severity() == Severity.ERROR).count();
    assertThat(elements("testcase")).hasSize((int) (CLAIMS.size() + errors));
    Element suite = elements("testsuite").get(1);
    assertThat(suite.getAttribute("failures")).isEqualTo(Long.toString(errors)).isEqualTo("1");
    assertThat(elements("failure").get(elements("failure").size() - 1).getAttribute("message"))
        .isEqualTo("qemu-mem.csv:2: analyzer/README.md#lost_minute");
  }

  @Test
  void explainHeadsEveryVerdictWithIt() {
    for (Expectation e : analysis.expectations()) {
      assertThat(tare("explain", dataset.toString(), e.id()))
          .startsWith("expectation " + e.text() + " -> " + word(e.verdict()));
    }
    for (Comparison c : analysis.comparisons()) {
      assertThat(tare("explain", dataset.toString(), c.id()))
          .startsWith(
              "comparison "
                  + c.id()
                  + " -> "
                  + word(c.verdict())
                  + (c.qualified() ? ", with reservations" : "")
                  + "\n");
    }
  }

  @Test
  void pagesShowEveryExpectationsVerdict() throws IOException {
    for (Language language : Language.values()) {
      String page = Files.readString(dataset.resolve(page(language)));
      for (Expectation e : analysis.expectations()) {
        String word = Messages.in(language).text("expectation.verdict." + word(e.verdict()));
        assertThat(page.substring(page.indexOf("id=\"expectations\"")))
            .containsPattern(
                "<h3><code>"
                    + e.text().replace(">", "&gt;")
                    + "</code></h3>\\s*<p><span class=\"tag \\w+\">"
                    + word);
      }
    }
  }

  @Test
  void theTableOfNumbersHasEveryComparisonsVerdict() throws IOException {
    List<String> rows = Files.readAllLines(dataset.resolve("summary.csv"));
    for (Comparison c : analysis.comparisons()) {
      assertThat(rows)
          .filteredOn(
              row ->
                  row.startsWith(
                      "comparison," + c.benchmark() + "," + c.platform() + "," + c.baseline()))
          .singleElement()
          .asString()
          .contains("," + word(c.verdict()) + "," + c.qualified() + ",");
    }
  }

  private static String page(Language language) {
    return language == Language.EN ? "index.html" : "index.de.html";
  }

  private static String word(Enum<?> verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  private static boolean inside(Element element, String name) {
    return element.getElementsByTagName(name).getLength() > 0;
  }

  private static List<Element> elements(String name) throws Exception {
    NodeList found =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(folder.resolve("junit.xml").toFile())
            .getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  private static String tare(String... arguments) {
    StringWriter out = new StringWriter();
    assertThat(Tare.run(new PrintWriter(out, true), errors(), arguments)).isEqualTo(ExitCode.DONE);
    return out.toString();
  }

  private static PrintWriter errors() {
    return new PrintWriter(new StringWriter());
  }
}
