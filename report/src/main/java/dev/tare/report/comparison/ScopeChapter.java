package dev.tare.report.comparison;

import dev.tare.analyzer.result.Comparison;
import dev.tare.analyzer.result.SampleResult;
import dev.tare.dataset.Cell;
import dev.tare.report.model.Table;
import dev.tare.report.model.Table.TableColumn;
import dev.tare.report.model.chapter.Chapter;
import dev.tare.report.sentences.ReportContext;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    List<Omitted> omitted = new ArrayList<>(barred());
    omitted.addAll(oneSided(campaigns.earlier(), campaigns.later(), "compare.only.earlier"));
    omitted.addAll(oneSided(campaigns.later(), campaigns.earlier(), "compare.only.later"));
    long pairs = pairs().stream().filter(ComparedPair::isComparable).count();
    boolean meaningless = campaigns.comparison().isMeaningless();
    String some = pairs == 0 ? "compare.none" : "compare.scope.intro";
    String key = meaningless ? "compare.scope.meaningless" : some;
    return new Chapter(
        "scope",
        messages.text("compare.scope"),
        List.of(
            messages.text(key, Map.of("n", pairs)),
            messages.text(omitted.isEmpty() ? "compare.scope.all" : "compare.scope.not")),
        List.of(),
        List.of(),
        omitted.isEmpty() ? List.of() : List.of(table(rows(omitted))),
        List.of());
  }

  /** A platform on a benchmark, and why it cannot be compared. */
  private record Omitted(String platform, String benchmark, String why) {

    static Omitted of(ReportContext campaign, Cell cell, String why) {
      return new Omitted(
          campaign.heading(cell.platform()), campaign.benchmark(cell.benchmark()), why);
    }
  }

  /** What a platform has in common is one row. */
  private static List<List<String>> rows(List<Omitted> omitted) {
    Map<List<String>, String> benchmarks = new LinkedHashMap<>();
    omitted.forEach(
        one ->
            benchmarks.merge(
                List.of(one.platform(), one.why()), one.benchmark(), (a, b) -> a + ", " + b));
    return benchmarks.entrySet().stream()
        .map(row -> List.of(row.getKey().get(0), row.getValue(), row.getKey().get(1)))
        .toList();
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

  private List<Omitted> barred() {
    return pairs().stream()
        .filter(pair -> !pair.isComparable())
        .map(
            pair ->
                Omitted.of(
                    campaigns.later(),
                    cell(pair.comparison()),
                    pair.reasons().stream().collect(Collectors.joining(" "))))
        .toList();
  }

  /** What only one of the campaigns measured. */
  private List<Omitted> oneSided(ReportContext one, ReportContext other, String key) {
    Set<Cell> cells = cells(one);
    cells.removeAll(cells(other));
    return cells.stream().map(cell -> Omitted.of(one, cell, messages.text(key))).toList();
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
}
