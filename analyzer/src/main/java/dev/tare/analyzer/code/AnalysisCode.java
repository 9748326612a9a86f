package dev.tare.analyzer.code;

import dev.tare.dataset.Code;

/** A code that the analyzer itself gives, and where the message bundles have its words. */
public interface AnalysisCode extends Code {

  /** The prefix of the keys of its words, such as {@code noise.reason}. */
  String family();

  /** The key of its words. */
  default String key() {
    return family() + "." + name();
  }
}
