package dev.tare.dataset.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern for names of files, relative to their directory: {@code *} stands for any text without
 * {@code /}, {@code **} for any text, {@code ?} for one character.
 */
record FilePattern(String text) {

  /** As many {@code *} as {@code {1}} to {@code {9}} can refer to. */
  private static final int MOST = 9;

  private static final Pattern STARS = Pattern.compile("\\*+");
  private static final Pattern WILDCARD = Pattern.compile("\\*+|\\?");
  private static final Pattern REFERENCE = Pattern.compile("\\{([0-9]+)}");

  FilePattern {
    if (STARS.matcher(text).results().count() > MOST) {
      throw new InvalidKeyException("more than " + MOST + " *", "file");
    }
  }

  /** The texts that the {@code *} stand for; absent when the name does not match. */
  Optional<List<String>> match(String name) {
    Matcher matcher = Pattern.compile(expression()).matcher(name);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> texts = new ArrayList<>();
    for (int i = 1; i <= matcher.groupCount(); i++) {
      texts.add(matcher.group(i));
    }
    return Optional.of(texts);
  }

  /** Whether a text refers to the {@code *} of a pattern. */
  static boolean isTemplate(String text) {
    return REFERENCE.matcher(text).find();
  }

  /** Requires that every {@code {1}} refers to a {@code *} of this pattern. */
  void requireReferences(String template, String key) {
    long stars = STARS.matcher(text).results().count();
    REFERENCE
        .matcher(template)
        .results()
        .map(reference -> reference.group(1))
        .filter(
            number -> number.length() > 1 || number.equals("0") || stars < number.charAt(0) - '0')
        .findFirst()
        .ifPresent(
            number -> {
              throw new InvalidKeyException(
                  "{" + number + "} refers to no * of '" + text + "'", key);
            });
  }

  /** A template with the texts in place of {@code {1}}, {@code {2}} and so on. */
  static String fill(String template, List<String> texts) {
    return REFERENCE
        .matcher(template)
        .replaceAll(
            found -> Matcher.quoteReplacement(texts.get(Integer.parseInt(found.group(1)) - 1)));
  }

  private String expression() {
    Matcher wildcard = WILDCARD.matcher(text);
    StringBuilder expression = new StringBuilder();
    int end = 0;
    while (wildcard.find()) {
      expression.append(Pattern.quote(text.substring(end, wildcard.start())));
      expression.append(
          switch (wildcard.group()) {
            case "?" -> "[^/]";
            case "*" -> "([^/]*)";
            default -> "(.*)";
          });
      end = wildcard.end();
    }
    return "(?s)" + expression.append(Pattern.quote(text.substring(end)));
  }
}
