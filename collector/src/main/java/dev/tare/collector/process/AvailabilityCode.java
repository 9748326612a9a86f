package dev.tare.collector.process;

import dev.tare.dataset.Code;
import dev.tare.dataset.CodedReason;

/**
 * The reasons that Tare itself gives for a platform or benchmark that cannot be used; probes of
 * platforms may give others.
 */
public enum AvailabilityCode implements Code {
  /** A script of the platform exceeded its time limit. */
  NOT_IN_TIME,
  /** Commands that the scripts need are not installed. */
  TOOLS_MISSING,
  /** A file that the platform needs, such as {@code /dev/kvm}, does not exist. */
  DEVICE_MISSING,
  /** It would take too much of the time of a quick campaign. */
  NOT_QUICK;

  /** This code with its text in English. */
  public CodedReason reason(String text) {
    return CodedReason.of(name(), text);
  }
}
