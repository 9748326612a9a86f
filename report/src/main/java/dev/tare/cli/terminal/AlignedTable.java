package dev.tare.cli.terminal;

import dev.tare.dataset.file.PrintableText;
import dev.tare.report.text.ShownText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A table for a terminal: columns as wide as their widest cell, separated by two spaces. */
public final class AlignedTable {

  private final List<String[]> rows = new ArrayList<>();

  public AlignedTable(String... header) {
    rows.add(header);
  }

  public void row(String... cells) {
    rows.add(Stream.of(cells).map(AlignedTable::cell).toArray(String[]::new));
  }

  /** On one line, whoever wrote it. */
  private static String cell(String text) {
    return PrintableText.line(ShownText.beginning(text));
  }

  @Override
  public String toString() {
    int[] widths = new int[rows.get(0).length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], row[i].length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.length; i++) {
        line.append(row[i]).append(" ".repeat(widths[i] - row[i].length() + 2));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
