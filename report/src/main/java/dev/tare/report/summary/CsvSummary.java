package dev.tare.report.summary;

import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.History.Alarm;
import dev.tare.analyzer.result.History.Series;
import dev.tare.analyzer.result.Range;
import dev.tare.analyzer.result.Reason;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.result.SampleResult.MedianEstimate;
import dev.tare.dataset.Direction;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One row for each sample, each comparison and each series of campaigns, at full precision; missing
 * values are empty. The value of a series is the ratio of its cost to the level before the change
 * that is open.
 */
public final class CsvSummary {

  private static final List<String> HEADER =
      List.of(
          "row",
          "benchmark",
          "platform",
          "baseline",
          "unit",
          "better",
          "n",
          "failed",
          "value",
          "low",
          "high",
          "low90",
          "high90",
          "verdict",
          "qualified",
          "supports",
          "could_have_seen",
          "p",
          "holm_p",
          "mann_whitney_p",
          "cliffs_delta",
          "ratio_of_medians",
          "first_part",
          "last_part",
          "method",
          "reasons",
          "since",
          "deciding_low",
          "deciding_high",
          "deciding_confidence");

  private final Analysis analysis;
  private final CsvText csv;

  private CsvSummary(Analysis analysis, CsvText csv) {
    this.analysis = analysis;
    this.csv = csv;
  }

  public static String of(Analysis analysis) {
    return of(analysis, new CsvText());
  }

  /** The same for spreadsheets in German. */
  public static String german(Analysis analysis) {
    return of(analysis, CsvText.german());
  }

  private static String of(Analysis analysis, CsvText csv) {
    CsvSummary summary = new CsvSummary(analysis, csv);
    summary.csv.words(HEADER).end();
    analysis.samples().forEach(summary::sample);
    analysis.comparisons().forEach(summary::comparison);
    analysis.history().ifPresent(history -> history.series().forEach(summary::series));
    return summary.csv.toString();
  }

  private void sample(SampleResult sample) {
    csv.word("sample").word(sample.benchmark()).word(sample.platform()).word("");
    measure(sample.benchmark());
    csv.number(sample.n()).number(sample.failed());
    csv.number(sample.median().stream().mapToDouble(MedianEstimate::point).findFirst());
    Optional<Range> interval = sample.median().flatMap(MedianEstimate::interval);
    end(interval, Range::low).end(interval, Range::high);
    csv.word("").word("").word(word(sample.verdict())).word("");
    csv.number(sample.supports()).word("").word("").word("").word("").word("").word("");
    csv.number(part(sample, 0)).number(part(sample, sample.segments().size() - 1)).word("");
    csv.word(codes(sample.reasons())).words(Collections.nCopies(4, "")).end();
  }

  private void comparison(Comparison comparison) {
    csv.word("comparison").word(comparison.benchmark());
    csv.word(comparison.platform()).word(comparison.baseline());
    measure(comparison.benchmark());
    csv.number(comparison.pairs()).number(comparison.dropped());
    interval(comparison.overhead());
    end(comparison.overhead90(), Range::low).end(comparison.overhead90(), Range::high);
    csv.word(word(comparison.verdict())).word(Boolean.toString(comparison.qualified())).word("");
    csv.number(comparison.couldHaveSeen())
        .number(comparison.significance().p())
        .number(comparison.holmP());
    csv.number(comparison.effect().mannWhitneyP()).number(comparison.effect().cliffsDelta());
    csv.number(comparison.effect().ratioOfMedians());
    csv.number(comparison.effect().firstSegments()).number(comparison.effect().lastSegments());
    csv.word(word(comparison.method()));
    csv.word(codes(comparison.reasons())).word("");
    end(comparison.deciding(), Estimate::low).end(comparison.deciding(), Estimate::high);
    end(comparison.deciding(), Estimate::confidence).csv.end();
  }

  private void series(Series series) {
    csv.word("history").word(series.benchmark());
    csv.word(series.platform()).word(series.baseline().orElse(""));
    measure(series.benchmark());
    csv.number(series.open().map(Alarm::nights).orElse(series.counted().size())).word("");
    interval(series.open().map(Alarm::factor));
    csv.word("").word("").word(word(series.verdict()));
    csv.words(Collections.nCopies(HEADER.size() - 18, ""));
    csv.word(series.open().map(Alarm::from).orElse(""));
    csv.words(Collections.nCopies(3, "")).end();
  }

  private static OptionalDouble part(SampleResult sample, int index) {
    return sample.segments().isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(sample.segments().get(index).median());
  }

  private void measure(String benchmark) {
    csv.word(analysis.benchmark(benchmark).unit().orElse(""));
    csv.word(analysis.benchmark(benchmark).better().map(Direction::word).orElse(""));
  }

  private void interval(Optional<Estimate> interval) {
    end(interval, Estimate::point).end(interval, Estimate::low).end(interval, Estimate::high);
  }

  private <T> CsvSummary end(Optional<T> ends, Function<T, Double> end) {
    csv.number(ends.map(end).map(OptionalDouble::of).orElseGet(OptionalDouble::empty));
    return this;
  }

  private static String codes(List<? extends Reason<?>> reasons) {
    return reasons.stream().map(reason -> reason.code().name()).collect(Collectors.joining(" "));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
