package dev.tare.dataset.write;

import dev.tare.dataset.Cell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/** A directory of tables with known content. */
final class GeneratedFolder {

  private static final List<String> PLATFORMS = List.of("native", "docker", "kvm");
  private static final Map<String, String> UNITS =
      new TreeMap<>(Map.of("sort", "s", "read", "MB/s", "boot", "ms"));
  private static final String[] TIMES = {"s", "ms", "us", "ns", "iso", "none"};

  /** A run; without a value it failed. */
  record Row(Double time, BigDecimal value) {}

  final FolderLayout layout;

  /** The sessions of each cell. */
  final Map<Cell, List<List<Row>>> truth = new TreeMap<>();

  private final Random random;
  private final Path directory;
  private final String times;
  private final boolean comma;
  private final int decimals;
  private long clock;

  GeneratedFolder(Path directory, FolderLayout layout, Random random) throws IOException {
    this.directory = directory;
    this.layout = layout;
    this.random = random;
    this.times = TIMES[random.nextInt(TIMES.length)];
    this.comma = random.nextBoolean();
    this.decimals = comma ? 1 + random.nextInt(2) : random.nextInt(4);
    this.clock = 1_700_000_000L + random.nextInt(1_000_000);
    int sessions = layout.hasSessions() ? 2 + random.nextInt(2) : 1;
    for (int session = 0; session < sessions; session++) {
      session();
    }
    write();
  }

  String describe() {
    return layout + " times " + times + (comma ? " comma" : "");
  }

  /** A mapping, for the layout that needs one; else an empty text. */
  String mapping() {
    return layout == FolderLayout.MAPPED_SESSIONS
        ? """
          files:
            - {file: "session1/**", session: 1}
            - {file: "session2/**", session: 2}
            - {file: "session3/**", session: 3}
            - {file: "*/*-*.csv*", platform: "{2}"}
          """
        : "";
  }

  static String unit(Cell cell) {
    return UNITS.get(cell.benchmark());
  }

