package dev.tare.report.agreement;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.Range;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.result.SampleResult.MedianEstimate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Between an analysis and {@code summary.csv}. */
record CsvChecks(Map<String, Map<String, String>> rows, Contradictions found) {

  private static final Set<String> KINDS = Set.of("sample", "comparison");

  static void of(Analysis analysis, String csv, Contradictions found) {
    List<String> lines = csv.lines().toList();
    String[] header = lines.get(0).split(",", -1);
    Map<String, Map<String, String>> rows =
        lines.stream()
            .skip(1)
            .map(line -> row(header, line.split(",", -1)))
            .filter(row -> KINDS.contains(row.get("row")))
            .collect(Collectors.toMap(CsvChecks::id, row -> row));
    CsvChecks checks = new CsvChecks(rows, found);
    analysis.samples().forEach(checks::sample);
    analysis.comparisons().forEach(checks::comparison);
  }

  private static Map<String, String> row(String[] header, String[] fields) {
    Map<String, String> row = new HashMap<>();
    for (int i = 0; i < header.length; i++) {
      row.put(header[i], i < fields.length ? fields[i] : "");
    }
    return row;
  }

  private static String id(Map<String, String> row) {
    String sample = row.get("platform") + "-" + row.get("benchmark");
    return row.get("row").equals("sample") ? sample : sample + ":" + row.get("baseline");
  }

  private void sample(SampleResult sample) {
    Optional<Range> interval = sample.median().flatMap(MedianEstimate::interval);
    check(sample.id(), "value", sample.median().map(MedianEstimate::point));
    check(sample.id(), "low", interval.map(Range::low));
    check(sample.id(), "high", interval.map(Range::high));
    check(sample.id(), "verdict", Optional.of(word(sample.verdict())));
  }

  private void comparison(Comparison comparison) {
    Optional<Estimate> deciding = comparison.deciding();
    check(comparison.id(), "value", comparison.overhead().map(Estimate::point));
    check(comparison.id(), "verdict", Optional.of(word(comparison.verdict())));
    check(comparison.id(), "deciding_low", deciding.map(Estimate::low));
    check(comparison.id(), "deciding_high", deciding.map(Estimate::high));
    check(comparison.id(), "deciding_confidence", deciding.map(Estimate::confidence));
  }

  private static String word(Enum<?> verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  private void check(String id, String column, Optional<?> expected) {
    String field = rows.getOrDefault(id, Map.of()).getOrDefault(column, "no such field");
    String text = expected.map(Object::toString).orElse("");
    found.unless(field.equals(text), "summary.csv " + id, column + " " + field + ", not " + text);
  }
}
