package dev.tare.dataset.table;

import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Run;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.RandomAccess;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The runs of a file by columns: some 30 bytes each, where objects would take 400. */
final class RunTable extends AbstractList<Run> implements Run.Columns, RandomAccess {

  private final List<String> names;
  private final List<TextColumn> further;
  private final int[] slot;
  private int size = 0;
  private int[] numbers = new int[16];
  private int[] lines = new int[16];
  private double[] times = new double[16];
  private double[] values = new double[16];

  /** An empty table with these further columns, which have different names. */
  RunTable(List<String> names) {
    this.names = List.copyOf(names);
    further = names.stream().map(name -> new TextColumn()).toList();
    slot =
        Stream.of(CsvColumns.SESSION, CsvColumns.ROUND, CsvColumns.POSITION)
            .mapToInt(names::indexOf)
            .toArray();
  }

  /** Adds a run with its further columns, in the order of their names; only while it is made. */
  void append(int number, long line, OptionalDouble time, double value, List<String> columns) {
    if (size == numbers.length) {
      resize(2 * size);
    }
    numbers[size] = number;
    lines[size] = Math.toIntExact(line);
    times[size] = time.orElse(Double.NaN);
    values[size++] = value;
    for (int i = 0; i < columns.size(); i++) {
      further.get(i).add(columns.get(i));
    }
  }

  private void resize(int length) {
    numbers = Arrays.copyOf(numbers, length);
    lines = Arrays.copyOf(lines, length);
    times = Arrays.copyOf(times, length);
    values = Arrays.copyOf(values, length);
  }

  /** This table without spare room, when all runs were added. */
  RunTable trimmed() {
    resize(size);
    further.forEach(TextColumn::trimmed);
    return this;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Run get(int row) {
    return new Run(
        numbers[row], lines[row], time(row), values[row], slot(row), new FurtherColumns(row));
  }

  private OptionalDouble time(int row) {
    return Double.isNaN(times[row]) ? OptionalDouble.empty() : OptionalDouble.of(times[row]);
  }

  private Run.Slot slot(int row) {
    return slot[0] < 0 && slot[1] < 0 && slot[2] < 0
        ? Run.Slot.NONE
        : new Run.Slot(integer(slot[0], row), integer(slot[1], row), integer(slot[2], row));
  }

  private OptionalInt integer(int column, int row) {
    return column < 0 ? OptionalInt.empty() : further.get(column).integer(row);
  }

  @Override
  public double[] values() {
    return Arrays.copyOf(values, size);
  }

  @Override
  public double[] times() {
    return Arrays.copyOf(times, size);
  }

  @Override
  public int[] sessions() {
    return integers(slot[0]);
  }

  @Override
  public int[] rounds() {
    return integers(slot[1]);
  }

  private int[] integers(int column) {
    return IntStream.range(0, size).map(row -> integer(column, row).orElse(NONE)).toArray();
  }

  @Override
  public boolean hasColumn(String name) {
    return names.contains(name);
  }

  /** What a row has in the further columns, by name. */
  private final class FurtherColumns extends AbstractMap<String, String> implements Run.Row {

    private final int row;

    FurtherColumns(int row) {
      this.row = row;
    }

    @Override
    public String get(Object name) {
      int column = names.indexOf(name);
      String text = column < 0 ? "" : further.get(column).get(row);
      return text.isEmpty() ? null : text;
    }

    @Override
    public boolean containsKey(Object name) {
      return get(name) != null;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
      Map<String, String> columns = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        String text = further.get(i).get(row);
        if (!text.isEmpty()) {
          columns.put(names.get(i), text);
        }
      }
      return Collections.unmodifiableMap(columns).entrySet();
    }
  }
}