  private void session() {
    int runs = layout == FolderLayout.FILE_PER_RUN ? 3 : 5 + random.nextInt(4);
    for (String platform : PLATFORMS) {
      for (String benchmark : UNITS.keySet()) {
        List<Row> rows = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
          rows.add(row());
        }
        truth.computeIfAbsent(new Cell(platform, benchmark), first -> new ArrayList<>()).add(rows);
      }
    }
  }

  private Row row() {
    boolean failed = layout != FolderLayout.FILE_PER_RUN && random.nextInt(30) == 0;
    BigDecimal value =
        BigDecimal.valueOf(500 + 9000 * random.nextDouble())
            .setScale(decimals, RoundingMode.HALF_UP);
    clock += 60;
    return new Row(times.equals("none") ? null : time(), failed ? null : value);
  }

  private double time() {
    return switch (times) {
      case "ms", "iso" -> clock + 0.125;
      case "us" -> clock + 0.015625;
      default -> clock;
    };
  }

  private void write() throws IOException {
    switch (layout) {
      case FILE_PER_PLATFORM -> {
        for (String platform : PLATFORMS) {
          wide(
              platform,
              UNITS.entrySet().stream().map(e -> e.getKey() + " [" + e.getValue() + "]").toList(),
              UNITS.keySet().stream().map(b -> new Cell(platform, b)).toList());
        }
      }
      case FILE_PER_BENCHMARK -> {
        for (String benchmark : UNITS.keySet()) {
          wide(
              benchmark,
              PLATFORMS.stream().map(p -> p + " [" + UNITS.get(benchmark) + "]").toList(),
              PLATFORMS.stream().map(p -> new Cell(p, benchmark)).toList());
        }
      }
      default -> {
        for (Map.Entry<Cell, List<List<Row>>> entry : truth.entrySet()) {
          for (int session = 0; session < entry.getValue().size(); session++) {
            narrow(entry.getKey(), session, entry.getValue().get(session));
          }
        }
      }
    }
  }

  private void narrow(Cell cell, int session, List<Row> rows) throws IOException {
    if (layout == FolderLayout.FILE_PER_RUN) {
      for (int run = 0; run < rows.size(); run++) {
        file(
            name(cell, run),
            List.of("value [" + unit(cell) + "]"),
            List.of(rows.subList(run, run + 1)));
      }
    } else {
      file(name(cell, session), List.of("value [" + unit(cell) + "]"), List.of(rows));
    }
  }

  private String name(Cell cell, int number) {
    return switch (layout) {
      case NUMBERED_FILES -> cell + "_session" + (number + 1);
      case FILE_PER_RUN -> cell + "-run" + (number + 1);
      case MAPPED_SESSIONS -> "session" + (number + 1) + "/" + cell;
      case PLATFORM_DIRECTORIES -> cell.platform() + "/" + cell.benchmark();
      case NUMBERED_IN_DIRECTORIES ->
          cell.platform() + "/" + cell.benchmark() + "-run-" + (number + 1);
      default -> cell.toString();
    };
  }

  /** The times of the first column count for all. */
  private void wide(String name, List<String> headers, List<Cell> cells) throws IOException {
    List<Row> first = truth.get(cells.get(0)).get(0);
    for (Cell cell : cells) {
      List<Row> rows = truth.get(cell).get(0);
      for (int i = 0; i < rows.size(); i++) {
        rows.set(i, new Row(first.get(i).time, rows.get(i).value));
      }
    }
    file(name, headers, cells.stream().map(cell -> truth.get(cell).get(0)).toList());
  }

  private void file(String name, List<String> headers, List<List<Row>> columns) throws IOException {
    String delimiter = comma || random.nextBoolean() ? ";" : ",";
    StringBuilder text = new StringBuilder();
    if (random.nextInt(4) == 0) {
      text.append("# Messung f\u00fcr M\u00fcller\n");
    }
    boolean timed = !times.equals("none");
    text.append(timed ? "time" + delimiter : "run" + delimiter)
        .append(String.join(delimiter, headers))
        .append('\n');
    for (int row = 0; row < columns.get(0).size(); row++) {
      text.append(timed ? written(columns.get(0).get(row).time) : Integer.toString(row + 1));
      for (List<Row> column : columns) {
        text.append(delimiter).append(written(column.get(row).value));
      }
      text.append('\n');
    }
    store(name, text.toString());
  }

  private String written(double time) {
    BigDecimal exact = new BigDecimal(time);
    return switch (times) {
      case "ms" -> exact.movePointRight(3).toBigInteger().toString();
      case "us" -> exact.movePointRight(6).toBigInteger().toString();
      case "ns" -> exact.movePointRight(9).toBigInteger().toString();
      case "iso" -> Instant.ofEpochMilli(exact.movePointRight(3).longValue()).toString();
      default -> exact.toPlainString();
    };
  }

  private String written(BigDecimal value) {
    if (value == null) {
      return random.nextBoolean() ? "" : "NaN";
    }
    String plain = value.toPlainString();
    if (!comma) {
      return plain;
    }
    int point = plain.indexOf('.');
    String whole = plain.substring(0, point);
    String grouped =
        whole.length() > 3
            ? whole.substring(0, whole.length() - 3) + "." + whole.substring(whole.length() - 3)
            : whole;
    return grouped + "," + plain.substring(point + 1);
  }

  private void store(String name, String text) throws IOException {
    boolean compressed = random.nextInt(6) == 0;
    Path file = directory.resolve(name + ".csv" + (compressed ? ".gz" : ""));
    Files.createDirectories(file.getParent());
    Charset charset =
        switch (random.nextInt(5)) {
          case 0 -> StandardCharsets.UTF_16LE;
          case 1 -> StandardCharsets.ISO_8859_1;
          default -> StandardCharsets.UTF_8;
        };
    boolean mark = charset == StandardCharsets.UTF_16LE;
    byte[] bytes = ((mark ? "\uFEFF" : "") + text).getBytes(charset);
    Files.write(file, compressed ? compressed(bytes) : bytes);
  }

  private static byte[] compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
