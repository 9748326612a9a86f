package dev.tare.collector.process;

import java.util.Locale;

/** The steps of a platform's lifecycle except {@code run}; each is a script of that name. */
public enum LifecycleStep {
  /** Checks whether the platform is usable on this host. */
  PROBE(60, false),
  /** Builds what is needed, once per campaign. */
  PREPARE(3600, true),
  /** A fresh start, once per session. */
  START(120, true),
  /** Empties caches before a run. */
  FLUSH(120, false),
  STOP(120, false),
  /** Removes what the campaign started, also after a crash. */
  CLEANUP(120, false),
  /** Prints versions and command lines, once after the first start. */
  FACTS(120, false);

  private final double seconds;
  private final boolean keeps;

  LifecycleStep(double seconds, boolean keeps) {
    this.seconds = seconds;
    this.keeps = keeps;
  }

  /** The timeout. */
  double seconds() {
    return seconds;
  }

  /** Whether processes it started may outlive it. */
  boolean keeps() {
    return keeps;
  }

  /**
   * Whether it runs on the measured cores, because it starts processes there or reports on them.
   */
  boolean isPinned() {
    return this == START || this == FACTS;
  }

  String script() {
    return name().toLowerCase(Locale.ROOT);
  }
}
