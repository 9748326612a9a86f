package dev.tare.report.sentences;

import dev.tare.analyzer.result.Estimate;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.report.text.NumberText;
import java.util.OptionalDouble;

/** Numbers of a sample as text. */
public final class SampleText {

  private SampleText() {}

  /** Median with interval and unit, as precise as the interval allows. */
  public static String median(ReportContext material, SampleResult sample) {
    return sample
        .median()
        .map(median -> material.withUnit(text(median, numbers(material)), sample.benchmark()))
        .orElse(ReportContext.NOTHING);
  }

  private static String text(Estimate median, NumberText numbers) {
    return median.low() < median.high()
        ? numbers.interval(median.point(), median.low(), median.high())
        : numbers.significant(median.point(), 4);
  }

  /** A value of the sample, as precise as five digits are. */
  public static String value(ReportContext material, OptionalDouble value) {
    return value.isPresent()
        ? numbers(material).significant(value.getAsDouble(), 5)
        : ReportContext.NOTHING;
  }

  public static String percent(ReportContext material, OptionalDouble share) {
    return share.isPresent()
        ? numbers(material).percent(share.getAsDouble())
        : ReportContext.NOTHING;
  }

  public static String number(ReportContext material, OptionalDouble number) {
    return number.isPresent()
        ? numbers(material).significant(number.getAsDouble(), 3)
        : ReportContext.NOTHING;
  }

  public static String probability(ReportContext material, OptionalDouble p) {
    return p.isPresent() ? numbers(material).probability(p.getAsDouble()) : ReportContext.NOTHING;
  }

  private static NumberText numbers(ReportContext material) {
    return material.words().numbers();
  }
}
