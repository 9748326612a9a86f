package dev.tare.report.model;

/** How a statement should look; its words say the same. */
public enum Tone {
  GOOD,
  BAD,
  DOUBT,
  NEUTRAL
}
