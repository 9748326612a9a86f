package dev.tare.analyzer.code;

/** The tone of a finding. */
public enum FindingTone {
  GOOD,
  NEUTRAL,
  /** Undecided, or a reservation about other findings. */
  UNCERTAIN,
  BAD
}
