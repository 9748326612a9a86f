package dev.tare.report.chart.axis;

import dev.tare.report.chart.style.Lettering;
import dev.tare.report.text.Language;
import dev.tare.report.text.NumberText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Round values for an axis, written in the reader's language. */
public final class Ticks {

  private static final double[][] MANTISSAS = {
    {1, 1.2, 1.5, 2, 3, 4, 5, 7}, {1, 1.5, 2, 3, 5, 7}, {1, 2, 5}, {1, 3}, {1}
  };

  private static final String PERCENT = "\u00a0%";
  private static final String FACTOR = "\u00a0×";

  private final NumberText numbers;

  public Ticks(Language language) {
    numbers = new NumberText(language);
  }

  /** At most {@code most} ticks, at least one. */
  public List<Tick> on(Scale scale, int most) {
    return scale.logarithmic() && scale.high() / scale.low() > 3
        ? powers(scale, most)
        : steps(scale, most);
  }

  /** Whole numbers: all from 1, or the multiples of a round step. */
  public List<Tick> counting(int last, int most) {
    long step = Math.max(1, Math.round(Steps.next(last / (double) most)));
    return LongStream.rangeClosed(1, last / step)
        .map(i -> i * step)
        .mapToObj(number -> new Tick(number, numbers.count(number)))
        .toList();
  }

  /** Shares of all, from 0 to 1; every second has a label. */
  public List<Tick> shares() {
    return List.of(
        new Tick(0, numbers.count(0)),
        new Tick(0.25, ""),
        new Tick(0.5, numbers.count(50) + PERCENT),
        new Tick(0.75, ""),
        new Tick(1, numbers.count(100) + PERCENT));
  }

  /** Deviations from a value, in per cent. */
  public List<Tick> deviations(Scale scale, double from, int most) {
    Steps shares =
        Steps.on(new Scale(scale.low() / from - 1, scale.high() / from - 1, false), most);
    return shares.values().stream()
        .map(share -> new Tick(from * (1 + share), deviation(share, shares.percentDigits())))
        .toList();
  }

  /** Overheads on a scale of ratios, in per cent; the last one has the unit. */
  public List<Tick> overheads(Scale scale, int most) {
    List<Tick> all = deviations(scale, 1, most);
    List<Tick> ticks = new ArrayList<>();
    for (Tick tick : all) {
      boolean last = ticks.size() == all.size() - 1;
      ticks.add(last ? tick : new Tick(tick.at(), tick.label().replace(PERCENT, "")));
    }
    return ticks;
  }

  /**
   * Ratios on a logarithmic scale of this width; those have a label for which there is room, of
   * whole powers before others.
   *
   * @param signed whether the one farthest from 1 has the sign of a factor
   */
  public List<Tick> factors(Scale scale, double width, boolean signed) {
    List<Tick> all = powers(scale, MANTISSAS[scale.span() > 3 ? 4 : 2]);
    List<Tick> wanted = new ArrayList<>(powers(scale, MANTISSAS[4]));
    wanted.addAll(all);
    List<Tick> labelled = new ArrayList<>();
    for (Tick tick : wanted) {
      if (labelled.stream().allMatch(other -> room(tick, other, width / scale.span()) > 0)) {
        labelled.add(tick);
      }
    }
    Tick outermost =
        Collections.max(labelled, Comparator.comparingDouble(tick -> Math.abs(tick.at())));
    return all.stream()
        .map(tick -> labelled.contains(tick) ? tick : new Tick(tick.at(), ""))
        .map(
            tick ->
                signed && tick.equals(outermost)
                    ? new Tick(tick.at(), tick.label() + FACTOR)
                    : tick)
        .toList();
  }

  /** Between two labels, of which one may have the sign of a factor. */
  private static double room(Tick one, Tick other, double unit) {
    double letters = Lettering.width(one.label() + other.label() + FACTOR) / 2;
    return Math.abs(one.at() - other.at()) * unit - letters - 3;
  }

  private List<Tick> steps(Scale scale, int most) {
    Steps steps = Steps.on(scale, most);
    return steps.values().stream()
        .map(value -> new Tick(scale.at(value), numbers.decimals(value, steps.digits())))
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
    return everyOf(ticks, (ticks.size() + most - 1) / most);
  }

  private static List<Tick> everyOf(List<Tick> ticks, int step) {
    return IntStream.range(0, ticks.size())
        .filter(i -> step <= 1 || i % step == 0)
        .mapToObj(ticks::get)
        .toList();
  }

  private List<Tick> powers(Scale scale, double[] mantissas) {
    List<Tick> ticks = new ArrayList<>();
    for (int power = Steps.exponent(scale.low()); power <= Steps.exponent(scale.high()); power++) {
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

  private String deviation(double share, int digits) {
    return (share > 0 ? "+" : "") + numbers.decimals(100 * share, digits) + PERCENT;
  }
}
