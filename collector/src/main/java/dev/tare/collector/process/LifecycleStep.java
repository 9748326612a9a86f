package dev.tare.collector.process;

import java.util.Locale;

/** The words of a platform's life but {@code run}; each is a script of that name. */
public enum LifecycleStep {
  /** Is it usable here, and why not? */
  PROBE(60, false),
  /** Builds what is needed, once a campaign. */
  PREPARE(3600, true),
  /** A fresh start, once a session. */
  START(120, true),
  /** Empties caches before a run. */
  FLUSH(120, false),
  STOP(120, false),
  /** Removes what the campaign started, also after a crash. */
  CLEANUP(120, false),
  /** Versions and command lines, asked once after the first start. */
  FACTS(120, false);

  private final double seconds;
  private final boolean keeps;

  LifecycleStep(double seconds, boolean keeps) {
    this.seconds = seconds;
    this.keeps = keeps;
  }

  /** After which it is given up. */
  double seconds() {
    return seconds;
  }

  /** Whether what it started goes on when it ends. */
  boolean keeps() {
    return keeps;
  }

  /** Whether it runs on the cores of what is measured: it starts that, or says where it is. */
  boolean isPinned() {
    return this == START || this == FACTS;
  }

  String script() {
    return name().toLowerCase(Locale.ROOT);
  }
}
