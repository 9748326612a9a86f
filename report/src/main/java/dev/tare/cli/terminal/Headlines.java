package dev.tare.cli.terminal;

import dev.tare.analyzer.result.Analysis;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.file.PrintableText;
import dev.tare.report.model.FirstScreen;
import dev.tare.report.model.Summary;
import dev.tare.report.sections.ReportBuilder;
import dev.tare.report.text.Language;
import dev.tare.report.text.ShownText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** The head of the report and its further findings, for a terminal. */
public final class Headlines {

  private static final int WIDTH = 100;

  private Headlines() {}

  public static String of(Dataset dataset, Analysis analysis) {
    FirstScreen digest = ReportBuilder.digest(dataset, analysis, Language.EN);
    Summary summary = ReportBuilder.summary(dataset, analysis, Language.EN);
    List<Row> head = Stream.concat(answers(digest), next(digest)).toList();
    List<Row> findings = findings(summary).toList();
    int words =
        4
            + Stream.concat(head.stream(), findings.stream())
                .mapToInt(row -> row.word().length())
                .max()
                .orElse(0);
    return table(head, words) + command(digest, words) + table(findings, words);
  }

  private static Stream<Row> answers(FirstScreen digest) {
    return digest.answers().stream().map(answer -> new Row(answer.question(), answer.text()));
  }

  private static Stream<Row> next(FirstScreen digest) {
    return digest.next().stream().map(next -> new Row(next.label(), next.text()));
  }

  /** In a line of its own, so that it can be copied. */
  private static String command(FirstScreen digest, int words) {
    return digest
        .next()
        .flatMap(FirstScreen.Next::command)
        .map(command -> " ".repeat(words) + command + System.lineSeparator())
        .orElse("");
  }

  private static Stream<Row> findings(Summary summary) {
    return Stream.concat(summary.notices().stream(), summary.statements().stream())
        .map(statement -> new Row(statement.tag(), statement.text()));
  }

  private static String table(List<Row> rows, int words) {
    TextTable table =
        TextTable.forColumns(
            Help.defaultColorScheme(Ansi.OFF),
            new Column(words, 2, Overflow.TRUNCATE),
            new Column(WIDTH - words, 0, Overflow.WRAP));
    for (Row row : rows) {
      String sentence = PrintableText.line(ShownText.beginning(row.sentence()));
      List<String> lines = lines(sentence, WIDTH - words);
      for (int i = 0; i < lines.size(); i++) {
        table.addRowValues(i == 0 ? row.word() : "", i == 0 ? lines.get(i) : "  " + lines.get(i));
      }
    }
    return table.toString();
  }

  /** Broken at spaces only, never within a number; lines after the first are indented. */
  private static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      int room = lines.isEmpty() ? width : width - 2;
      if (line.length() > 0 && line.length() + 1 + word.length() > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private record Row(String word, String sentence) {}
}
