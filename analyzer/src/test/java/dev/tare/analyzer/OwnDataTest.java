package dev.tare.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.analyzer.stats.Reference;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From foreign files that {@code src/test/r/series.R} made to the numbers that R computed. */
class OwnDataTest {

  @ParameterizedTest
  @CsvSource({"classic, 12, 9", "wide, 4, 2", "odd, 4, 2"})
  void numbersAgreeWithR(String name, int series, int pairs) {
    List<Map<String, String>> stats = rows("series-stats.csv", name);
    List<Map<String, String>> ratios = rows("pairs.csv", name);
    Analysis analysis = Analyzer.analyze(read(name), AnalysisOptions.STANDARD);
    SoftAssertions soft = new SoftAssertions();
    assertThat(stats).hasSize(series);
    assertThat(ratios).hasSize(pairs);
    assertThat(stats).allMatch(row -> NumbersOfR.agrees(soft, row, analysis));
    assertThat(ratios).allMatch(row -> NumbersOfR.pairAgrees(soft, row, analysis));
    soft.assertAll();
    assertThat(analysis.samples()).hasSize(series);
    assertThat(AnalysisFile.text(analysis)).doesNotContain("NaN", "Infinity");
  }

  @Test
  void oddFormatsAreReportedAndRead() {
    assertThat(read("odd").issues())
        .extracting(issue -> issue.code().name())
        .contains("BOM", "CRLF", "DELIMITER", "DECIMAL_COMMA", "NO_HEADER", "NO_LEADING_ZERO")
        .contains("MISSING_VALUE", "NOT_A_NUMBER", "SUFFIX", "REPEATED_HEADER", "BLANK_LINE")
        .contains("EPOCH_MS", "BLANKS");
    assertThat(read("wide").issues())
        .extracting(issue -> issue.code().name())
        .contains("UNMAPPED_COLUMN");
  }

  private static Dataset read(String name) {
    return DatasetReader.read(
        Reference.OWN.files(name), NumbersOfR.mapping(rows("series-stats.csv", name)));
  }

  private static List<Map<String, String>> rows(String table, String dataset) {
    return Reference.OWN.table(table).stream()
        .filter(row -> row.get("dataset").equals(dataset))
        .toList();
  }
}
