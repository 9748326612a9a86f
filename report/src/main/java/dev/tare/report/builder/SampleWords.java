package dev.tare.report.builder;

import dev.tare.analyzer.result.Interval;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.report.words.Numbers;
import java.util.OptionalDouble;

/** Numbers of a sample as text. */
final class SampleWords {

  private SampleWords() {}

  /** Median with interval and unit, as precise as the interval allows. */
  static String median(Material material, SampleResult sample) {
    return sample
        .median()
        .map(median -> material.withUnit(text(median, numbers(material)), sample.benchmark()))
        .orElse(Material.NOTHING);
  }

  private static String text(Interval median, Numbers numbers) {
    return median.low() < median.high()
        ? numbers.interval(median.point(), median.low(), median.high())
        : numbers.significant(median.point(), 4);
  }

  /** A value of the sample, as precise as five digits are. */
  static String value(Material material, OptionalDouble value) {
    return value.isPresent()
        ? numbers(material).significant(value.getAsDouble(), 5)
        : Material.NOTHING;
  }

  static String percent(Material material, OptionalDouble share) {
    return share.isPresent() ? numbers(material).percent(share.getAsDouble()) : Material.NOTHING;
  }

  static String number(Material material, OptionalDouble number) {
    return number.isPresent()
        ? numbers(material).significant(number.getAsDouble(), 3)
        : Material.NOTHING;
  }

  static String probability(Material material, OptionalDouble p) {
    return p.isPresent() ? numbers(material).probability(p.getAsDouble()) : Material.NOTHING;
  }

  private static Numbers numbers(Material material) {
    return material.words().numbers();
  }
}
