package dev.tare.report.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The texts of one language, from the message bundles. */
public final class Messages {

  /** The bundles, by subject. */
  static final List<String> BUNDLES =
      List.of(
          "page",
          "digest",
          "names",
          "noise",
          "comparison",
          "finding",
          "history",
          "lint",
          "method",
          "facts",
          "availability",
          "background",
          "compare",
          "pdf",
          "script",
          "number",
          "site");

  private final Language language;
  private final NumberText numbers;
  private final Map<String, String> messages = new TreeMap<>();

  private Messages(Language language) {
    this.language = language;
    numbers = new NumberText(language);
  }

  public static Messages in(Language language) {
    Messages result = new Messages(language);
    BUNDLES.forEach(bundle -> result.messages.putAll(Bundle.read(bundle, language)));
    return result;
  }

  public Language language() {
    return language;
  }

  public NumberText numbers() {
    return numbers;
  }

  public Optional<String> find(String key) {
    return Optional.ofNullable(messages.get(key));
  }

  /** A text without values; every key that the report itself uses is in the bundles. */
  public String text(String key) {
    return text(key, Map.of());
  }

  /** A text with its values (numbers or finished strings). */
  public String text(String key, Map<String, ?> values) {
    String message =
        find(key).orElseThrow(() -> new IllegalArgumentException("no message: " + key));
    return new MessagePattern(message)
        .with(values, numbers)
        .orElseThrow(() -> new IllegalArgumentException(key + " needs more than " + values));
  }

  /**
   * The text of a code; its plain text if some of its numbers are absent; for a code without a
   * text, the code and its numbers.
   */
  public String ofCode(String family, String code, Map<String, ?> values) {
    String key = family + "." + code;
    return find(key, values)
        .or(() -> find(key + ".plain", values))
        .orElseGet(() -> bare(code, values));
  }

  /** Words with their values; absent when there are none or a value is missing. */
  public Optional<String> find(String key, Map<String, ?> values) {
    return find(key).flatMap(message -> new MessagePattern(message).with(values, numbers));
  }

  private String bare(String code, Map<String, ?> values) {
    StringBuilder text = new StringBuilder(code);
    new TreeMap<>(values)
        .forEach(
            (name, value) -> {
              if (value instanceof Double number) {
                text.append(", ").append(name).append(' ').append(numbers.significant(number, 3));
              }
            });
    return text.toString();
  }

  /** All texts whose key starts with a prefix, by the rest of the key. */
  public Map<String, String> family(String prefix) {
    Map<String, String> family = new TreeMap<>();
    messages.forEach(
        (key, text) -> {
          if (key.startsWith(prefix + ".")) {
            family.put(key.substring(prefix.length() + 1), text);
          }
        });
    return family;
  }
}
