package dev.tare.dataset.datapackage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Cell;
import dev.tare.dataset.CsvColumns;
import dev.tare.dataset.Description;
import java.util.Optional;
import java.util.Set;

/** The schema of a table: the types of its columns, and unit and direction of its values. */
final class TableSchema {

  private static final Set<String> INTEGERS =
      Set.of(
          CsvColumns.RUN,
          CsvColumns.ROUND,
          CsvColumns.POSITION,
          CsvColumns.SESSION,
          CsvColumns.EXIT,
          "index");
  private static final Set<String> STRINGS = Set.of("platform", "benchmark", "reason", "log");

  private TableSchema() {}

  /** Adds the schema of a table with that header. */
  static void write(ObjectNode node, String path, String header, Description description) {
    node.put("profile", "tabular-data-resource");
    node.put("format", "csv").put("mediatype", "text/csv").put("encoding", "utf-8");
    ArrayNode fields = node.putObject("schema").putArray("fields");
    for (String column : header.split(",")) {
      ObjectNode field = fields.addObject().put("name", column).put("type", type(column));
      if (column.equals(CsvColumns.VALUE)) {
        benchmark(path, description).ifPresent(benchmark -> unit(field, benchmark));
      }
    }
  }

  private static String type(String column) {
    if (INTEGERS.contains(column)) {
      return "integer";
    }
    if (column.equals(CsvColumns.FLUSHED)) {
      return "boolean";
    }
    return STRINGS.contains(column) ? "string" : "number";
  }

  private static void unit(ObjectNode field, Benchmark benchmark) {
    benchmark.unit().ifPresent(unit -> field.put("unit", unit));
    benchmark.better().ifPresent(better -> field.put("better", better.word()));
  }

  private static Optional<Benchmark> benchmark(String path, Description description) {
    return Cell.ofTable(path)
        .flatMap(
            cell ->
                description.benchmarks().stream()
                    .filter(known -> known.id().equals(cell.benchmark()))
                    .findFirst());
  }
}
