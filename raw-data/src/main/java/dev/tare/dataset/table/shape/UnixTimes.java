package dev.tare.dataset.table.shape;

import dev.tare.dataset.file.DecimalText;
import dev.tare.dataset.table.column.Cells;
import java.util.List;
import java.util.stream.IntStream;

/** Recognizes Unix times by their size and order. */
final class UnixTimes {

  private static final double EARLIEST = 6.3e8;
  private static final double LATEST = 4.1e9;

  private UnixTimes() {}

  /** Whether numbers are times of the years 1990 to 2100 that mostly increase. */
  static boolean are(Cells cells) {
    List<Double> times =
        cells.texts().stream()
            .map(text -> DecimalText.parse(text.replace(',', '.')).orElse(Double.NaN))
            .toList();
    return !times.isEmpty() && times.stream().allMatch(UnixTimes::isTime) && mostlyIncrease(times);
  }

  /** Whether they are three or more Unix times in whole seconds, each after the one before. */
  static boolean onlyIncrease(Cells cells) {
    List<String> texts = cells.texts();
    return texts.size() > 2
        && texts.stream().allMatch(text -> text.matches("1\\d{9}(?:\\d{3}){0,3}(?:\\.\\d+)?"))
        && IntStream.range(1, texts.size())
            .allMatch(i -> Double.parseDouble(texts.get(i - 1)) < Double.parseDouble(texts.get(i)));
  }

  private static boolean isTime(double number) {
    for (double factor = 1; factor <= 1e9; factor *= 1e3) {
      if (EARLIEST <= number / factor && number / factor <= LATEST) {
        return true;
      }
    }
    return false;
  }

  static boolean mostlyIncrease(List<Double> numbers) {
    int steps = 0;
    for (int i = 1; i < numbers.size(); i++) {
      steps += numbers.get(i) >= numbers.get(i - 1) ? 1 : 0;
    }
    return steps * 10 >= (numbers.size() - 1) * 7;
  }
}
