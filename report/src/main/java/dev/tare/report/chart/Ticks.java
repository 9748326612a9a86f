package dev.tare.report.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.stream.LongStream;

/** Round values for an axis, written in the reader's language. */
final class Ticks {

  private static final double[][] MANTISSAS = {
    {1, 1.2, 1.5, 2, 3, 4, 5, 7}, {1, 1.5, 2, 3, 5, 7}, {1, 2, 5}, {1, 3}, {1}
  };

  private final Locale locale;

  Ticks(Locale locale) {
    this.locale = locale;
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
        .mapToObj(number -> new Tick(number, format(0).apply(number)))
        .toList();
  }

  /** How far from a value, in per cent. */
  List<Tick> deviations(Scale scale, double from, int most) {
    Scale shares = new Scale(scale.low() / from - 1, scale.high() / from - 1, false);
    double step = step((shares.high() - shares.low()) / most);
    DoubleFunction<String> format = percent(digits(step * 100));
    return multiples(shares, step).stream()
        .map(share -> new Tick(from * (1 + share), format.apply(share)))
        .toList();
  }

  private List<Tick> steps(Scale scale, int most) {
    double step = step((scale.high() - scale.low()) / most);
    DoubleFunction<String> format = format(digits(step));
    return multiples(scale, step).stream()
        .map(value -> new Tick(scale.at(value), format.apply(value)))
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
          ticks.add(new Tick(scale.at(value), shortest(1 - power).apply(value)));
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

  private DoubleFunction<String> format(int digits) {
    DecimalFormat format = decimal(digits);
    format.setMinimumFractionDigits(digits);
    return format::format;
  }

  private DoubleFunction<String> shortest(int digits) {
    return decimal(Math.max(0, digits))::format;
  }

  private DecimalFormat decimal(int digits) {
    DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(locale));
    format.setMaximumFractionDigits(digits);
    return format;
  }

  private DoubleFunction<String> percent(int digits) {
    DecimalFormat format = (DecimalFormat) DecimalFormat.getPercentInstance(locale);
    format.setMaximumFractionDigits(digits);
    format.setMinimumFractionDigits(digits);
    format.setNegativePrefix("\u2212");
    String zero = format.format(0);
    format.setPositivePrefix("+");
    return share -> share == 0 ? zero : format.format(share);
  }
}
