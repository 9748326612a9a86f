package dev.tare.analyzer.code;

import dev.tare.dataset.Code;

/** A code of the analyzer, with the key of its text in the message bundles. */
public interface AnalysisCode extends Code {

  /** The prefix of its key, such as {@code noise.reason}. */
  String family();

  /** The key of its text. */
  default String key() {
    return family() + "." + name();
  }
}
