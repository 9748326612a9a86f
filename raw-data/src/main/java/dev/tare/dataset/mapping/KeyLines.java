package dev.tare.dataset.mapping;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lines of the keys of a YAML text. */
record KeyLines(Map<JsonPointer, Integer> lines) {

  static KeyLines of(YAMLMapper yaml, String text) {
    Map<JsonPointer, Integer> lines = new HashMap<>();
    try (JsonParser parser = yaml.createParser(text)) {
      while (parser.nextToken() != null) {
        lines.putIfAbsent(
            parser.getParsingContext().pathAsPointer(), parser.currentTokenLocation().getLineNr());
      }
    } catch (IOException brokenLater) {
      // what comes before it has its lines
    }
    return new KeyLines(lines);
  }

  /** The line of the last of these keys that exists, each inside the one before it. */
  int line(List<String> keys) {
    for (int length = keys.size(); length > 0; length--) {
      Integer line = lines.get(pointer(keys.subList(0, length)));
      if (line != null) {
        return line;
      }
    }
    return 1;
  }

  /** The keys as text, such as {@code files[2].platform}. */
  static String path(List<String> keys) {
    StringBuilder path = new StringBuilder();
    for (String key : keys) {
      path.append(path.isEmpty() || isIndex(key) ? "" : ".").append(key);
    }
    return path.toString();
  }

  /** The key of an entry of a list, such as {@code [1]} for the first. */
  static String index(int fromZero) {
    return "[" + (fromZero + 1) + "]";
  }

  private static boolean isIndex(String key) {
    return key.matches("\\[\\d{1,9}]");
  }

  private static JsonPointer pointer(List<String> keys) {
    JsonPointer pointer = JsonPointer.empty();
    for (String key : keys) {
      pointer =
          isIndex(key)
              ? pointer.appendIndex(Integer.parseInt(key.substring(1, key.length() - 1)) - 1)
              : pointer.appendProperty(key);
    }
    return pointer;
  }
}
