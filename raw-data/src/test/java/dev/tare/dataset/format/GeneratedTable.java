package dev.tare.dataset.format;

import dev.tare.dataset.mapping.ColumnMapping;
import dev.tare.dataset.mapping.Mapping;
import dev.tare.dataset.source.ReadOptions;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A table with known content, written in a random style. */
final class GeneratedTable {

  private static final List<String> PLATFORMS = List.of("native", "docker", "kvm", "qemu");
  private static final List<String> BENCHMARKS = List.of("read", "boot", "sort");
  private static final String[] MISSING = {"", "NaN", "n/a", "error", "timeout"};
  private static final String[] SUMMARIES = {"mean", "Mittelwert", "stddev", "max", "Summe", "avg"};

  /** A cell of the truth; the value is null for a failed run. */
  record Truth(
      long line,
      String platform,
      String benchmark,
      String metric,
      Double time,
      BigDecimal value,
      String unit) {}

  final Random random;
  final TableShape shape;
  final NumberStyle numbers;
  final TimeStyle times;
  final String delimiter;
  final boolean header;
  final boolean quoted;
  final List<Truth> truth = new ArrayList<>();
  final List<String> lines = new ArrayList<>();
  private final int decimals;
  private final double size;
  private final double missing;
  private final double stray;

  GeneratedTable(TableShape shape, Random random) {
    this.random = random;
    this.shape = shape;
    this.times = shape == TableShape.ONE_COLUMN ? TimeStyle.NONE : any(TimeStyle.values(), random);
    this.numbers = any(NumberStyle.values(), random);
    this.delimiter = delimiter();
    this.quoted =
        numbers.has(delimiter.strip().isEmpty() ? " " : delimiter) || random.nextInt(8) == 0;
    this.header = !needsHeader() && random.nextInt(3) == 0 ? false : true;
    boolean unusual = numbers == NumberStyle.COMMA_WITH_POINTS && delimiter.equals(",");
    this.decimals = unusual ? 1 : random.nextInt(4);
    this.size = Math.pow(10, 1 + random.nextInt(5));
    this.missing = random.nextInt(4) == 0 ? 0.1 : 0;
    this.stray = random.nextInt(6) == 0 ? 0.06 : 0;
    write();
  }

