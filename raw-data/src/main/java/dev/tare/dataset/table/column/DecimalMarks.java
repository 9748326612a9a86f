package dev.tare.dataset.table.column;

import dev.tare.dataset.table.cell.NumberNotation;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What decides between decimal point and comma where a column alone does not.
 *
 * @param stated by the user
 * @param seen in other columns of the file
 * @param beside in the files beside it
 * @param usual for files with this delimiter; absent for semicolons
 * @param tellsCustom whether a point that is only usual is told; not needed for commas between
 *     fields
 */
public record DecimalMarks(
    Optional<Character> stated,
    Optional<Character> seen,
    Supplier<Optional<Character>> beside,
    Optional<Character> usual,
    boolean tellsCustom) {

  /** The decimal mark that a table shows without doubt; absent when it shows none or both. */
  public static Optional<Character> shownBy(List<Cells> columns) {
    Set<Character> marks = new HashSet<>();
    for (Cells column : columns) {
      if (column.isMeasured()) {
        marks.addAll(marks(Quantities.numbers(column)));
      }
    }
    return marks.size() == 1 ? Optional.of(marks.iterator().next()) : Optional.empty();
  }

  private static Set<Character> marks(List<String> numbers) {
    Set<NumberNotation> viable = viable(numbers);
    boolean plain = numbers.stream().allMatch(number -> number.matches("[+-]?\\d+"));
    Set<Character> marks = viable.stream().map(NumberNotation::decimal).collect(Collectors.toSet());
    return plain || marks.size() != 1 ? Set.of() : marks;
  }

  /** The notations in which all these texts are numbers. */
  static Set<NumberNotation> viable(List<String> numbers) {
    Set<NumberNotation> viable = EnumSet.allOf(NumberNotation.class);
    numbers.forEach(number -> viable.retainAll(NumberNotation.of(number)));
    return viable;
  }

  /**
   * The notation of a column.
   *
   * @throws NotUnderstoodException if there is none, or several that differ in a value
   */
  NumberNotation choose(Cells column, List<String> numbers, List<Long> lines) {
    Set<NumberNotation> viable = viable(numbers);
    if (viable.isEmpty()) {
      throw NotUnderstoodException.at(
          contradiction(numbers, lines),
          "column '" + column.name() + "': two notations of numbers; write all numbers alike");
    }
    NumberNotation first = viable.iterator().next();
    OptionalLong doubt = difference(viable, numbers, lines);
    if (doubt.isEmpty()) {
      return first;
    }
    return shown(viable)
        .or(() -> first == NumberNotation.POINT ? by(usual, viable) : Optional.empty())
        .orElseThrow(() -> question(column, numbers, lines, viable, doubt.getAsLong()));
  }

  /** Whether only the custom makes the points of these numbers decimal points. */
  boolean isCustom(List<String> numbers) {
    Set<NumberNotation> viable = viable(numbers);
    return viable.contains(NumberNotation.POINT)
        && viable.contains(NumberNotation.COMMA_WITH_POINTS)
        && numbers.stream().anyMatch(number -> number.contains("."))
        && shown(viable).isEmpty();
  }

  private Optional<NumberNotation> shown(Set<NumberNotation> viable) {
    return by(stated, viable).or(() -> by(seen, viable)).or(() -> by(beside.get(), viable));
  }

  private static Optional<NumberNotation> by(Optional<Character> mark, Set<NumberNotation> viable) {
    return mark.flatMap(
        m -> viable.stream().filter(notation -> notation.decimal() == m).findFirst());
  }

  /** The line of the first number that the notations read differently. */
  private static OptionalLong difference(
      Set<NumberNotation> viable, List<String> numbers, List<Long> lines) {
    for (int i = 0; i < numbers.size(); i++) {
      String number = numbers.get(i);
      long values =
          viable.stream()
              .map(notation -> notation.parse(number).stripTrailingZeros())
              .distinct()
              .count();
      if (values > 1) {
        return OptionalLong.of(lines.get(i));
      }
    }
    return OptionalLong.empty();
  }

  private static long contradiction(List<String> numbers, List<Long> lines) {
    Set<NumberNotation> viable = EnumSet.allOf(NumberNotation.class);
    for (int i = 0; i < numbers.size(); i++) {
      viable.retainAll(NumberNotation.of(numbers.get(i)));
      if (viable.isEmpty()) {
        return lines.get(i);
      }
    }
    return 1;
  }

  private static NotUnderstoodException question(
      Cells column, List<String> numbers, List<Long> lines, Set<NumberNotation> viable, long line) {
    String number = numbers.get(lines.indexOf(line));
    String readings =
        viable.stream()
            .map(notation -> notation.parse(number).toPlainString())
            .distinct()
            .collect(Collectors.joining(" or "));
    return NotUnderstoodException.ambiguous(
        line,
        "column '"
            + column.name()
            + "': "
            + Cells.quoted(number)
            + " may be "
            + readings
            + "; state decimal: point or decimal: comma for this file in the mapping",
        "decimal");
  }
}
