package dev.tare.collector.doctor;

import dev.tare.collector.setup.Availability;
import dev.tare.dataset.CodedReason;
import java.util.Optional;

/**
 * One check of the doctor.
 *
 * @param subject what was checked
 * @param found the result
 * @param remedy what would fix it
 */
public record HostCheck(String subject, State state, String found, Optional<String> remedy) {

  /** How much it matters. */
  public enum State {
    OK,
    /** Measurements are possible but may be disturbed. */
    WARNING,
    /** Something cannot be measured. */
    MISSING
  }

  static HostCheck ok(String subject, String found) {
    return new HostCheck(subject, State.OK, found, Optional.empty());
  }

  static HostCheck warning(String subject, String found, String remedy) {
    return new HostCheck(subject, State.WARNING, found, Optional.of(remedy));
  }

  static HostCheck of(String subject, Availability availability) {
    return availability.usable()
        ? ok(subject, availability.found().orElse("usable"))
        : new HostCheck(
            subject,
            State.MISSING,
            availability.reason().map(CodedReason::text).orElse(""),
            availability.remedy());
  }
}
