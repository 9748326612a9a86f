package dev.tare.report.summary;

import dev.tare.dataset.file.PrintableText;
import dev.tare.report.model.Overview;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The summary and the overview as Markdown. */
public final class MarkdownSummary {

  private MarkdownSummary() {}

  public static String of(ReportModel report) {
    StringBuilder text = new StringBuilder();
    text.append("## ").append(escaped(report.title())).append("\n\n");
    text.append(escaped(report.subtitle())).append("\n\n");
    text.append(statements(report.summary().notices()));
    text.append(statements(report.summary().statements()));
    text.append(table(report.overview()));
    return text.toString();
  }

  private static String statements(List<Statement> statements) {
    return statements.isEmpty()
        ? ""
        : statements.stream().map(MarkdownSummary::statement).collect(Collectors.joining()) + "\n";
  }

  private static String statement(Statement statement) {
    return "- **" + escaped(statement.tag()) + "** " + escaped(statement.text()) + "\n";
  }

  private static String table(Overview overview) {
    Stream<String> columns = overview.columns().stream().map(Overview.OverviewColumn::title);
    StringBuilder table = new StringBuilder(line(overview.corner(), columns));
    table.append("|").append("---|".repeat(overview.columns().size() + 1)).append("\n");
    overview
        .rows()
        .forEach(
            row -> table.append(line(title(row), row.cells().stream().map(MarkdownSummary::cell))));
    return table.toString();
  }

  private static String cell(Overview.OverviewCell cell) {
    Stream<String> parts =
        Stream.of(Optional.of(cell.value()), cell.interval(), cell.verdict())
            .flatMap(Optional::stream);
    return Stream.concat(parts, reasons(cell.reasons())).collect(Collectors.joining(" "));
  }

  private static String title(Overview.OverviewRow row) {
    return Stream.concat(Stream.of(row.title()), reasons(row.reasons()))
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> reasons(List<String> reasons) {
    return reasons.stream().map(reason -> "(" + reason + ")");
  }

  private static String line(String head, Stream<String> cells) {
    return Stream.concat(Stream.of(head), cells)
        .map(MarkdownSummary::escaped)
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String escaped(String text) {
    return PrintableText.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("([\\\\`*_\\[\\]|#~$])", "\\\\$1")
        .replace("://", ":\\/\\/")
        .replaceAll("(?i)www\\.", "www&#46;");
  }
}
