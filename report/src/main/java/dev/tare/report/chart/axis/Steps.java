package dev.tare.report.chart.axis;

import java.util.List;
import java.util.stream.LongStream;

/**
 * Multiples of a round step on a linear scale.
 *
 * @param step 1, 2 or 5 times a power of ten
 */
record Steps(List<Double> values, double step) {

  /** About {@code most} values, and at least two. */
  static Steps on(Scale scale, int most) {
    double step = next((scale.high() - scale.low()) / most);
    List<Double> values = multiples(scale, step);
    if (values.size() > 1) {
      return new Steps(values, step);
    }
    double finer = next(step / 2.5);
    return new Steps(outer(multiples(scale, finer)), finer);
  }

  private static List<Double> multiples(Scale scale, double step) {
    return LongStream.rangeClosed(
            (long) Math.ceil(scale.low() / step), (long) Math.floor(scale.high() / step))
        .mapToObj(i -> i * step)
        .toList();
  }

  /** The first, the last and 0. */
  private static List<Double> outer(List<Double> values) {
    double first = values.get(0);
    double last = values.get(values.size() - 1);
    return values.stream().filter(v -> v == first || v == 0 || v == last).toList();
  }

  /** The next of 1, 2, 5, 10, 20 ... */
  static double next(double least) {
    double power = Math.pow(10, exponent(least));
    double mantissa = least / power;
    return power * (mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10);
  }

  static int exponent(double value) {
    return (int) Math.floor(Math.log10(value));
  }

  /** Decimals that distinguish the values. */
  int digits() {
    return digits(step);
  }

  int percentDigits() {
    return digits(100 * step);
  }

  private static int digits(double step) {
    return Math.max(0, -exponent(step * 1.000001));
  }
}