  static <T> T any(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  private boolean needsHeader() {
    return shape != TableShape.ONE_COLUMN
        && (shape != TableShape.SERIES || times == TimeStyle.NONE)
        && shape != TableShape.LONG;
  }

  private String delimiter() {
    String[] delimiters = {",", ",", ";", "\t", "|", "  "};
    return shape == TableShape.ONE_COLUMN ? "" : any(delimiters, random);
  }

  /** Whether a reader can know which series every value belongs to. */
  boolean isReadable() {
    return shape != TableShape.UNMAPPED_COLUMNS && shape != TableShape.UNKNOWN_TEXT;
  }

  String text(String end) {
    return String.join(end, lines) + (random.nextInt(4) == 0 ? "" : end);
  }

  ReadOptions options() {
    if (shape != TableShape.MAPPED_COLUMNS) {
      return ReadOptions.NONE;
    }
    Map<String, ColumnMapping> columns = new LinkedHashMap<>();
    BENCHMARKS.forEach(
        name -> columns.put(name, ColumnMapping.ofBenchmark(name, null, numbers.unit(), "lower")));
    return new ReadOptions(Map.of(), Optional.of(new Mapping(Map.of(), columns)));
  }

  private void write() {
    preamble();
    if (header) {
      add(header());
    }
    int rows = 12 + random.nextInt(10);
    long start = 1_700_000_000 + random.nextInt(10_000_000);
    for (int row = 0; row < rows; row++) {
      rows(start + 60L * row, row);
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
      names.add(any(new String[] {"time", "timestamp", "Zeit"}, random));
    } else if (times == TimeStyle.RUN_NUMBERS) {
      names.add(any(new String[] {"run", "iteration"}, random));
    }
    switch (shape) {
      case ONE_COLUMN, SERIES -> names.add(any(new String[] {"value", "Wert", "result"}, random));
      case PLATFORM_COLUMNS -> names.addAll(PLATFORMS);
      case BENCHMARK_COLUMNS -> BENCHMARKS.forEach(name -> names.add(name + " [" + stated() + "]"));
      case MAPPED_COLUMNS, UNMAPPED_COLUMNS -> names.addAll(BENCHMARKS);
      case LONG -> names.addAll(List.of("platform", "benchmark", "value"));
      case LONG_WITH_METRICS -> names.addAll(List.of("benchmark", "metric", "unit", "value"));
      case UNKNOWN_TEXT -> names.addAll(List.of("colour", "value"));
    }
    return names;
  }

  /** The unit in a header; the same that the values have, if they have one. */
  private String stated() {
    return numbers.unit() != null
        ? numbers.unit()
        : numbers == NumberStyle.TWO_UNITS ? "MB/s" : "ops/s";
  }

  private void rows(long seconds, int row) {
    switch (shape) {
      case ONE_COLUMN, SERIES -> add(row(seconds, row, List.of(), List.of(key(null, null, null))));
      case PLATFORM_COLUMNS ->
          add(
              row(
                  seconds,
                  row,
                  List.of(),
                  PLATFORMS.stream().map(p -> key(p, null, null)).toList()));
      case BENCHMARK_COLUMNS, MAPPED_COLUMNS, UNMAPPED_COLUMNS ->
          add(
              row(
                  seconds,
                  row,
                  List.of(),
                  BENCHMARKS.stream().map(b -> key(null, b, null)).toList()));
      case LONG ->
          PLATFORMS.forEach(
              p -> add(row(seconds, row, List.of(p, "read"), List.of(key(p, "read", null)))));
      case LONG_WITH_METRICS -> {
        for (String metric : List.of("p50", "p99")) {
          add(
              row(
                  seconds,
                  row,
                  List.of("read", metric, unit()),
                  List.of(key(null, "read", metric))));
        }
      }
      case UNKNOWN_TEXT -> {
        for (String colour : List.of("red", "blue")) {
          add(row(seconds, row, List.of(colour), List.of(key(null, null, null))));
        }
      }
    }
  }

  private String unit() {
    return numbers.unit() != null || numbers == NumberStyle.TWO_UNITS ? stated() : "ops/s";
  }

  private record Key(String platform, String benchmark, String metric) {}

  private static Key key(String platform, String benchmark, String metric) {
    return new Key(platform, benchmark, metric);
  }

  private List<String> row(long seconds, int row, List<String> keys, List<Key> series) {
    List<String> fields = new ArrayList<>();
    if (times != TimeStyle.NONE) {
      fields.add(times.write(seconds, row));
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
              times.isTime() ? times.meaning(seconds) : null,
              failed ? null : written.exact(),
              null));
    }
    return fields;
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
        "restarted the host", "1;2;3;4;5;6;7;8;9", "", "# a comment", "====", "\"", ";;;", "done."
      };
      lines.add(any(noise, random));
    }
    if (header && row == 6 && random.nextInt(12) == 0) {
      add(header(lines));
    }
  }

  /** The header again, as it stands above. */
  private List<String> header(List<String> all) {
    String first =
        all.stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("%"))
            .filter(line -> !line.startsWith("Benchmark results"))
            .findFirst()
            .orElseThrow();
    lines.add(first);
    return List.of();
  }

  private void summaries() {
    for (int i = 0; i < 2; i++) {
      List<String> fields = new ArrayList<>();
      fields.add(any(SUMMARIES, random));
      switch (shape) {
        case PLATFORM_COLUMNS -> PLATFORMS.forEach(p -> fields.add(summary()));
        case BENCHMARK_COLUMNS, MAPPED_COLUMNS, UNMAPPED_COLUMNS ->
            BENCHMARKS.forEach(b -> fields.add(summary()));
        default -> fields.add(summary());
      }
      add(fields);
    }
  }

  private String summary() {
    return numbers.write(value(), random).text();
  }
}
