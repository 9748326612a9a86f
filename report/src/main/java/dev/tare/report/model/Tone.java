package dev.tare.report.model;

/** How a statement looks; its tag states the same in words. */
public enum Tone {
  GOOD,
  BAD,
  DOUBT,
  NEUTRAL
}
