package dev.tare.dataset.archive.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces in a text what identifies a host or a person. */
final class Redactor {

  /** Shorter names are words that occur everywhere. */
  private static final int SHORTEST = 3;

  /** What a text is searched for, in this order, and what stands in its place. */
  private static final Map<Pattern, String> KNOWN = known();

  private final Map<Pattern, String> patterns = new LinkedHashMap<>();

  /** Also replaces these names, as whole words. */
  Redactor(Collection<String> names) {
    names.stream()
        .filter(name -> name.length() >= SHORTEST)
        .forEach(
            name ->
                patterns.put(
                    Pattern.compile(
                        "(?<![\\p{Alnum}_])" + Pattern.quote(name) + "(?![\\p{Alnum}_])",
                        Pattern.CASE_INSENSITIVE),
                    "NAME"));
    patterns.putAll(KNOWN);
  }

  private static Map<Pattern, String> known() {
    Map<Pattern, String> known = new LinkedHashMap<>();
    known.put(Pattern.compile("(?<=/(?:home|Users)/)[^/\\s:\"',;]+"), "USER");
    known.put(Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)*"), "USER@HOST");
    known.put(
        Pattern.compile("\\b\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b"), "UUID");
    known.put(Pattern.compile("\\b(?:\\p{XDigit}{2}[:-]){5}\\p{XDigit}{2}\\b"), "ADDRESS");
    known.put(Pattern.compile("(?<![\\d.])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\d.])"), "ADDRESS");
    known.put(
        Pattern.compile(
            "(?<![\\p{Alnum}:])(?:\\p{XDigit}{1,4}:){7}\\p{XDigit}{1,4}(?![\\p{Alnum}:])"),
        "ADDRESS");
    known.put(
        Pattern.compile(
            "(?<![\\p{Alnum}:])(?:\\p{XDigit}{1,4}:){0,6}(?:\\p{XDigit}{1,4})?::(?:\\p{XDigit}{1,4}:?)+"),
        "ADDRESS");
    return known;
  }

  /** The text without it. */
  String redact(String text) {
    String redacted = text;
    for (Map.Entry<Pattern, String> one : patterns.entrySet()) {
      redacted = one.getKey().matcher(redacted).replaceAll(one.getValue());
    }
    return redacted;
  }

  /** What of it is in a text. */
  List<String> findings(String text) {
    List<String> findings = new ArrayList<>();
    patterns.forEach(
        (pattern, kind) -> {
          Matcher matcher = pattern.matcher(text);
          if (matcher.find()) {
            findings.add(kind);
          }
        });
    return findings;
  }
}
