package dev.tare.report.model;

import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.Dataset;
import dev.tare.report.words.Language;

/** Makes the report of one dataset in one language: a pure function. */
public final class ReportBuilder {

  private ReportBuilder() {}

  public static ReportModel build(Dataset dataset, Analysis analysis, Language language) {
    throw new UnsupportedOperationException("not written yet");
  }
}
