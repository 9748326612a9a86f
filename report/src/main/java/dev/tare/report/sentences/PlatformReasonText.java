package dev.tare.report.sentences;

import dev.tare.report.text.Messages;
import java.util.Optional;

/**
 * Why a platform cannot do something, as its folder or its probe says it in English; in the
 * reader's language where there are words for it.
 */
record PlatformReasonText(Messages messages) {

  private static final String DETAIL = ": ";
  private static final String REMEDY = " (";

  /** A detail after a colon, such as a program's own message, stays as it is. */
  String in(String reason) {
    int remedy = reason.endsWith(")") ? reason.indexOf(REMEDY) : -1;
    return remedy < 0
        ? alone(reason)
        : alone(reason.substring(0, remedy))
            + REMEDY
            + alone(reason.substring(remedy + REMEDY.length(), reason.length() - 1))
            + ")";
  }

  private String alone(String reason) {
    int detail = reason.indexOf(DETAIL);
    return known(reason)
        .or(() -> detail < 0 ? Optional.empty() : split(reason, detail))
        .orElse(reason);
  }

  private Optional<String> split(String reason, int detail) {
    return known(reason.substring(0, detail)).map(text -> text + reason.substring(detail));
  }

  private Optional<String> known(String text) {
    return messages.find("why." + text.replace(' ', '_'));
  }
}
