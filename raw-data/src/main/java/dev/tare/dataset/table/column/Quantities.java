package dev.tare.dataset.table.column;

import dev.tare.dataset.table.cell.CellContent;
import dev.tare.dataset.table.cell.Unit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells of a column by what they measure, and the largest group of them. */
final class Quantities {

  /** The group of numbers without a unit. */
  static final String NUMBER = "number";

  /** The group of durations with units. */
  static final String TIME = Unit.TIME;

  /** The group of durations with colons. */
  static final String CLOCK = "clock";

  /** The group of everything that is not measured. */
  static final String TEXT = "text";

  private Quantities() {}

  /** The row indices of the filled cells by group. */
  static Map<String, List<Integer>> groups(Cells column) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int row : column.filled()) {
      groups.computeIfAbsent(group(column.content(row)), g -> new ArrayList<>()).add(row);
    }
    return groups;
  }

  private static String group(CellContent content) {
    if (content instanceof CellContent.Duration duration) {
      return duration.text().fields() > 0 ? CLOCK : TIME;
    }
    if (!(content instanceof CellContent.Quantity quantity)) {
      return TEXT;
    }
    String unit = quantity.unit();
    return unit.isEmpty() || Unit.suffix(unit).isPresent()
        ? NUMBER
        : Unit.of(unit).map(Unit::dimension).orElse("unit " + unit);
  }

  /** The numbers of a column's quantities, without units. */
  static List<String> numbers(Cells column) {
    return column
        .everyContent()
        .filter(CellContent.Quantity.class::isInstance)
        .map(content -> ((CellContent.Quantity) content).number())
        .toList();
  }

  /** The unit of a cell; absent for durations of several units and for text. */
  static Optional<String> unit(CellContent content) {
    return content instanceof CellContent.Quantity quantity
        ? Optional.of(quantity.unit())
        : Optional.empty();
  }

  /**
   * The rows of the largest group; up to a fifth of the cells may be in others.
   *
   * @throws NotUnderstoodException if more are, or if the largest group is no measure
   */
  static Map.Entry<String, List<Integer>> largest(Cells column) {
    Map<String, List<Integer>> groups = groups(column);
    Map.Entry<String, List<Integer>> largest =
        groups.entrySet().stream()
            .max((a, b) -> a.getValue().size() - b.getValue().size())
            .orElseThrow(
                () -> NotUnderstoodException.at(column.firstLine(), named(column) + "no values"));
    int filled = column.filled().size();
    if (largest.getKey().equals(TEXT) || (filled - largest.getValue().size()) * 5 > filled) {
      throw mixed(column, groups, largest);
    }
    return largest;
  }

  private static NotUnderstoodException mixed(
      Cells column, Map<String, List<Integer>> groups, Map.Entry<String, List<Integer>> largest) {
    if (groups.size() == 1) {
      int row = largest.getValue().get(0);
      return NotUnderstoodException.at(
          column.lines().get(row),
          named(column) + Cells.quoted(column.texts().get(row)) + " is not a number");
    }
    int row =
        groups.entrySet().stream()
            .filter(group -> !group.getKey().equals(largest.getKey()))
            .mapToInt(group -> group.getValue().get(0))
            .min()
            .orElseThrow();
    return NotUnderstoodException.at(
        column.lines().get(row),
        named(column)
            + Cells.quoted(column.texts().get(row))
            + " and "
            + Cells.quoted(column.texts().get(largest.getValue().get(0)))
            + " in one column; write all values alike");
  }

  private static String named(Cells column) {
    return "column '" + column.name() + "': ";
  }
}
