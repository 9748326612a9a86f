package dev.tare.dataset.format.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.mapping.TableMapping;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.table.TableNotation;
import dev.tare.dataset.table.column.NotUnderstoodException;
import dev.tare.dataset.table.layout.TableLayout;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tables in JSON of any origin: a list of objects, alone or as the only list of an object; one
 * object in each line; or lists of numbers of one length, a list for each column. Fields of objects
 * inside are called {@code outer.inner}; of a list in a row each element is a row.
 */
public final class JsonTable implements TableNotation {

  private static final Pattern LINES =
      Pattern.compile(".+\\.(?:jsonl|ndjson)(?:\\.(?:gz|bz2))?", Pattern.CASE_INSENSITIVE);
  private static final int MOST_ROWS = 1_000_000;

  /** How rows are written. */
  private enum Shape {
    LIST,
    LINES,
    FIELD,
    COLUMNS
  }

  /**
   * What the beginning of a file shows.
   *
   * @param key of the list of rows
   */
  private record Found(Shape shape, String key) {}

  @Override
  public boolean isIn(SourceFile file) {
    return !isOfCriterion(file) && found(file).isPresent();
  }

  /** criterion.rs repeats in JSON what is in its raw.csv. */
  private static boolean isOfCriterion(SourceFile file) {
    return file.baseName().matches("(?:sample|tukey|estimates|benchmark)\\.json")
        && file.sibling("estimates.json").exists();
  }

  private static String head(SourceFile file) {
    try {
      return file.head().stripLeading();
    } catch (InputException unreadable) {
      return "";
    }
  }

  private static Optional<Found> found(SourceFile file) {
    String head = head(file);
    if (!head.startsWith("{") && !head.startsWith("[")) {
      return Optional.empty();
    }
    try (JsonParser parser = JsonEntries.factory().createParser(head)) {
      return parser.nextToken() == JsonToken.START_ARRAY
          ? list(parser, Shape.LIST, JsonEntries.ROOT)
          : object(parser, head, isOneOfMany(file, head));
    } catch (IOException notJson) {
      return Optional.empty();
    }
  }

  private static Optional<Found> list(JsonParser parser, Shape shape, String key)
      throws IOException {
    return parser.nextToken() == JsonToken.START_OBJECT && JsonRow.isRow(JsonValue.read(parser, 1))
        ? Optional.of(new Found(shape, key))
        : Optional.empty();
  }

  /** The first list with something in it decides. */
  private static Optional<Found> object(JsonParser parser, String head, boolean many)
      throws IOException {
    if (many && isFirstLineARow(head)) {
      return Optional.of(new Found(Shape.LINES, ""));
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        parser.skipChildren();
        continue;
      }
      JsonToken first = parser.nextToken();
      if (first == JsonToken.START_OBJECT) {
        return JsonRow.isRow(JsonValue.read(parser, 1))
            ? Optional.of(new Found(Shape.FIELD, key))
            : Optional.empty();
      }
      if (first.isScalarValue()) {
        return JsonColumns.hasNumbers(head)
            ? Optional.of(new Found(Shape.COLUMNS, key))
            : Optional.empty();
      }
      while (first != JsonToken.END_ARRAY) {
        parser.skipChildren();
        first = parser.nextToken();
      }
    }
    return Optional.empty();
  }

  /** Whether a second line begins with an object, too, or the name says so. */
  private static boolean isOneOfMany(SourceFile file, String head) {
    return LINES.matcher(file.baseName()).matches()
        || head.lines().filter(line -> !line.isBlank()).skip(1).findFirst().stream()
            .anyMatch(second -> second.startsWith("{"));
  }

  private static boolean isFirstLineARow(String head) {
    String first = head.lines().findFirst().orElse("");
    try (JsonParser parser = JsonEntries.factory().createParser(first)) {
      return parser.nextToken() == JsonToken.START_OBJECT
          && JsonRow.isRow(JsonValue.read(parser, 1))
          && parser.nextToken() == null;
    } catch (IOException notWhole) {
      return false;
    }
  }

  @Override
  public List<TableLayout> tables(SourceFile file, TableMapping stated) {
    Optional<Found> found = found(file);
    if (found.isEmpty()) {
      throw NotUnderstoodException.at(
          1, "no list of objects with numbers, and no lists of numbers");
    }
    if (found.get().shape == Shape.COLUMNS) {
      return JsonColumns.tables(JsonEntries.fields(file), file.issues());
    }
    JsonRows rows = new JsonRows(MOST_ROWS);
    if (found.get().shape == Shape.LINES) {
      readLines(file, rows);
    } else {
      JsonEntries.Root root = JsonEntries.read(file, found.get().key, rows::add);
      root.fields().values().stream()
          .filter(value -> value.isArray() && !value.items().isEmpty())
          .findFirst()
          .ifPresent(
              other ->
                  file.issues()
                      .add(
                          IssueCode.LEFT_OUT,
                          other.line(),
                          "another list beside the rows is not read"));
    }
    return List.of(rows.table());
  }

  private static void readLines(SourceFile file, JsonRows rows) {
    try (BufferedReader reader = file.reader()) {
      long number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          rows.add(line, number);
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
