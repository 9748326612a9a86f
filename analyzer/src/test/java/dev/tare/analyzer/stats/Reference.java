package dev.tare.analyzer.stats;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Series and the numbers that R computed for them. */
public enum Reference {
  /** Invented series of every kind; {@code src/test/r/series.R} makes them. */
  OWN(Path.of("src", "test", "resources", "dev", "tare", "analyzer", "series"), 20),
  /** Real series of other people; they lie beside the clone and may be missing. */
  GIVEN(Path.of("..", "..", "shared", "data", "reference"), 182);

  /** The files that {@link #GIVEN} was computed from. */
  public static final Path DATA = Path.of("..", "..", "shared", "data");

  private final Path folder;
  private final int size;

  Reference(Path folder, int size) {
    this.folder = folder;
    this.size = size;
  }

  /** How many series there are. */
  int size() {
    return size;
  }

  /** A folder of the series' files. */
  public Path files(String name) {
    return folder.resolve(name);
  }

  /** The rows of a table, column name to text; empty fields are absent. */
  public List<Map<String, String>> table(String name) {
    Path file = folder.resolve(name).toAbsolutePath().normalize();
    if (!Files.exists(file)) {
      System.out.println("skipped: " + file + " is not there");
    }
    assumeTrue(Files.exists(file));
    try {
      List<String> lines = Files.readAllLines(file);
      String[] columns = fields(lines.get(0));
      return lines.stream().skip(1).map(line -> row(columns, fields(line))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The values of every series in run order, by dataset, benchmark and platform. */
  public Map<String, double[]> series() {
    Map<String, List<Double>> values =
        table("series.csv").stream()
            .collect(
                Collectors.groupingBy(
                    row -> key(row, "platform"),
                    LinkedHashMap::new,
                    Collectors.mapping(
                        row -> Double.valueOf(row.get("value")),
                        Collectors.toCollection(ArrayList::new))));
    Map<String, double[]> series = new LinkedHashMap<>();
    values.forEach((k, v) -> series.put(k, v.stream().mapToDouble(d -> d).toArray()));
    return series;
  }

  public static String key(Map<String, String> row, String platform) {
    return row.get("dataset") + "|" + row.get("benchmark") + "|" + row.get(platform);
  }

  private static Map<String, String> row(String[] columns, String[] fields) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < columns.length; i++) {
      if (!fields[i].isEmpty()) {
        row.put(columns[i], fields[i]);
      }
    }
    return row;
  }

  /** No field of these tables holds a comma or a quote, but for notes, which come last. */
  private static String[] fields(String line) {
    return line.replace("\"", "").split(",", -1);
  }
}
