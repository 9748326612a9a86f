package dev.tare.report.sentences;

import dev.tare.analyzer.result.Range;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.analyzer.result.SampleResult.MedianEstimate;
import dev.tare.report.text.NumberText;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

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
            ? point(context, sample, point) + "\u00a0" + interval(context, sample, known)
            : numbers(context).significant(point, 4);
    return context.withUnit(text, sample.benchmark());
  }

  private static String interval(ReportContext context, SampleResult sample, Range known) {
    double point = sample.median().orElseThrow().point();
    OptionalInt decimals = decimals(context, sample);
    return decimals.isPresent()
        ? numbers(context).range(known.low(), known.high(), decimals.getAsInt())
        : numbers(context).range(point, known.low(), known.high());
  }

  /**
   * Those of its interval, or one more where a median of the same size beside it has more; absent
   * where one number of decimals does not fit.
   */
  private static OptionalInt decimals(ReportContext context, SampleResult sample) {
    OptionalInt own = own(sample);
    boolean known = sample.median().flatMap(MedianEstimate::interval).isPresent();
    if (own.isEmpty() || !known) {
      return own;
    }
    int most =
        context.samples(sample.benchmark()).stream()
            .filter(other -> magnitude(other) == magnitude(sample))
            .flatMapToInt(other -> own(other).stream())
            .max()
            .orElse(own.getAsInt());
    return OptionalInt.of(Math.min(own.getAsInt() + 1, most));
  }

  private static OptionalInt own(SampleResult sample) {
    return sample
        .median()
        .flatMap(median -> around(sample).map(r -> decimals(median.point(), r)))
        .orElseGet(OptionalInt::empty);
  }

  private static OptionalInt decimals(double median, Range around) {
    return around.low() < around.high()
        ? NumberText.decimalsOf(median, around.low(), around.high())
        : OptionalInt.empty();
  }

  /** The power of ten of its median. */
  private static int magnitude(SampleResult sample) {
    double median = Math.abs(sample.median().map(MedianEstimate::point).orElse(0.0));
    return median > 0 ? (int) Math.floor(Math.log10(median)) : Integer.MIN_VALUE;
  }

  /** The interval, or the range of the values. */
  private static Optional<Range> around(SampleResult sample) {
    return sample.median().flatMap(MedianEstimate::interval).or(sample::range);
  }

  private static String unknown(ReportContext context, SampleResult sample, String median) {
    Map<String, String> values = Map.of("median", median, "range", range(context, sample));
    return context.messages().text("noise.median.unknown", values);
  }

  /** The smallest and the largest value, such as {@code values 4.1 to 4.9}. */
  private static String range(ReportContext context, SampleResult sample) {
    Range range = sample.range().orElseThrow();
    return context
        .messages()
        .text(
            "noise.median.range",
            Map.of(
                "low", bound(context, sample, range.low()),
                "high", bound(context, sample, range.high())));
  }

  private static String bound(ReportContext context, SampleResult sample, double end) {
    Range range = sample.range().orElseThrow();
    double point = sample.median().orElseThrow().point();
    OptionalInt decimals = decimals(context, sample);
    return decimals.isPresent()
        ? numbers(context).decimals(end, decimals.getAsInt())
        : numbers(context).bound(end, point, range.low(), range.high());
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
    OptionalInt decimals = decimals(context, sample);
    if (decimals.isPresent()) {
      return numbers(context).decimals(median, decimals.getAsInt());
    }
    Range around = around(sample).orElse(new Range(median, median));
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
                        .map(known -> interval(context, sample, known)));
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

  /** A difference that can be shown: in per cent, or as a factor. */
  public static String resolution(ReportContext context, OptionalDouble share) {
    return share.isPresent()
        ? numbers(context).resolution(share.getAsDouble())
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
