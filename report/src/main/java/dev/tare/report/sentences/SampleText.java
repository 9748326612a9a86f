package dev.tare.report.sentences;

import dev.tare.analyzer.result.Range;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.result.SampleResult.MedianEstimate;
import dev.tare.report.text.NumberText;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Numbers of a sample as text. */
public final class SampleText {

  private SampleText() {}

  /**
   * Median with interval and unit, as precise as the interval allows; with the range of the values
   * where the interval is not known.
   */
  public static String median(ReportContext context, SampleResult sample) {
    String median = point(context, sample);
    if (sample.n() < 2) {
      return median;
    }
    return sample
        .median()
        .flatMap(MedianEstimate::interval)
        .map(known -> interval(context, sample))
        .orElseGet(() -> unknown(context, sample, median));
  }

  private static String interval(ReportContext context, SampleResult sample) {
    double point = sample.median().orElseThrow().point();
    Range known = sample.median().orElseThrow().interval().orElseThrow();
    String text =
        known.low() < known.high()
            ? numbers(context).interval(point, known.low(), known.high())
            : numbers(context).significant(point, 4);
    return context.withUnit(text, sample.benchmark());
  }

  private static String unknown(ReportContext context, SampleResult sample, String median) {
    Map<String, String> values = Map.of("median", median, "range", range(context, sample));
    return context.messages().text("noise.median.unknown", values);
  }

  /** The smallest and the largest value, such as {@code values 4.1 to 4.9}. */
  private static String range(ReportContext context, SampleResult sample) {
    Range range = sample.range().orElseThrow();
    double point = sample.median().orElseThrow().point();
    NumberText numbers = numbers(context);
    return context
        .messages()
        .text(
            "noise.median.range",
            Map.of(
                "low", numbers.bound(range.low(), point, range.low(), range.high()),
                "high", numbers.bound(range.high(), point, range.low(), range.high())));
  }

  /** The median alone with its unit, as precise as its interval, or the range, allows. */
  public static String point(ReportContext context, SampleResult sample) {
    return sample
        .median()
        .map(MedianEstimate::point)
        .map(median -> context.withUnit(point(context, sample, median), sample.benchmark()))
        .orElse(ReportContext.NOTHING);
  }

  private static String point(ReportContext context, SampleResult sample, double median) {
    Range around =
        sample
            .median()
            .orElseThrow()
            .interval()
            .or(sample::range)
            .orElse(new Range(median, median));
    return around.low() < around.high()
        ? numbers(context).point(median, around.low(), around.high())
        : numbers(context).significant(median, 4);
  }

  /** The interval alone, or the range of the values; absent where there is neither. */
  public static Optional<String> around(ReportContext context, SampleResult sample) {
    return sample
        .median()
        .filter(median -> sample.n() > 1)
        .flatMap(
            median ->
                median.interval().isEmpty()
                    ? Optional.of(range(context, sample))
                    : median
                        .interval()
                        .filter(known -> known.low() < known.high())
                        .map(
                            known ->
                                numbers(context).range(median.point(), known.low(), known.high())));
  }

  /** A value of the sample, rounded to five digits. */
  public static String value(ReportContext context, OptionalDouble value) {
    return value.isPresent()
        ? numbers(context).significant(value.getAsDouble(), 5)
        : ReportContext.NOTHING;
  }

  public static String percent(ReportContext context, OptionalDouble share) {
    return share.isPresent()
        ? numbers(context).percent(share.getAsDouble())
        : ReportContext.NOTHING;
  }

  public static String number(ReportContext context, OptionalDouble number) {
    return number.isPresent()
        ? numbers(context).significant(number.getAsDouble(), 3)
        : ReportContext.NOTHING;
  }

  public static String probability(ReportContext context, OptionalDouble p) {
    return p.isPresent() ? numbers(context).probability(p.getAsDouble()) : ReportContext.NOTHING;
  }

  private static NumberText numbers(ReportContext context) {
    return context.messages().numbers();
  }
}
