package dev.tare.dataset.table.column;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.table.cell.CellContent;
import dev.tare.dataset.table.cell.NumberNotation;
import dev.tare.dataset.table.cell.Unit;
import dev.tare.dataset.table.cell.WrittenDuration;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the values of a column in the one notation that fits all its cells. */
public final class ValueColumnReader {

  private static final double SMALLEST = 1e-100;
  private static final double LARGEST = 1e100;

  private final Cells column;
  private final List<Integer> rows;
  private final String group;
  private final NumberNotation notation;
  private final Optional<String> base;
  private final List<Cells.Note> notes = new ArrayList<>();

  private ValueColumnReader(Cells column, DecimalMarks marks, Optional<String> wanted) {
    this.column = column;
    Map.Entry<String, List<Integer>> largest = Quantities.largest(column);
    this.group = largest.getKey();
    this.rows = largest.getValue();
    List<Integer> numbers =
        rows.stream().filter(row -> column.content(row) instanceof CellContent.Quantity).toList();
    this.notation =
        numbers.isEmpty()
            ? NumberNotation.POINT
            : marks.choose(
                column,
                Quantities.numbers(column.rows(numbers)),
                numbers.stream().map(column.lines()::get).toList());
    this.base = base(wanted);
  }

  /**
   * The values.
   *
   * @param wanted a unit that a user or a header states; cells that state their own are converted
   *     to it
   * @throws NotUnderstoodException if the column as a whole cannot be read
   */
  public static ValueColumn read(Cells column, DecimalMarks marks, Optional<String> wanted) {
    if (column.filled().isEmpty()) {
      return new ValueColumn(
          column.indices().mapToObj(row -> absent(column, row)).toList(), wanted, List.of());
    }
    ValueColumnReader reader = new ValueColumnReader(column, marks, wanted);
    reader.tellCustom(marks);
    return reader.read();
  }

  private void tellCustom(DecimalMarks marks) {
    if (marks.tellsCustom() && marks.isCustom(Quantities.numbers(column.rows(rows)))) {
      notes.add(
          new Cells.Note(
              IssueCode.DECIMAL_POINT,
              column.lines().get(rows.get(0)),
              Cells.quoted(column.texts().get(rows.get(0)))
                  + " read with a decimal point; if the point separates thousands, state decimal:"
                  + " comma for this file in the mapping"));
    }
  }

  private ValueColumn read() {
    List<ValueColumn.Reading> readings = new ArrayList<>();
    Set<Integer> members = new HashSet<>(rows);
    for (int row = 0; row < column.size(); row++) {
      readings.add(members.contains(row) ? measured(row) : absent(column, row));
    }
    if (base.isPresent() && !group.equals(Quantities.NUMBER)) {
      tellUnit();
    }
    return new ValueColumn(readings, base, notes);
  }

  private static ValueColumn.Reading absent(Cells column, int row) {
    CellContent content = column.content(row);
    return ValueColumn.Reading.of(
        content instanceof CellContent.Empty
            ? ValueColumn.State.EMPTY
            : content instanceof CellContent.Failed
                ? ValueColumn.State.FAILED
                : ValueColumn.State.UNREAD);
  }

  /** The unit of the result. */
  private Optional<String> base(Optional<String> wanted) {
    return switch (group) {
      case Quantities.NUMBER -> wanted;
      case Quantities.CLOCK -> {
        requireSeconds();
        yield time(wanted);
      }
      case Quantities.TIME -> {
        requireNoMere("m");
        yield time(wanted);
      }
      default -> Optional.of(common(wanted));
    };
  }

  private Optional<String> time(Optional<String> wanted) {
    if (wanted.isPresent() && !isTime(wanted.get())) {
      throw conflict(wanted.get(), "s");
    }
    return wanted.or(() -> Optional.of("s"));
  }

  private static boolean isTime(String unit) {
    return Unit.of(unit).filter(u -> u.dimension().equals(Unit.TIME)).isPresent();
  }

  private NotUnderstoodException conflict(String wanted, String found) {
    return NotUnderstoodException.at(
        column.lines().get(rows.get(0)),
        "column '"
            + column.name()
            + "': the unit is stated as "
            + wanted
            + ", but the values say "
            + found
            + "; correct the stated unit");
  }

