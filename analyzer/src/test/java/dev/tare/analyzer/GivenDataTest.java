package dev.tare.analyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.stats.Reference;
import dev.tare.dataset.Cell;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Sample;
import dev.tare.dataset.read.DatasetReader;
import dev.tare.dataset.source.ColumnMapping;
import dev.tare.dataset.source.ReadOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From other people's files to the numbers that R computed of them. */
class GivenDataTest {

  private static final double ORDER = 1e-9;
  private static final double SUMS = 1e-8;
  private static final double P = 1e-6;

  /**
   * Folders of our formats. The others are JSON (cp-tcpd) and tables whose rows are told apart by a
   * column of text (opscart), of which only the numbers are compared (ReferenceDataTest).
   */
  private static final Pattern READABLE = Pattern.compile("tub(18|20)-.*");

  private static final Map<String, Function<SampleResult, OptionalDouble>> ORDER_STATISTICS =
      Map.of(
          "min", SampleResult::min,
          "max", SampleResult::max,
          "mad_raw", SampleResult::mad,
          "mad_scaled", SampleResult::madScaled,
          "q25_t7", SampleResult::q1,
          "q75_t7", SampleResult::q3);

  private static final Map<String, Function<SampleResult, OptionalDouble>> SUM_STATISTICS =
      Map.of(
          "mean", SampleResult::mean,
          "sd", SampleResult::sd,
          "cov", SampleResult::cov,
          "acf1", SampleResult::lag1,
          "ljung_box5_p", SampleResult::ljungBoxP);

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
    long found = stats.stream().filter(row -> agrees(soft, row, analysis)).count();
    long compared = ratios.stream().filter(row -> pairAgrees(soft, row, analysis)).count();
    soft.assertThat(found).isEqualTo(series);
    soft.assertThat(compared).isEqualTo(pairs);
    soft.assertThat(AnalysisFile.text(analysis)).doesNotContain("NaN", "Infinity");
    soft.assertAll();
  }

  private static Analysis analyze(String folder, List<Map<String, String>> stats) {
    return Analyzer.analyze(read(folder, stats), AnalysisOptions.STANDARD);
  }

  private static Dataset read(String folder, List<Map<String, String>> stats) {
    Map<String, ColumnMapping.Column> columns = new LinkedHashMap<>();
    stats.forEach(
        row ->
            columns.put(
                row.get("benchmark"),
                new ColumnMapping.Column(
                    row.get("benchmark"), null, row.get("unit"), row.get("better"))));
    ReadOptions options =
        new ReadOptions(Map.of(), Optional.of(new ColumnMapping(Map.of(), columns)));
    return DatasetReader.read(Reference.DATA.resolve(folder), options);
  }

  private static List<Map<String, String>> rows(String table, String dataset) {
    return Reference.table(table).stream()
        .filter(row -> row.get("dataset").equals(dataset))
        .toList();
  }

  /** The classic files of one group call the benchmark disk. */
  private static Stream<String> names(String benchmark) {
    return benchmark.equals("disk-random") ? Stream.of(benchmark, "disk") : Stream.of(benchmark);
  }

  private static boolean agrees(SoftAssertions soft, Map<String, String> row, Analysis analysis) {
    Optional<SampleResult> sample =
        names(row.get("benchmark"))
            .flatMap(b -> analysis.sample(row.get("platform"), b).stream())
            .findFirst();
    sample.ifPresent(s -> agrees(soft, row, s));
    return sample.isPresent();
  }

  private static void agrees(SoftAssertions soft, Map<String, String> row, SampleResult s) {
    check(soft, row, "n", OptionalDouble.of(s.n()), ORDER);
    check(soft, row, "median", OptionalDouble.of(s.median().orElseThrow().point()), ORDER);
    SampleResult.Fences fences = s.fences().orElseThrow();
    check(soft, row, "fence_lo", OptionalDouble.of(fences.innerLow()), ORDER);
    check(soft, row, "fence_hi", OptionalDouble.of(fences.innerHigh()), ORDER);
    ORDER_STATISTICS.forEach((c, f) -> check(soft, row, c, f.apply(s), ORDER));
    SUM_STATISTICS.forEach((c, f) -> check(soft, row, c, f.apply(s), SUMS));
  }

  /** File by file, earlier versions and single files included; R's tables say where each is. */
  @Test
  void everySeriesOfAFormatWeReadAgreesWithR() {
    List<Map<String, String>> stats = Reference.table("series-stats.csv");
    Map<String, String> files =
        Reference.table("series-index.csv").stream()
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
            agrees(soft, row, sample(dataset, analysis, file, row.get("benchmark")));
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

  private static boolean pairAgrees(
      SoftAssertions soft, Map<String, String> row, Analysis analysis) {
    Optional<Comparison> comparison =
        analysis.comparisons().stream()
            .filter(c -> names(row.get("benchmark")).anyMatch(c.benchmark()::equals))
            .filter(c -> List.of(row.get("a"), row.get("b")).contains(c.platform()))
            .filter(c -> List.of(row.get("a"), row.get("b")).contains(c.baseline()))
            .findFirst();
    comparison.ifPresent(
        c -> {
          double sign = c.platform().equals(row.get("a")) ? 1 : -1;
          double ratio = Math.pow(c.ratioOfMedians().orElseThrow(), sign);
          double delta = sign * c.cliffsDelta().orElseThrow();
          check(soft, row, "ratio_medians", OptionalDouble.of(ratio), ORDER);
          check(soft, row, "cliffs_delta", OptionalDouble.of(delta), ORDER);
          check(soft, row, "mw_p", c.mannWhitneyP(), P);
        });
    return comparison.isPresent();
  }

  private static void check(
      SoftAssertions soft,
      Map<String, String> row,
      String column,
      OptionalDouble actual,
      double relative) {
    String expected = row.get(column);
    if (expected != null && Character.isDigit(expected.charAt(expected.length() - 1))) {
      double value = Double.parseDouble(expected);
      soft.assertThat(actual)
          .as("%s of %s", column, row.values().stream().limit(4).toList())
          .hasValueCloseTo(value, within(relative * Math.abs(value) + 1e-15));
    }
  }

  @ParameterizedTest
  @CsvSource({"tub18-jj", "tub18-sh/results", "tub18-nk/assignment_2"})
  void platformsMeasuredOneAfterTheOtherAreSaidToBe(String folder) {
    assertThat(analyze(folder, rows("series-stats.csv", "none")).findings().get(0).code())
        .isEqualTo("SEQUENTIAL");
  }
}
