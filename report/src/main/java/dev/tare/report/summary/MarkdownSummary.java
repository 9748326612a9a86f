package dev.tare.report.summary;

import dev.tare.dataset.file.PrintableText;
import dev.tare.report.model.FirstScreen;
import dev.tare.report.model.Overview;
import dev.tare.report.model.ReportModel;
import dev.tare.report.model.Statement;
import dev.tare.report.model.Summary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The head of the report, the overview and the further findings as Markdown. */
public final class MarkdownSummary {

  private MarkdownSummary() {}

  public static String of(ReportModel report) {
    StringBuilder text = new StringBuilder();
    text.append("## ").append(escaped(report.title())).append("\n\n");
    text.append(escaped(report.subtitle())).append("\n\n");
    text.append(digest(report.digest()));
    text.append(table(report.overview()));
    text.append(further(report.summary()));
    return text.toString();
  }

  private static String digest(FirstScreen digest) {
    Stream<String> answers =
        digest.answers().stream().map(answer -> line(answer.question(), answer.text()));
    return Stream.concat(answers, digest.next().stream().map(MarkdownSummary::next))
        .collect(Collectors.joining("", "", "\n"));
  }

  private static String next(FirstScreen.Next next) {
    String command = next.command().map(line -> ": `" + line + "`").orElse("");
    return "- **" + escaped(next.label()) + "** " + escaped(next.text()) + command + "\n";
  }

  private static String further(Summary summary) {
    return summary.isEmpty()
        ? ""
        : "\n### "
            + escaped(summary.heading())
            + "\n\n"
            + statements(summary.notices())
            + statements(summary.statements());
  }

  private static String statements(List<Statement> statements) {
    return statements.isEmpty()
        ? ""
        : statements.stream().map(MarkdownSummary::statement).collect(Collectors.joining()) + "\n";
  }

  private static String statement(Statement statement) {
    return line(statement.tag(), statement.text());
  }

  private static String line(String word, String sentence) {
    return "- **" + escaped(word) + "** " + escaped(sentence) + "\n";
  }

  private static String table(Overview overview) {
    Stream<String> columns = overview.columns().stream().map(Overview.OverviewColumn::title);
    StringBuilder table = new StringBuilder(row(overview.corner(), columns));
    table.append("|").append("---|".repeat(overview.columns().size() + 1)).append("\n");
    overview
        .rows()
        .forEach(
            row -> table.append(row(title(row), row.cells().stream().map(MarkdownSummary::cell))));
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

  private static String row(String head, Stream<String> cells) {
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
