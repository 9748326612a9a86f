package dev.tare.analyzer;

import static org.assertj.core.api.Assertions.within;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.result.Spread.TukeyFences;
import dev.tare.dataset.mapping.ColumnMapping;
import dev.tare.dataset.mapping.Mapping;
import dev.tare.dataset.source.ReadOptions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;

/** Compares an analysis with the rows of R's tables. */
final class NumbersOfR {

  private static final double ORDER = 1e-9;
  private static final double SUMS = 1e-8;
  private static final double P = 1e-6;

  private static final Map<String, Function<SampleResult, OptionalDouble>> ORDER_STATISTICS =
      Map.of(
          "min", s -> s.spread().min(),
          "max", s -> s.spread().max(),
          "mad_raw", s -> s.spread().mad(),
          "mad_scaled", s -> s.spread().madScaled(),
          "q25_t7", s -> s.spread().q1(),
          "q75_t7", s -> s.spread().q3());

  private static final Map<String, Function<SampleResult, OptionalDouble>> SUM_STATISTICS =
      Map.of(
          "mean", s -> s.spread().mean(),
          "sd", s -> s.spread().sd(),
          "cov", s -> s.spread().cov(),
          "acf1", s -> s.dependence().lag1(),
          "ljung_box5_p", s -> s.dependence().ljungBoxP());

  private NumbersOfR() {}

  /** What R's tables know of the columns of wide files: unit and direction. */
  static ReadOptions mapping(List<Map<String, String>> stats) {
    Map<String, ColumnMapping> columns = new LinkedHashMap<>();
    stats.forEach(
        row ->
            columns.put(
                row.get("benchmark"),
                ColumnMapping.ofBenchmark(
                    row.get("benchmark"), null, row.get("unit"), row.get("better"))));
    return new ReadOptions(Map.of(), Optional.of(new Mapping(Map.of(), columns)));
  }

  /** The classic files of one group call the benchmark disk. */
  private static Stream<String> names(String benchmark) {
    return benchmark.equals("disk-random") ? Stream.of(benchmark, "disk") : Stream.of(benchmark);
  }

  /** Whether the sample exists; if so, its numbers are compared. */
  static boolean agrees(SoftAssertions soft, Map<String, String> row, Analysis analysis) {
    Optional<SampleResult> sample =
        names(row.get("benchmark"))
            .flatMap(b -> analysis.sample(row.get("platform"), b).stream())
            .findFirst();
    sample.ifPresent(s -> agrees(soft, row, s));
    return sample.isPresent();
  }

  static void agrees(SoftAssertions soft, Map<String, String> row, SampleResult s) {
    check(soft, row, "n", OptionalDouble.of(s.n()), ORDER);
    check(soft, row, "median", OptionalDouble.of(s.median().orElseThrow().point()), ORDER);
    TukeyFences fences = s.spread().fences().orElseThrow();
    check(soft, row, "fence_lo", OptionalDouble.of(fences.innerLow()), ORDER);
    check(soft, row, "fence_hi", OptionalDouble.of(fences.innerHigh()), ORDER);
    ORDER_STATISTICS.forEach((c, f) -> check(soft, row, c, f.apply(s), ORDER));
    SUM_STATISTICS.forEach((c, f) -> check(soft, row, c, f.apply(s), SUMS));
  }

  /** Whether the pair was compared; if so, its numbers are compared with R. */
  static boolean pairAgrees(SoftAssertions soft, Map<String, String> row, Analysis analysis) {
    Optional<Comparison> comparison =
        analysis.comparisons().stream()
            .filter(c -> names(row.get("benchmark")).anyMatch(c.benchmark()::equals))
            .filter(c -> List.of(row.get("a"), row.get("b")).contains(c.platform()))
            .filter(c -> List.of(row.get("a"), row.get("b")).contains(c.baseline()))
            .findFirst();
    comparison.ifPresent(
        c -> {
          double sign = c.platform().equals(row.get("a")) ? 1 : -1;
          double ratio = Math.pow(c.effect().ratioOfMedians().orElseThrow(), sign);
          double delta = sign * c.effect().cliffsDelta().orElseThrow();
          check(soft, row, "ratio_medians", OptionalDouble.of(ratio), ORDER);
          check(soft, row, "cliffs_delta", OptionalDouble.of(delta), ORDER);
          check(soft, row, "mw_p", c.effect().mannWhitneyP(), P);
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
}
