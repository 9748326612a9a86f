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
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/** The runs of a file by columns: some 30 bytes each, where objects would take 400. */
public final class RunTable extends AbstractList<Run> implements Run.Columns, RandomAccess {

  /** Further columns that are kept as columns. */
  private static final int MOST = 60;

  private List<String> names;
  private TextColumn[] columns;
  private int[] slot;
  private int size = 0;
  private int[] numbers = new int[16];
  private int[] lines = new int[16];
  private double[] times = new double[16];
  private double[] values = new double[16];

  private RunTable(RunTable same, double[] values) {
    names = same.names;
    columns = same.columns;
    slot = same.slot;
    size = same.size;
    numbers = same.numbers;
    lines = same.lines;
    times = same.times;
    this.values = values;
  }

  /** An empty table with these further columns, which have different names. */
  RunTable(List<String> names) {
    this.names = List.copyOf(names);
    columns = names.stream().map(name -> new TextColumn()).toArray(TextColumn[]::new);
    slot = slot(this.names);
  }

  /** An empty table, whose further columns are those of the runs that are added. */
  public RunTable() {
    this(List.of());
  }

  private static int[] slot(List<String> names) {
    return Stream.of(CsvColumns.SESSION, CsvColumns.ROUND, CsvColumns.POSITION)
        .mapToInt(names::indexOf)
        .toArray();
  }

  /** Whether it has these further columns, or not yet so many that few runs have each. */
  public boolean hasRoomFor(Set<String> more) {
    return more.isEmpty() || names.size() + more.size() <= MOST || names.containsAll(more);
  }

  /** Adds a run with its further columns, by name; only while the table is made. */
  public void append(
      int number, long line, OptionalDouble time, double value, Map<String, String> further) {
    if (!further.isEmpty() && !names.containsAll(further.keySet())) {
      further.keySet().stream().filter(name -> !names.contains(name)).forEach(this::addColumn);
    }
    append(number, line, time, value);
    for (int i = 0; i < columns.length; i++) {
      String text = further.getOrDefault(names.get(i), "");
      columns[i].add(text, 0, text.length());
    }
  }

  /** In the runs so far it is empty. */
  private void addColumn(String name) {
    names = Stream.concat(names.stream(), Stream.of(name)).toList();
    columns = Arrays.copyOf(columns, names.size());
    columns[names.size() - 1] = new TextColumn();
    for (int row = 0; row < size; row++) {
      columns[names.size() - 1].add("", 0, 0);
    }
    slot = slot(names);
  }

  /** Adds a run, whose further columns follow; only while it is made. */
  void append(int number, long line, OptionalDouble time, double value) {
    if (size == numbers.length) {
      resize(2 * size);
    }
    numbers[size] = number;
    lines[size] = Math.toIntExact(line);
    times[size] = time.orElse(Double.NaN);
    values[size++] = value;
  }

  /** Adds what the last run has in the further column of this place in the names. */
  void append(int column, String text, int from, int to) {
    columns[column].add(text, from, to);
  }

  private void resize(int length) {
    numbers = Arrays.copyOf(numbers, length);
    lines = Arrays.copyOf(lines, length);
    times = Arrays.copyOf(times, length);
    values = Arrays.copyOf(values, length);
  }

  /** This table without spare room, when all runs were added. */
  public RunTable trimmed() {
    resize(size);
    Stream.of(columns).forEach(TextColumn::trimmed);
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
    return column < 0 ? OptionalInt.empty() : columns[column].integer(row);
  }

  @Override
  public Run.Columns withValues(DoubleUnaryOperator change) {
    return new RunTable(this, Arrays.stream(values, 0, size).map(change).toArray());
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

  @Override
  public int[] positions() {
    return integers(slot[2]);
  }

  private int[] integers(int column) {
    int[] integers = new int[size];
    Arrays.fill(integers, NONE);
    if (column >= 0) {
      columns[column].copyTo(integers);
    }
    return integers;
  }

  @Override
  public int[] numbers() {
    return Arrays.copyOf(numbers, size);
  }

  @Override
  public int[] lines() {
    return Arrays.copyOf(lines, size);
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public List<String> texts(String name) {
    int column = names.indexOf(name);
    return column < 0 ? Collections.nCopies(size, "") : columns[column].texts();
  }

  @Override
  public Optional<int[]> wholeNumbers(String name) {
    int column = names.indexOf(name);
    return column < 0 ? Optional.empty() : columns[column].wholeNumbers();
  }

  @Override
  public double[] numbers(String name) {
    double[] found = new double[size];
    Arrays.fill(found, Double.NaN);
    int column = names.indexOf(name);
    if (column >= 0) {
      columns[column].copyTo(found);
    }
    return found;
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
      String text = column < 0 ? "" : columns[column].get(row);
      return text.isEmpty() ? null : text;
    }

    @Override
    public boolean containsKey(Object name) {
      return get(name) != null;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
      Map<String, String> filled = new LinkedHashMap<>();
      for (int i = 0; i < names.size(); i++) {
        String text = columns[i].get(row);
        if (!text.isEmpty()) {
          filled.put(names.get(i), text);
        }
      }
      return Collections.unmodifiableMap(filled).entrySet();
    }
  }
}
