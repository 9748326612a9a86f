package dev.tare.dataset.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A table with known content, written in a random style. */
final class GeneratedTable {

  static final List<String> PLATFORMS = List.of("native", "docker", "kvm", "qemu");
  static final List<String> BENCHMARKS = List.of("read", "boot", "sort");
  private static final String[] MISSING = {"", "NaN", "n/a", "error", "timeout"};
  private static final String[] SUMMARIES = {"mean", "Mittelwert", "stddev", "max", "Summe", "avg"};
  private static final String[] UNITS = {"ms", "s", "us", "MB/s", "ops/s", "IOPS", "%", "MiB"};

  /**
   * A cell of the truth.
   *
   * @param run number that the table states; null without
   * @param session null without
   * @param time Unix seconds; null without
   * @param value null for a failed run
   * @param unit of the value; null where nothing states it
   */
  record Truth(
      long line,
      String platform,
      String benchmark,
      String metric,
      Integer run,
      String session,
      Double time,
      BigDecimal value,
      String unit) {}

  private record Key(String platform, String benchmark, String metric) {}

  final Random random;
  final TableShape shape;
  final NumberStyle numbers;
  final TimeStyle times;
  final UnitStyle units;
  final String delimiter;
  final boolean header;
  final boolean quoted;
  final boolean sessions;
  final List<Truth> truth = new ArrayList<>();
  final List<String> lines = new ArrayList<>();
  private final Map<String, String> unitOf = new LinkedHashMap<>();
  private final int decimals;
  private final int headerVariant;
  private final double size;
  private final double missing;
  private final double stray;

  GeneratedTable(TableShape shape, Random random) {
    this.random = random;
    this.shape = shape;
    this.numbers = any(NumberStyle.values(), random);
    this.delimiter = delimiter();
    this.times = shape == TableShape.ONE_COLUMN ? TimeStyle.NONE : times();
    this.quoted =
        numbers.has(delimiter.strip().isEmpty() ? " " : delimiter) || random.nextInt(8) == 0;
    this.header = needsHeader() || random.nextInt(3) > 0;
    this.units = units();
    this.sessions =
        header
            && (shape == TableShape.SERIES || shape == TableShape.LONG)
            && random.nextInt(3) == 0;
    boolean unusual =
        numbers == NumberStyle.COMMA_WITH_POINTS && delimiter.equals(",")
            || numbers == NumberStyle.UNIT_WITH_COMMA;
    this.decimals = unusual ? 1 + random.nextInt(3) : random.nextInt(4);
    this.headerVariant = random.nextInt(3);
    this.size = Math.pow(10, 1 + random.nextInt(5));
    this.missing = random.nextInt(4) == 0 ? 0.1 : 0;
    this.stray = random.nextInt(6) == 0 ? 0.06 : 0;
    write();
  }

