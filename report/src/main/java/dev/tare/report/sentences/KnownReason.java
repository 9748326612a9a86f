package dev.tare.report.sentences;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A reason with a code.
 *
 * @param detail the part that depends on the host, such as the message of a program
 */
record KnownReason(String code, Optional<String> detail) {

  /** A reason of that code and English text: its detail follows the first colon. */
  static KnownReason of(String code, String text) {
    int colon = text.indexOf(": ");
    return new KnownReason(
        code, colon < 0 ? Optional.empty() : Optional.of(text.substring(colon + 2)));
  }

  /** With the detail replaced by its title. */
  KnownReason titled(UnaryOperator<String> title) {
    return new KnownReason(code, detail.map(title));
  }

  Map<String, String> values() {
    return detail.map(text -> Map.of("detail", text)).orElse(Map.of());
  }
}
