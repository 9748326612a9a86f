package dev.tare.dataset.format;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.mapping.ColumnMapping;
import dev.tare.dataset.mapping.FileMapping;
import dev.tare.dataset.mapping.Mapping;
import dev.tare.dataset.mapping.TableMapping;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.table.column.NotUnderstoodException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a user who knows a generated table states about it: at first, and when asked. */
final class Answers {

  private static final String COLUMN = "columns.";

  private final GeneratedTable table;
  private final Map<String, ColumnMapping> columns = new LinkedHashMap<>();
  private String delimiter;
  private String decimal;
  private String order;
  private String zone;

  Answers(GeneratedTable table) {
    this.table = table;
    if (table.shape == TableShape.MAPPED_COLUMNS) {
      benchmarks();
    }
    zone = table.times == TimeStyle.LOCAL_BERLIN ? TimeStyle.BERLIN.getId() : null;
  }

  private void benchmarks() {
    GeneratedTable.BENCHMARKS.forEach(
        name ->
            columns.put(
                name, ColumnMapping.ofBenchmark(name, null, table.statedUnit(name), "lower")));
  }

  /** Answers a question; false if it has been answered before, or cannot be. */
  boolean answer(NotUnderstoodException asked) {
    String question = asked.question().orElse("");
    if (asked.code() == IssueCode.WIDE_FILE && columns.isEmpty()) {
      benchmarks();
      return true;
    }
    if (question.startsWith(COLUMN)) {
      return column(question.substring(COLUMN.length()));
    }
    return switch (question) {
      case "decimal" -> decimal == null && (decimal = table.numbers.decimal()) != null;
      case "delimiter" -> delimiter == null && (delimiter = delimiter()) != null;
      case "time: {order: \"?\"}" -> order == null && (order = "month") != null;
      default -> false;
    };
  }

  private boolean column(String name) {
    boolean text = table.shape == TableShape.UNKNOWN_TEXT && !name.equals("time");
    return columns.put(name, role(text ? "platform" : "value")) == null;
  }

  private static ColumnMapping role(String role) {
    return new ColumnMapping(null, null, null, null, null, role);
  }

  private String delimiter() {
    return switch (table.delimiter) {
      case "" -> "none";
      case "\t" -> "tab";
      case "  " -> "blank";
      default -> table.delimiter;
    };
  }

  /** All that was stated about the table in the file of that name. */
  ReadOptions options(String file) {
    TableMapping stated =
        new TableMapping(
            null, delimiter, decimal, new TableMapping.TimeMapping(null, null, zone, order));
    FileMapping entry =
        new FileMapping(
            file,
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.of(stated));
    Mapping mapping =
        new Mapping(
            List.of(entry), List.of(), Map.of(), columns, Map.of(), Map.of(), Map.of(), List.of());
    return new ReadOptions(Map.of(), Optional.of(mapping));
  }
}
