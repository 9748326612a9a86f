package dev.tare.analyzer.rejudge;

/** What is judged. */
public enum VerdictKind {
  /** Whether a platform was measured on a benchmark. */
  AVAILABILITY,
  /** Whether the noise of a sample permits claims. */
  NOISE,
  /** How a platform compares with another one. */
  COMPARISON,
  /** Whether a declared claim holds. */
  EXPECTATION,
  /** What is implausible. */
  WARNING
}
