package dev.tare.collector.process;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers that a script prints, in decimal notation. */
final class PrintedNumbers {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?");

  private PrintedNumbers() {}

  /** The words as numbers; NaN for a word that is no finite number. */
  static double[] parse(Stream<String> words) {
    return words.filter(word -> !word.isEmpty()).mapToDouble(PrintedNumbers::number).toArray();
  }

  static boolean areValid(double[] numbers) {
    return Arrays.stream(numbers).noneMatch(Double::isNaN);
  }

  private static double number(String word) {
    double number = NUMBER.matcher(word).matches() ? Double.parseDouble(word) : Double.NaN;
    return Double.isFinite(number) ? number : Double.NaN;
  }
}
