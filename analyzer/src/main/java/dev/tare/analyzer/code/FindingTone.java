package dev.tare.analyzer.code;

/** How a finding is to be taken. */
public enum FindingTone {
  GOOD,
  NEUTRAL,
  /** Something is open, or qualifies what else is found. */
  UNCERTAIN,
  BAD
}
