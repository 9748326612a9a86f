package dev.tare.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.Example;
import dev.tare.report.GoldenFile;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CsvSummaryTest {

  @Test
  void theWholeSummaryIsUnchanged() throws IOException {
    GoldenFile.assertUnchanged("summary/summary.csv", CsvSummary.of(Example.analysis()));
  }

  @Test
  void everySampleAndComparisonIsARowOfTheSameWidth() {
    List<String> rows = CsvSummary.of(Example.analysis()).lines().toList();
    int results = Example.analysis().samples().size() + Example.analysis().comparisons().size();
    assertThat(rows).hasSize(1 + results);
    assertThat(rows)
        .allSatisfy(row -> assertThat(row.chars().filter(c -> c == ',').count()).isEqualTo(29));
  }

  @Test
  void numbersKeepTheirPrecision() {
    double point = Example.analysis().comparisons().get(0).overhead().orElseThrow().point();
    assertThat(CsvSummary.of(Example.analysis())).contains("," + point + ",");
  }

  /** The same cells, with what a German spreadsheet expects between and in them. */
  @Test
  void theGermanFileHasTheSameCells() {
    String german = CsvSummary.german(Example.analysis());
    assertThat(german).startsWith("\ufeffrow;benchmark;platform;");
    List<String> rows = german.lines().toList();
    assertThat(rows)
        .hasSameSizeAs(CsvSummary.of(Example.analysis()).lines().toList())
        .allSatisfy(row -> assertThat(row.chars().filter(c -> c == ';').count()).isEqualTo(29));
    double point = Example.analysis().comparisons().get(0).overhead().orElseThrow().point();
    assertThat(german).contains(";" + Double.toString(point).replace('.', ',') + ";");
    assertThat(german).doesNotContainPattern(";\\d+\\.\\d+;");
  }

  @Test
  void formulasBecomeTextInGermanToo() {
    assertThat(CsvText.german().word("=1+1").word("a;b").number(OptionalDouble.of(0.5)))
        .hasToString("\ufeff'=1+1;\"a;b\";0,5");
  }

  @Test
  void formulasBecomeText() {
    CsvText csv = new CsvText().word("=1+1").word("@x").word("a,\"b\"").word("-1");
    assertThat(csv.number(OptionalDouble.of(-1))).hasToString("'=1+1,'@x,\"a,\"\"b\"\"\",'-1,-1.0");
  }
}
