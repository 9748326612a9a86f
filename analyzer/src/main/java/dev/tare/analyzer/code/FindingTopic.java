package dev.tare.analyzer.code;

/** The topic of a finding, which determines how the report words it. */
public enum FindingTopic {
  /** The whole campaign: it affects how every other finding is read. */
  CAMPAIGN,
  /** Changes since earlier campaigns. */
  HISTORY,
  /** One platform over all benchmarks. */
  PLATFORM,
  /** A declared expectation. */
  EXPECTATION,
  /** A question that several comparisons answer. */
  QUESTION,
  /** One comparison. */
  COMPARISON,
  /** One sample or benchmark. */
  SAMPLE
}
