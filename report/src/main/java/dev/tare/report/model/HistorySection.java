package dev.tare.report.model;

import java.util.List;

/** What changed since earlier campaigns: a row for each series, a figure for each benchmark. */
public record HistorySection(
    String anchor, String heading, List<String> intro, Table table, List<HistoryFigure> figures) {

  public HistorySection {
    intro = List.copyOf(intro);
    figures = List.copyOf(figures);
  }
}
