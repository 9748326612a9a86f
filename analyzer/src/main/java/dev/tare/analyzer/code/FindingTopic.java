package dev.tare.analyzer.code;

/** What a finding is about, and so how it is put into words. */
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
  /** One comparison, which has a sentence of its own. */
  COMPARISON,
  /** One sample or benchmark. */
  SAMPLE
}
