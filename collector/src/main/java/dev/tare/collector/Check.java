package dev.tare.collector;

import java.util.Optional;

/**
 * One line of a doctor's findings.
 *
 * @param subject what was looked at
 * @param found what is there
 * @param remedy what would mend it
 */
public record Check(String subject, State state, String found, Optional<String> remedy) {

  /** How much it matters. */
  public enum State {
    OK,
    /** Measuring works, with a doubt. */
    DOUBT,
    /** Something cannot be measured. */
    MISSING
  }

  static Check ok(String subject, String found) {
    return new Check(subject, State.OK, found, Optional.empty());
  }

  static Check doubt(String subject, String found, String remedy) {
    return new Check(subject, State.DOUBT, found, Optional.of(remedy));
  }

  static Check of(String subject, Verdict verdict) {
    return verdict.usable()
        ? ok(subject, verdict.found().orElse("usable"))
        : new Check(subject, State.MISSING, verdict.reason().orElse(""), verdict.remedy());
  }
}
