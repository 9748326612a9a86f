package dev.tare.report.summary;

import dev.tare.report.model.Overview;
import dev.tare.report.model.Overview.OverviewCell;
import dev.tare.report.model.Overview.OverviewRow;
import dev.tare.report.model.ReportModel;
import dev.tare.report.text.Language;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The overview as a LaTeX table with booktabs; each platform has value, interval and verdict. */
public final class LatexSummary {

  private final ReportModel report;

  private LatexSummary(ReportModel report) {
    this.report = report;
  }

  public static String of(ReportModel report) {
    return new LatexSummary(report).table();
  }

  /** The file of a table. */
  public static String file(Language language) {
    return language == Language.EN ? "summary.tex" : "summary." + language.code() + ".tex";
  }

  private String table() {
    Overview overview = report.overview();
    Stream<String> head =
        Stream.of(
            "% " + LatexText.escaped(report.footer()),
            "% \\usepackage{booktabs} \\usepackage[T1]{fontenc}",
            "\\begin{table}",
            "\\centering",
            "\\caption{" + LatexText.escaped(report.title()) + "}",
            "\\label{tab:tare}",
            "\\begin{tabular}{l" + "r".repeat(overview.columns().size()) + "}",
            "\\toprule",
            line(overview.corner(), overview.columns().stream().map(column -> column.title())),
            "\\midrule");
    Stream<String> rows = overview.rows().stream().flatMap(this::rows);
    Stream<String> end = Stream.of("\\bottomrule", "\\end{tabular}", "\\end{table}");
    return Stream.of(head, rows, end)
        .flatMap(part -> part)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private Stream<String> rows(OverviewRow row) {
    return Stream.of(
        line(row.title(), cells(row, OverviewCell::value)),
        small(cells(row, cell -> cell.interval().orElse(""))),
        small(cells(row, cell -> cell.verdict().orElse(""))));
  }

  private static Stream<String> cells(OverviewRow row, Function<OverviewCell, String> part) {
    return row.cells().stream().map(part);
  }

  private static String line(String head, Stream<String> cells) {
    return row(Stream.concat(Stream.of(head), cells).map(LatexText::escaped).toList());
  }

  private static String small(Stream<String> cells) {
    Stream<String> escaped =
        cells.map(LatexText::escaped).map(cell -> cell.isEmpty() ? "" : "\\footnotesize " + cell);
    return row(Stream.concat(Stream.of(""), escaped).toList());
  }

  private static String row(List<String> cells) {
    return String.join(" & ", cells) + " \\\\";
  }
}
