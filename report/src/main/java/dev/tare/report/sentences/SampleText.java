package dev.tare.report.sentences;

import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.report.text.NumberText;
import java.util.OptionalDouble;

/** Numbers of a sample as text. */
public final class SampleText {

  private SampleText() {}

  /** Median with interval and unit, as precise as the interval allows. */
  public static String median(ReportContext context, SampleResult sample) {
    return sample
        .median()
        .map(median -> context.withUnit(text(median, numbers(context)), sample.benchmark()))
        .orElse(ReportContext.NOTHING);
  }

  private static String text(Estimate median, NumberText numbers) {
    return median.low() < median.high()
        ? numbers.interval(median.point(), median.low(), median.high())
        : numbers.significant(median.point(), 4);
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
