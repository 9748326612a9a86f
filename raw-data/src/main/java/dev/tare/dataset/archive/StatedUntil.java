package dev.tare.dataset.archive;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an event that ends: {@code until END: why}.
 *
 * @param end a date, or the name of a campaign; absent if it does not end
 * @param why may be empty
 */
public record StatedUntil(Optional<String> end, String why) {

  private static final Pattern TEXT =
      Pattern.compile("until ([^\\s:]+)(?:: (.*))?", Pattern.DOTALL);

  public static StatedUntil parse(String text) {
    Matcher stated = TEXT.matcher(text);
    return stated.matches()
        ? new StatedUntil(
            Optional.of(stated.group(1)), Optional.ofNullable(stated.group(2)).orElse(""))
        : new StatedUntil(Optional.empty(), text);
  }

  /** The text as in the file. */
  public String text() {
    return end.map(e -> "until " + e + (why.isEmpty() ? "" : ": " + why)).orElse(why);
  }
}
