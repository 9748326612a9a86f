package dev.tare.cli.terminal;

import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.file.PrintableText;
import dev.tare.report.model.Statement;
import dev.tare.report.model.Summary;
import dev.tare.report.sections.ReportBuilder;
import dev.tare.report.text.Language;
import dev.tare.report.text.ShownText;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** The summary of the report, for a terminal. */
public final class Headlines {

  private static final int WIDTH = 100;

  private Headlines() {}

  public static String of(Dataset dataset, Analysis analysis) {
    Summary summary = ReportBuilder.summary(dataset, analysis, Language.EN);
    List<Statement> all =
        Stream.concat(summary.notices().stream(), summary.statements().stream()).toList();
    int tags = 4 + all.stream().mapToInt(statement -> statement.tag().length()).max().orElse(0);
    TextTable table =
        TextTable.forColumns(
            Help.defaultColorScheme(Ansi.OFF),
            new Column(tags, 2, Overflow.TRUNCATE),
            new Column(WIDTH - tags, 0, Overflow.WRAP));
    all.forEach(
        statement ->
            table.addRowValues(
                statement.tag(), PrintableText.line(ShownText.beginning(statement.text()))));
    return table.toString();
  }
}
