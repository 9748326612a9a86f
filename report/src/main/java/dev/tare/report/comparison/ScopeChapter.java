package dev.tare.report.comparison;

import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Cell;
import dev.tare.report.model.Chapter;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.TableColumn;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be compared, and what cannot. */
record ScopeChapter(ComparedCampaigns campaigns, Messages messages) {

  static Chapter of(ComparedCampaigns campaigns) {
    return new ScopeChapter(campaigns, campaigns.messages()).chapter();
  }

  private Chapter chapter() {
    List<List<String>> rows = new ArrayList<>(barred());
    rows.addAll(oneSided(campaigns.earlier(), campaigns.later(), "compare.only.earlier"));
    rows.addAll(oneSided(campaigns.later(), campaigns.earlier(), "compare.only.later"));
    int all = campaigns.comparison().comparisons().size();
    Map<String, Integer> counts =
        Map.of("n", all - (int) pairs().stream().filter(pair -> !pair.isComparable()).count());
    return new Chapter(
        "scope",
        messages.text("compare.scope"),
        List.of(
            messages.text("compare.scope.intro", counts),
            messages.text(rows.isEmpty() ? "compare.scope.all" : "compare.scope.not")),
        List.of(),
        List.of(),
        rows.isEmpty() ? List.of() : List.of(table(rows)),
        List.of());
  }

  private Table table(List<List<String>> rows) {
    return new Table(
        messages.text("compare.scope.caption"),
        List.of(
            new TableColumn(messages.text("page.platform"), false),
            new TableColumn(messages.text("table.benchmark"), false),
            new TableColumn(messages.text("table.why"), false)),
        rows);
  }

  private List<ComparedPair> pairs() {
    return campaigns.comparison().comparisons().stream()
        .map(one -> new ComparedPair(campaigns, one))
        .toList();
  }

  private List<List<String>> barred() {
    return pairs().stream()
        .filter(pair -> !pair.isComparable())
        .map(
            pair ->
                row(
                    campaigns.later(),
                    cell(pair.comparison()),
                    pair.reasons().stream().collect(Collectors.joining(" "))))
        .toList();
  }

  /** What only one of the campaigns measured. */
  private List<List<String>> oneSided(ReportContext one, ReportContext other, String key) {
    Set<Cell> cells = cells(one);
    cells.removeAll(cells(other));
    return cells.stream().map(cell -> row(one, cell, messages.text(key))).toList();
  }

  private static Set<Cell> cells(ReportContext campaign) {
    return campaign.analysis().samples().stream()
        .filter(sample -> sample.n() > 0)
        .map(ScopeChapter::cell)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Cell cell(SampleResult sample) {
    return new Cell(sample.platform(), sample.benchmark());
  }

  private static Cell cell(Comparison comparison) {
    return new Cell(comparison.platform(), comparison.benchmark());
  }

  private static List<String> row(ReportContext campaign, Cell cell, String why) {
    return List.of(campaign.heading(cell.platform()), campaign.benchmark(cell.benchmark()), why);
  }
}
