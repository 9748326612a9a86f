package dev.tare.cli.nightly.step;

import java.util.Locale;

/** The steps of a night, in their order. */
public enum StepName {
  RECOVER(true),
  COLLECT(true),
  ANALYZE(true),
  ALARMS(true),
  CONFIRM(false),
  REPORT(true),
  ARCHIVE(false),
  INDEX(true),
  SITE(false),
  PUBLISH(false),
  RETENTION(false),
  HOOK(true);

  private final boolean urgent;

  StepName(boolean urgent) {
    this.urgent = urgent;
  }

  /** Whether it is done although a signal has ended the night. */
  boolean urgent() {
    return urgent;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
