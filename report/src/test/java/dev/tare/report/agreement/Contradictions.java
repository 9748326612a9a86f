package dev.tare.report.agreement;

import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.Dataset;
import dev.tare.report.sections.ReportBuilder;
import dev.tare.report.summary.CsvSummary;
import dev.tare.report.text.Language;
import java.util.ArrayList;
import java.util.List;

/** All contradictions in an analysis, its report in every language and its table. */
final class Contradictions {

  private final List<String> found = new ArrayList<>();

  static List<String> of(Dataset dataset, Analysis analysis) {
    Contradictions all = new Contradictions();
    SampleChecks.of(analysis, all);
    ComparisonChecks.of(analysis, all);
    CsvChecks.of(analysis, CsvSummary.of(analysis), all);
    for (Language language : Language.values()) {
      Printed printed =
          new Printed(dataset, analysis, ReportBuilder.build(dataset, analysis, language));
      RatioChecks.of(printed, all);
      SentenceChecks.of(printed, all);
      DigestChecks.of(printed, all);
    }
    return all.all();
  }

  List<String> all() {
    return List.copyOf(found);
  }

  /** Adds a contradiction unless the statement holds. */
  void unless(boolean holds, String place, String contradiction) {
    if (!holds) {
      found.add(place + ": " + contradiction);
    }
  }
}