  static <T> T any(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  private TimeStyle times() {
    TimeStyle style = any(TimeStyle.values(), random);
    boolean fits = style != TimeStyle.DATE_AND_CLOCK || !delimiter.isBlank();
    return fits ? style : TimeStyle.ISO_UTC;
  }

  private boolean needsHeader() {
    return shape != TableShape.ONE_COLUMN
            && (shape != TableShape.SERIES || times == TimeStyle.NONE)
            && shape != TableShape.LONG
        || times.isElapsed();
  }

  private UnitStyle units() {
    UnitStyle[] stated = {UnitStyle.NOWHERE, UnitStyle.NOWHERE, UnitStyle.HEADER, UnitStyle.LINE};
    return switch (shape) {
      case BENCHMARK_COLUMNS -> UnitStyle.HEADER;
      case LONG_WITH_METRICS -> UnitStyle.COLUMN;
      case MAPPED_COLUMNS -> UnitStyle.MAPPING;
      case UNMAPPED_COLUMNS -> UnitStyle.NOWHERE;
      default -> header ? any(stated, random) : UnitStyle.NOWHERE;
    };
  }

  private String delimiter() {
    String[] delimiters = {",", ",", ";", "\t", "|", "  "};
    return shape == TableShape.ONE_COLUMN ? "" : any(delimiters, random);
  }

  /** Whether a reader can know without help which series every value belongs to. */
  boolean isReadable() {
    return shape != TableShape.UNMAPPED_COLUMNS && shape != TableShape.UNKNOWN_TEXT;
  }

  String text(String end) {
    return String.join(end, lines) + (random.nextInt(4) == 0 ? "" : end);
  }

  /** The unit of a series' values; null where nothing states it. */
  private String unit(String series) {
    return numbers.unit() != null ? numbers.unit() : statedUnit(series);
  }

  /** The unit that header, line, column or mapping state; values may have another of its kind. */
  String statedUnit(String series) {
    boolean nowhere = units == UnitStyle.NOWHERE || units == UnitStyle.MAPPING && missing > 0;
    return nowhere ? null : unitOf.computeIfAbsent(series, first -> newUnit());
  }

  private String newUnit() {
    return numbers.unit() == null
        ? any(UNITS, random)
        : random.nextBoolean() ? numbers.unit() : numbers.otherUnit();
  }

  private void write() {
    preamble();
    if (header) {
      add(header());
    }
    if (units == UnitStyle.LINE) {
      add(lineOfUnits());
    }
    int rows = 12 + random.nextInt(10);
    long start = times.start(random);
    for (int row = 0; row < rows; row++) {
      rows(start + 60L * row, row, row < rows / 2);
      strayLine(row);
    }
    if (random.nextInt(5) == 0 && times != TimeStyle.NONE) {
      summaries();
    }
  }

  private void preamble() {
    if (header && random.nextInt(4) == 0) {
      lines.add(
          any(
              new String[] {
                "Benchmark results",
                "# host: lab1",
                "# Messung f\u00fcr M\u00fcller",
                "% made by a script",
                "host: lab1, Linux 6.1",
                "date;2026-11-28",
                "[settings]"
              },
              random));
      if (random.nextBoolean()) {
        lines.add("");
      }
    }
  }

  private List<String> header() {
    List<String> names = new ArrayList<>();
    if (times.isTime()) {
      names.add(timeName());
    } else if (times == TimeStyle.RUN_NUMBERS) {
      names.add(any(new String[] {"run", "iteration"}, random));
    }
    if (times == TimeStyle.DATE_AND_CLOCK) {
      names.set(0, any(new String[] {"date", "Datum"}, random));
      names.add("time");
    }
    if (sessions) {
      names.add("session");
    }
    switch (shape) {
      case ONE_COLUMN, SERIES ->
          names.add(name(any(new String[] {"value", "Wert", "result"}, random), ""));
      case PLATFORM_COLUMNS -> PLATFORMS.forEach(platform -> names.add(name(platform, platform)));
      case BENCHMARK_COLUMNS -> BENCHMARKS.forEach(name -> names.add(name(name, name)));
      case MAPPED_COLUMNS, UNMAPPED_COLUMNS -> names.addAll(BENCHMARKS);
      case LONG -> names.addAll(List.of("platform", "benchmark", name("value", "")));
      case LONG_WITH_METRICS -> names.addAll(List.of("benchmark", "metric", "unit", "value"));
      case UNKNOWN_TEXT -> names.addAll(List.of("colour", name("value", "")));
    }
    return names;
  }

  private String timeName() {
    String name = any(new String[] {"time", "timestamp", "Zeit"}, random);
    boolean stated =
        times == TimeStyle.ELAPSED_MILLISECONDS && units != UnitStyle.LINE
            || !times.isDate() && random.nextInt(4) == 0;
    return stated ? UnitStyle.header(name, times.unit(), headerVariant) : name;
  }

  private String name(String name, String series) {
    return units == UnitStyle.HEADER
        ? UnitStyle.header(name, statedUnit(series), headerVariant)
        : name;
  }

  private List<String> lineOfUnits() {
    List<String> names = new ArrayList<>();
    if (times != TimeStyle.NONE) {
      names.add(times.isTime() && !times.isDate() ? times.unit() : "-");
    }
    if (times == TimeStyle.DATE_AND_CLOCK) {
      names.add("-");
    }
    if (sessions) {
      names.add("-");
    }
    switch (shape) {
      case PLATFORM_COLUMNS -> PLATFORMS.forEach(platform -> names.add(statedUnit(platform)));
      case LONG -> names.addAll(List.of("-", "-", statedUnit("")));
      case UNKNOWN_TEXT -> names.addAll(List.of("-", statedUnit("")));
      default -> names.add(statedUnit(""));
    }
    return names.stream()
        .map(name -> headerVariant == 0 && !name.equals("-") ? "[" + name + "]" : name)
        .toList();
  }

  private void rows(long seconds, int row, boolean firstHalf) {
    switch (shape) {
      case ONE_COLUMN, SERIES ->
          add(row(seconds, row, firstHalf, List.of(), List.of(key(null, null, null))));
      case PLATFORM_COLUMNS ->
          add(
              row(
                  seconds,
                  row,
                  firstHalf,
                  List.of(),
                  PLATFORMS.stream().map(p -> key(p, null, null)).toList()));
      case BENCHMARK_COLUMNS, MAPPED_COLUMNS, UNMAPPED_COLUMNS ->
          add(
              row(
                  seconds,
                  row,
                  firstHalf,
                  List.of(),
                  BENCHMARKS.stream().map(b -> key(null, b, null)).toList()));
      case LONG ->
          PLATFORMS.forEach(
              p ->
                  add(
                      row(
                          seconds,
                          row,
                          firstHalf,
                          List.of(p, "read"),
                          List.of(key(p, "read", null)))));
      case LONG_WITH_METRICS -> {
        for (String metric : List.of("p50", "p99")) {
          add(
              row(
                  seconds,
                  row,
                  firstHalf,
                  List.of("read", metric, statedUnit(metric)),
                  List.of(key(null, "read", metric))));
        }
      }
      case UNKNOWN_TEXT -> {
        for (String colour : List.of("red", "blue")) {
          add(row(seconds, row, firstHalf, List.of(colour), List.of(key(colour, null, null))));
        }
      }
    }
  }

  private static Key key(String platform, String benchmark, String metric) {
    return new Key(platform, benchmark, metric);
  }

  private List<String> row(
      long seconds, int row, boolean firstHalf, List<String> keys, List<Key> series) {
    List<String> fields = new ArrayList<>();
    if (times == TimeStyle.DATE_AND_CLOCK) {
      fields.addAll(List.of(times.write(seconds, row).split(" ")));
    } else if (times != TimeStyle.NONE) {
      fields.add(times.write(seconds, row));
    }
    String session = sessions ? firstHalf ? "1" : "2" : null;
    if (sessions) {
      fields.add(headerVariant == 0 ? session : firstHalf ? "morning" : "evening");
    }
    fields.addAll(keys);
    for (Key key : series) {
      boolean failed = random.nextDouble() < missing;
      NumberStyle.Written written = numbers.write(value(), random);
      fields.add(failed ? missingText() : written.text());
      truth.add(
          new Truth(
              lines.size() + 1L,
              key.platform,
              key.benchmark,
              key.metric,
              times == TimeStyle.RUN_NUMBERS ? row + 1 : null,
              session,
              times.isTime() ? times.meaning(seconds) : null,
              failed ? null : written.exact(),
              unit(series(key))));
    }
    return fields;
  }

  /** The key of a series' unit. */
  private String series(Key key) {
    return switch (shape) {
      case PLATFORM_COLUMNS -> key.platform;
      case BENCHMARK_COLUMNS, MAPPED_COLUMNS, UNMAPPED_COLUMNS -> key.benchmark;
      case LONG_WITH_METRICS -> key.metric;
      default -> "";
    };
  }

  /** Without times or numbers of runs, an empty cell is no run at all. */
  private String missingText() {
    String text = any(MISSING, random);
    return text.isEmpty()
            && (times == TimeStyle.NONE || delimiter.isBlank() && !delimiter.equals("\t"))
        ? "NaN"
        : text;
  }

  private BigDecimal value() {
    double value = size * (0.5 + random.nextDouble());
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
  }

  private void add(List<String> fields) {
    StringBuilder line = new StringBuilder();
    for (String field : fields) {
      boolean quote = quoted && !field.isEmpty() && !delimiter.isEmpty() || mustQuote(field);
      line.append(line.isEmpty() ? "" : delimiter).append(quote ? "\"" + field + "\"" : field);
    }
    lines.add(line.toString());
  }

  private boolean mustQuote(String field) {
    return delimiter.equals("  ") && field.contains(" ")
        || !delimiter.isBlank() && field.contains(delimiter);
  }

  private void strayLine(int row) {
    if (row > 0 && random.nextDouble() < stray) {
      String[] noise = {
        "restarted the host",
        "Neustart wegen St\u00f6rung",
        "1;2;3;4;5;6;7;8;9",
        "",
        "# a comment",
        "====",
        "\"",
        ";;;",
        "done."
      };
      lines.add(any(noise, random));
    }
    if (header && row == 6 && random.nextInt(12) == 0) {
      lines.add(headerLine());
    }
  }

  /** The header, as it stands above. */
  private String headerLine() {
    return lines.stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("%"))
        .filter(line -> !line.startsWith("Benchmark results"))
        .findFirst()
        .orElseThrow();
  }

  private void summaries() {
    for (int i = 0; i < 2; i++) {
      List<String> fields = new ArrayList<>();
      fields.add(any(SUMMARIES, random));
      int values =
          switch (shape) {
            case PLATFORM_COLUMNS -> PLATFORMS.size();
            case BENCHMARK_COLUMNS, MAPPED_COLUMNS, UNMAPPED_COLUMNS -> BENCHMARKS.size();
            default -> 1;
          };
      for (int value = 0; value < values; value++) {
        fields.add(numbers.write(value(), random).text());
      }
      add(fields);
    }
  }
}
