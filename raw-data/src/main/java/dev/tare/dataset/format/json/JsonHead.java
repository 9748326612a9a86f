package dev.tare.dataset.format.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.source.SourceFile;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * The keys at the beginning of a file in JSON; no keys for any other file.
 *
 * @param root the keys of the root object
 * @param entries the keys of the objects in arrays of the root, or in the root array
 * @param bare whether the file begins with the JSON text
 * @param isArray whether the root is an array
 */
public record JsonHead(Set<String> root, Set<String> entries, boolean bare, boolean isArray) {

  public JsonHead {
    root = Set.copyOf(root);
    entries = Set.copyOf(entries);
  }

  /** The head of a file; parsed once. */
  static JsonHead of(SourceFile file) {
    return file.parsed(JsonHead.class, source -> of(text(source)));
  }

  private static String text(SourceFile file) {
    try {
      return file.head();
    } catch (InputException unreadable) {
      return "";
    }
  }

  public static JsonHead of(String head) {
    String text = head.stripLeading();
    boolean isArray = text.startsWith("[");
    boolean bare = isArray || text.startsWith("{");
    int start = bare ? 0 : text.indexOf("\n{") + 1;
    Set<String> root = new HashSet<>();
    Set<String> entries = new HashSet<>();
    if (bare || start > 0) {
      collect(text.substring(start), isArray ? 2 : 1, root, entries);
    }
    return new JsonHead(root, entries, bare, isArray);
  }

  private static void collect(String text, int rootDepth, Set<String> root, Set<String> entries) {
    int depth = 0;
    try (JsonParser parser = JsonEntries.factory().createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth == 0) {
          return;
        }
        if (token == JsonToken.FIELD_NAME && depth == 1) {
          root.add(parser.currentName());
        } else if (token == JsonToken.FIELD_NAME && depth == (rootDepth == 2 ? 2 : 3)) {
          entries.add(parser.currentName());
        }
      }
    } catch (IOException endOfHead) {
      return;
    }
  }
}
