package dev.tare.dataset.format.series;

import dev.tare.dataset.file.DecimalText;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * A number as a tool prints it.
 *
 * @param value absent when the text is no number, or one beyond the range of values
 * @param unit one unit of its last digit; 0 without a value
 * @param isNotANumber whether the text is a tool's way to print "not a number" or infinity
 */
public record NumberToken(OptionalDouble value, double unit, boolean isNotANumber) {

  private static final Pattern NOT_A_NUMBER =
      Pattern.compile("[+-]?(?:NaN|Infinity|INF)", Pattern.CASE_INSENSITIVE);

  private static final double SMALLEST = 1e-100;
  private static final double LARGEST = 1e100;

  public static NumberToken of(String printed) {
    OptionalDouble number = DecimalText.parse(printed);
    if (number.isEmpty() || !isMeasurable(number.getAsDouble(), printed)) {
      return new NumberToken(OptionalDouble.empty(), 0, NOT_A_NUMBER.matcher(printed).matches());
    }
    return new NumberToken(number, DecimalText.unit(printed), false);
  }

  /** Whether a number is in the range of values, whose squares fit into a double. */
  private static boolean isMeasurable(double number, String printed) {
    double size = Math.abs(number);
    return SMALLEST <= size && size <= LARGEST || number == 0 && isZero(printed);
  }

  private static boolean isZero(String printed) {
    return printed.replaceFirst("[eE].*", "").chars().noneMatch(c -> c >= '1' && c <= '9');
  }

  /** The median, interpolated between the two middle values. */
  public static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** A text short enough for a message. */
  public static String clip(String text) {
    String line = text.replace('\n', ' ').strip();
    return line.length() <= 60 ? line : line.substring(0, 60) + "…";
  }
}
