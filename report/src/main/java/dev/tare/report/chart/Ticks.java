package dev.tare.report.chart;

import dev.tare.report.words.Language;
import dev.tare.report.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Round values for an axis, written in the reader's language. */
final class Ticks {

  private static final double[][] MANTISSAS = {
    {1, 1.2, 1.5, 2, 3, 4, 5, 7}, {1, 1.5, 2, 3, 5, 7}, {1, 2, 5}, {1, 3}, {1}
  };

  private final Numbers numbers;

  Ticks(Language language) {
    numbers = new Numbers(language);
  }

  /** At most so many ticks; at least one. */
  List<Tick> on(Scale scale, int most) {
    return scale.logarithmic() && scale.high() / scale.low() > 3
        ? powers(scale, most)
        : steps(scale, most);
  }

  /** Whole numbers from 1. */
  List<Tick> counting(int last, int most) {
    long step = Math.max(1, Math.round(step(last / (double) most)));
    return LongStream.rangeClosed(0, last / step)
        .map(i -> Math.max(1, i * step))
        .distinct()
        .mapToObj(number -> new Tick(number, numbers.count(number)))
        .toList();
  }

  /** How far from a value, in per cent. */
  List<Tick> deviations(Scale scale, double from, int most) {
    Scale shares = new Scale(scale.low() / from - 1, scale.high() / from - 1, false);
    double step = step((shares.high() - shares.low()) / most);
    int digits = digits(step * 100);
    return multiples(shares, step).stream()
        .map(share -> new Tick(from * (1 + share), deviation(share, digits)))
        .toList();
  }

  private List<Tick> steps(Scale scale, int most) {
    double step = step((scale.high() - scale.low()) / most);
    int digits = digits(step);
    return multiples(scale, step).stream()
        .map(value -> new Tick(scale.at(value), numbers.decimals(value, digits)))
        .toList();
  }

  private List<Tick> powers(Scale scale, int most) {
    List<Tick> ticks = List.of();
    for (double[] mantissas : MANTISSAS) {
      ticks = powers(scale, mantissas);
      if (ticks.size() <= most) {
        break;
      }
    }
    return ticks;
  }

  private List<Tick> powers(Scale scale, double[] mantissas) {
    List<Tick> ticks = new ArrayList<>();
    for (int power = exponent(scale.low()); power <= exponent(scale.high()); power++) {
      for (double mantissa : mantissas) {
        double value = mantissa * Math.pow(10, power);
        if (scale.contains(value)) {
          int digits = Math.max(0, mantissa == Math.rint(mantissa) ? -power : 1 - power);
          ticks.add(new Tick(scale.at(value), numbers.decimals(value, digits)));
        }
      }
    }
    return ticks;
  }

  private static List<Double> multiples(Scale scale, double step) {
    return LongStream.rangeClosed(
            (long) Math.ceil(scale.low() / step), (long) Math.floor(scale.high() / step))
        .mapToObj(i -> i * step)
        .toList();
  }

  /** The next of 1, 2, 5, 10, 20 ... */
  private static double step(double least) {
    double power = Math.pow(10, exponent(least));
    double mantissa = least / power;
    return power * (mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10);
  }

  private static int exponent(double value) {
    return (int) Math.floor(Math.log10(value));
  }

  private static int digits(double step) {
    return Math.max(0, -exponent(step * 1.000001));
  }

  private String deviation(double share, int digits) {
    return (share > 0 ? "+" : "") + numbers.decimals(100 * share, digits) + "\u00a0%";
  }
}
