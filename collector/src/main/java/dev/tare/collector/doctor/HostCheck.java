package dev.tare.collector.doctor;

import dev.tare.collector.setup.Availability;
import java.util.Optional;

/**
 * One line of a doctor's findings.
 *
 * @param subject what was looked at
 * @param found what is there
 * @param remedy what would mend it
 */
public record HostCheck(String subject, State state, String found, Optional<String> remedy) {

  /** How much it matters. */
  public enum State {
    OK,
    /** Measuring works, with a doubt. */
    DOUBT,
    /** Something cannot be measured. */
    MISSING
  }

  static HostCheck ok(String subject, String found) {
    return new HostCheck(subject, State.OK, found, Optional.empty());
  }

  static HostCheck doubt(String subject, String found, String remedy) {
    return new HostCheck(subject, State.DOUBT, found, Optional.of(remedy));
  }

  static HostCheck of(String subject, Availability verdict) {
    return verdict.usable()
        ? ok(subject, verdict.found().orElse("usable"))
        : new HostCheck(subject, State.MISSING, verdict.reason().orElse(""), verdict.remedy());
  }
}
