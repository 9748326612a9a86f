package dev.tare.dataset.format.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.source.IssueCollector;
import dev.tare.dataset.source.SourceFile;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a JSON text as a stream: the entries of one array one after another, everything else of the
 * root object as a whole. Bare {@code NaN} and {@code Infinity} are accepted. What follows a syntax
 * error is left out with an issue.
 */
final class JsonEntries {

  /** For texts whose root is the array. */
  static final String ROOT = "";

  /** No key is this one. */
  private static final String NONE = "\0";

  /**
   * The fields of the root object, without the array.
   *
   * @param complete whether the text was read to its end
   */
  record Root(Map<String, JsonValue> fields, boolean complete) {

    /** A field of the root; absent where there is none. */
    Optional<JsonValue> field(String key) {
      return Optional.ofNullable(fields.get(key));
    }
  }

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(64).build())
          .build();

  private final IssueCollector issues;
  private final long firstLine;
  private final Map<String, JsonValue> fields = new LinkedHashMap<>();
  private boolean entriesRead;

  private JsonEntries(IssueCollector issues, long firstLine) {
    this.issues = issues;
    this.firstLine = firstLine;
  }

  static JsonFactory factory() {
    return JSON;
  }

  /** Reads a file, which must have the array. */
  static Root read(SourceFile file, String array, Consumer<JsonValue> entries) {
    JsonEntries reader = new JsonEntries(file.issues(), 1);
    try (Reader text = file.reader()) {
      Root root = reader.read(text, array, entries);
      if (root.complete && !reader.entriesRead) {
        file.issues().add(IssueCode.NOT_UNDERSTOOD, 1, "no list '" + array + "'; nothing read");
      }
      return root;
    } catch (IOException broken) {
      file.issues().add(IssueCode.CUT_OFF, 0, "cannot be read to its end: " + broken.getMessage());
      return new Root(Map.of(), false);
    }
  }

  /** Reads a file whose root object has no array of entries. */
  static Root fields(SourceFile file) {
    try (Reader text = file.reader()) {
      return new JsonEntries(file.issues(), 1).read(text, NONE, entry -> {});
    } catch (IOException broken) {
      file.issues().add(IssueCode.CUT_OFF, 0, "cannot be read to its end: " + broken.getMessage());
      return new Root(Map.of(), false);
    }
  }

  /** Reads a text that begins at a line of its file. */
  static Root read(
      Reader text, long firstLine, String array, IssueCollector issues, Consumer<JsonValue> entries)
      throws IOException {
    return new JsonEntries(issues, firstLine).read(text, array, entries);
  }

  private Root read(Reader text, String array, Consumer<JsonValue> entries) throws IOException {
    try (JsonParser parser = JSON.createParser(text)) {
      return new Root(fields, read(parser, array, entries));
    }
  }

  private boolean read(JsonParser parser, String array, Consumer<JsonValue> entries)
      throws IOException {
    try {
      boolean isArray = array.equals(ROOT);
      if (parser.nextToken() != (isArray ? JsonToken.START_ARRAY : JsonToken.START_OBJECT)) {
        issues.add(IssueCode.NOT_UNDERSTOOD, firstLine, "not the JSON of this tool; nothing read");
        return false;
      }
      if (isArray) {
        readArray(parser, entries);
      } else {
        readObject(parser, array, entries);
      }
      return isAtEnd(parser);
    } catch (JsonEOFException cut) {
      issues.add(
          IssueCode.CUT_OFF,
          line(cut, parser),
          "the JSON text ends in the middle; what is incomplete is left out; export it again");
    } catch (JacksonException broken) {
      issues.add(
          IssueCode.NOT_UNDERSTOOD,
          line(broken, parser),
          "not JSON from here on; left out; " + broken.getOriginalMessage());
    }
    return false;
  }

  private boolean isAtEnd(JsonParser parser) throws IOException {
    boolean more = parser.nextToken() != null;
    if (more) {
      issues.add(
          IssueCode.NOT_UNDERSTOOD,
          firstLine - 1 + parser.currentTokenLocation().getLineNr(),
          "a second JSON text begins here; left out; give it a file of its own");
    }
    return !more;
  }

  private long line(JacksonException problem, JsonParser parser) {
    JsonLocation place = problem.getLocation();
    JsonLocation known = place == null ? parser.currentLocation() : place;
    return firstLine - 1 + Math.max(1, known.getLineNr());
  }

  private void readObject(JsonParser parser, String array, Consumer<JsonValue> entries)
      throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = parser.currentName();
      JsonToken first = parser.nextToken();
      if (key.equals(array) && first == JsonToken.START_ARRAY && !entriesRead) {
        readArray(parser, entries);
      } else {
        readField(key, JsonValue.read(parser, firstLine), array);
      }
    }
  }

  private void readField(String key, JsonValue value, String array) {
    Optional<String> repeated =
        key.equals(array) && entriesRead || fields.put(key, value) != null
            ? Optional.of(key)
            : value.repeated();
    repeated.ifPresent(twice -> reportRepeated(value.line(), twice));
    if (repeated.isPresent()) {
      fields.remove(key);
    }
  }

  private void readArray(JsonParser parser, Consumer<JsonValue> entries) throws IOException {
    entriesRead = true;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      JsonValue entry = JsonValue.read(parser, firstLine);
      entry.repeated().ifPresent(key -> reportRepeated(entry.line(), key));
      if (entry.repeated().isEmpty()) {
        entries.accept(entry);
      }
    }
  }

  private void reportRepeated(long line, String key) {
    issues.add(
        IssueCode.NOT_UNDERSTOOD,
        line,
        "the key '" + key + "' occurs twice in one object; left out; remove one");
  }
}
