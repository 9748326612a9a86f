package dev.tare.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.stats.Reference;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Sample;
import dev.tare.dataset.read.DatasetReader;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From other people's files to the numbers that R computed of them. */
class GivenDataTest {

  /**
   * Folders of our formats. The others are JSON (cp-tcpd) and tables whose rows are told apart by a
   * column of text (opscart), of which only the numbers are compared (ReferenceDataTest).
   */
  private static final Pattern READABLE = Pattern.compile("tub(18|20)-.*");

  /** A folder, the name R's tables give it, and how many of its series and pairs stand there. */
  @ParameterizedTest
  @CsvSource({
    "tub18-jj, tub18-jj, 20, 30",
    "tub18-sh/results, tub18-sh, 20, 30",
    "tub18-nk/assignment_2, tub18-nk, 9, 9",
    "tub18-nk/assignment_1, tub18-nk-a1, 8, 4",
    "tub20-fl/assignment3, tub20-fl, 24, 36",
    "tub20-fl/Assignment1, tub20-fl-a1, 8, 4",
    "tub20-fl/history/4f9a51b2/assignment3, tub20-fl-history, 10, 5",
  })
  void numbersAgreeWithR(String folder, String name, int series, int pairs) {
    List<Map<String, String>> stats = rows("series-stats.csv", name);
    List<Map<String, String>> ratios = rows("pairs.csv", name);
    Analysis analysis = analyze(folder, stats);
    SoftAssertions soft = new SoftAssertions();
    long found = stats.stream().filter(row -> NumbersOfR.agrees(soft, row, analysis)).count();
    long compared =
        ratios.stream().filter(row -> NumbersOfR.pairAgrees(soft, row, analysis)).count();
    soft.assertThat(found).isEqualTo(series);
    soft.assertThat(compared).isEqualTo(pairs);
    soft.assertThat(AnalysisFile.text(analysis)).doesNotContain("NaN", "Infinity");
    soft.assertAll();
  }

  private static Analysis analyze(String folder, List<Map<String, String>> stats) {
    return Analyzer.analyze(read(folder, stats), AnalysisOptions.STANDARD);
  }

  private static Dataset read(String folder, List<Map<String, String>> stats) {
    return DatasetReader.read(Reference.DATA.resolve(folder), NumbersOfR.mapping(stats));
  }

  private static List<Map<String, String>> rows(String table, String dataset) {
    return Reference.GIVEN.table(table).stream()
        .filter(row -> row.get("dataset").equals(dataset))
        .toList();
  }

  /** File by file, earlier versions and single files included; R's tables say where each is. */
  @Test
  void everySeriesOfAFormatWeReadAgreesWithR() {
    List<Map<String, String>> stats = Reference.GIVEN.table("series-stats.csv");
    Map<String, String> files =
        Reference.GIVEN.table("series-index.csv").stream()
            .collect(
                Collectors.toMap(
                    row -> Reference.key(row, "platform"), row -> row.get("source_file")));
    Map<String, List<Map<String, String>>> byFolder =
        stats.stream()
            .filter(row -> READABLE.matcher(row.get("dataset")).matches())
            .collect(
                Collectors.groupingBy(row -> folder(files.get(Reference.key(row, "platform")))));
    SoftAssertions soft = new SoftAssertions();
    byFolder.forEach(
        (folder, rows) -> {
          Dataset dataset = read(folder, rows);
          Analysis analysis = Analyzer.analyze(dataset, AnalysisOptions.STANDARD);
          for (Map<String, String> row : rows) {
            String file = files.get(Reference.key(row, "platform"));
            NumbersOfR.agrees(soft, row, sample(dataset, analysis, file, row.get("benchmark")));
          }
        });
    soft.assertAll();
    assertThat(byFolder.values().stream().mapToInt(List::size).sum()).isEqualTo(112);
    assertThat(stats).hasSize(182);
  }

  private static String folder(String file) {
    return file.substring(0, file.lastIndexOf('/'));
  }

  private static SampleResult sample(
      Dataset dataset, Analysis analysis, String file, String benchmark) {
    List<Cell> cells =
        dataset.samples().stream()
            .filter(sample -> file.endsWith("/" + sample.file()))
            .map(Sample::cell)
            .toList();
    return cells.stream()
        .filter(cell -> cells.size() == 1 || cell.benchmark().equals(benchmark))
        .findFirst()
        .flatMap(cell -> analysis.sample(cell.platform(), cell.benchmark()))
        .orElseThrow(() -> new AssertionError(benchmark + " of " + file + " was not read"));
  }

  @ParameterizedTest
  @CsvSource({"tub18-jj", "tub18-sh/results", "tub18-nk/assignment_2"})
  void platformsMeasuredOneAfterTheOtherAreSaidToBe(String folder) {
    assertThat(analyze(folder, rows("series-stats.csv", "none")).findings().get(0).code())
        .isEqualTo(FindingCode.SEQUENTIAL);
  }
}