  /** {@code 2:33} alone may be minutes or hours. */
  private void requireSeconds() {
    boolean clear =
        rows.stream()
            .map(row -> ((CellContent.Duration) column.content(row)).text())
            .anyMatch(text -> text.fields() == 3 || text.hasFraction());
    if (!clear) {
      throw NotUnderstoodException.at(
          column.lines().get(rows.get(0)),
          "column '"
              + column.name()
              + "': "
              + Cells.quoted(column.texts().get(rows.get(0)))
              + " may be minutes and seconds or hours and minutes; write seconds");
    }
  }

  /** {@code 5m} in every cell may be minutes or a prefix. */
  private void requireNoMere(String unit) {
    boolean only =
        rows.stream()
            .allMatch(row -> Quantities.unit(column.content(row)).equals(Optional.of(unit)));
    if (only) {
      throw NotUnderstoodException.at(
          column.lines().get(rows.get(0)),
          "column '" + column.name() + "': 'm' may be minutes or milli; write the unit in full");
    }
  }

  /** The unit that all values have or are converted to. */
  private String common(Optional<String> wanted) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    rows.forEach(
        row -> counts.merge(Quantities.unit(column.content(row)).orElseThrow(), 1, Integer::sum));
    String frequent =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElseThrow();
    if (wanted.isEmpty() || wanted.get().equals(frequent)) {
      return frequent;
    }
    boolean convertible =
        Unit.of(wanted.get()).map(Unit::dimension).filter(group::equals).isPresent();
    if (!convertible) {
      throw conflict(wanted.get(), frequent);
    }
    return wanted.get();
  }

  private void tellUnit() {
    int row = rows.get(0);
    boolean duration = group.equals(Quantities.TIME) || group.equals(Quantities.CLOCK);
    notes.add(
        new Cells.Note(
            duration ? IssueCode.DURATION : IssueCode.UNIT_IN_VALUE,
            column.lines().get(row),
            Cells.quoted(column.texts().get(row))
                + (duration ? " read as a duration in " : " read with its unit, in ")
                + base.orElseThrow()));
  }

  private ValueColumn.Reading measured(int row) {
    CellContent content = column.content(row);
    if (content instanceof CellContent.Duration duration) {
      WrittenDuration text = duration.text();
      return reading(text.seconds(), text.digit(), factor("s"));
    }
    CellContent.Quantity quantity = (CellContent.Quantity) content;
    BigDecimal number = notation.parse(quantity.number());
    tellNotation(row, quantity);
    return reading(
        number, BigDecimal.ONE.scaleByPowerOfTen(-number.scale()), factor(quantity.unit()));
  }

  private void tellNotation(int row, CellContent.Quantity quantity) {
    long line = column.lines().get(row);
    String quoted = Cells.quoted(column.texts().get(row));
    if (notation.separates(quantity.number())) {
      notes.add(
          new Cells.Note(
              IssueCode.THOUSANDS,
              line,
              quoted + " read as " + notation.parse(quantity.number()).toPlainString()));
    } else if (notation.decimal() == ',' && quantity.number().indexOf(',') >= 0) {
      notes.add(
          new Cells.Note(IssueCode.DECIMAL_COMMA, line, quoted + " read with a decimal comma"));
    } else if (quantity.number().matches("[+-]?[.,].*")) {
      notes.add(new Cells.Note(IssueCode.NO_LEADING_ZERO, line, quoted + " has no leading zero"));
    }
    if (group.equals(Quantities.NUMBER) && !quantity.unit().isEmpty()) {
      notes.add(
          new Cells.Note(
              IssueCode.SUFFIX,
              line,
              quoted + " multiplied by its suffix; the file has rounded values"));
    }
  }

  /** What a number with this unit is multiplied by. */
  private BigDecimal factor(String unit) {
    if (group.equals(Quantities.NUMBER)) {
      return Unit.suffix(unit).orElse(BigDecimal.ONE);
    }
    if (unit.equals(base.orElseThrow())) {
      return BigDecimal.ONE;
    }
    return Unit.of(unit)
        .orElseThrow()
        .factor()
        .divide(Unit.of(base.orElseThrow()).orElseThrow().factor(), MathContext.DECIMAL128);
  }

  private static ValueColumn.Reading reading(
      BigDecimal number, BigDecimal digit, BigDecimal factor) {
    double value = number.multiply(factor).doubleValue();
    double size = Math.abs(value);
    double unit = digit.multiply(factor).doubleValue();
    boolean measurable = number.signum() == 0 || SMALLEST <= size && size <= LARGEST;
    return measurable && Double.isFinite(unit)
        ? new ValueColumn.Reading(ValueColumn.State.VALUE, value, unit)
        : ValueColumn.Reading.of(ValueColumn.State.UNREAD);
  }
}
