package dev.tare.report.sentences;

import dev.tare.analyzer.code.FindingCode;
import dev.tare.analyzer.result.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A finding about one series of campaigns. */
record SeriesFindingText(Finding finding, HistoryText series) {

  static Optional<SeriesFindingText> of(ReportContext context, Finding finding) {
    return context.analysis().history().stream()
        .flatMap(history -> history.series().stream())
        .filter(series -> finding.evidence().contains(series.id()))
        .filter(series -> finding.platform().isPresent())
        .findFirst()
        .map(series -> new SeriesFindingText(finding, new HistoryText(context, series)));
  }

  Map<String, Object> values() {
    Map<String, Object> values = new HashMap<>(Map.of("since", series.since(suspects())));
    series
        .series()
        .lastAlarm()
        .ifPresent(alarm -> values.put("sizeText", series.change(alarm.factor())));
    return values;
  }

  List<String> details() {
    return series.details();
  }

  /** Whether it is about several suspects in a row. */
  boolean isInARow() {
    return suspects() > 1;
  }

  private int suspects() {
    boolean suspect =
        finding.code() == FindingCode.HISTORY_SUSPECT
            || finding.code() == FindingCode.HISTORY_SUSPECT_ITSELF;
    return suspect ? finding.numbers().get("nights").intValue() : 0;
  }
}
