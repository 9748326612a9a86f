package dev.tare.dataset;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why something cannot be measured or compared.
 *
 * @param code code of a known reason, such as {@code KVM_ABSENT}; absent when only the text is
 *     known
 * @param text in English; details specific to the host, such as the message of a program, follow
 *     the first colon
 */
public record CodedReason(Optional<String> code, String text) {

  /** A code alone, or a code with an underscore and a text. */
  private static final Pattern CODED =
      Pattern.compile(
          "(?<alone>[A-Z][A-Z0-9_]*)|(?<code>[A-Z][A-Z0-9]*_[A-Z0-9_]+)\\s+(?<text>.+)");

  public static CodedReason of(String code, String text) {
    return new CodedReason(Optional.of(code), text);
  }

  /** A reason without a code. */
  public static CodedReason plain(String text) {
    return new CodedReason(Optional.empty(), text);
  }

  /** Whether it has that code. */
  public boolean is(String wanted) {
    return code.filter(wanted::equals).isPresent();
  }

  /** Reads {@code CODE text}, {@code CODE} or {@code text}. */
  public static CodedReason parse(String line) {
    Matcher coded = CODED.matcher(line.strip());
    if (!coded.matches()) {
      return plain(line.strip());
    }
    String alone = coded.group("alone");
    return alone == null ? of(coded.group("code"), coded.group("text")) : of(alone, alone);
  }
}
