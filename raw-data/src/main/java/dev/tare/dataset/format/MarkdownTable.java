package dev.tare.dataset.format;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.mapping.TableMapping;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.table.TableNotation;
import dev.tare.dataset.table.column.Cells;
import dev.tare.dataset.table.column.NotUnderstoodException;
import dev.tare.dataset.table.layout.Delimiter;
import dev.tare.dataset.table.layout.LayoutReader;
import dev.tare.dataset.table.layout.TableLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The tables of a Markdown text: a header, a line of dashes, and rows, with {@code |} between. */
final class MarkdownTable implements TableNotation {

  private static final Pattern FILES =
      Pattern.compile(".+\\.(?:md|markdown)(?:\\.(?:gz|bz2))?", Pattern.CASE_INSENSITIVE);
  private static final Pattern DASHES =
      Pattern.compile("\\s*\\|?(?:\\s*:?-+:?\\s*\\|)+\\s*(?::?-+:?)?\\s*\\|?\\s*");

  private static final Set<IssueCode> TOLD_OF_TABLES_ONLY =
      Set.of(IssueCode.BLANK_LINE, IssueCode.DELIMITER, IssueCode.PREAMBLE);

  /** A table from the line of its header, from 0, to the line after its last row. */
  private record Block(int start, int end) {}

  @Override
  public boolean isIn(SourceFile file) {
    if (!FILES.matcher(file.baseName()).matches()) {
      return false;
    }
    List<String> lines = file.head().lines().toList();
    return blocks(lines).stream().anyMatch(block -> mayHaveNumbers(lines, block));
  }

  private static boolean mayHaveNumbers(List<String> lines, Block block) {
    try {
      return layout(lines, block).filter(MarkdownTable::isMeasured).isPresent();
    } catch (NotUnderstoodException unclear) {
      return unclear.code() == IssueCode.AMBIGUOUS;
    }
  }

  private static boolean isMeasured(TableLayout table) {
    return table.columns().stream().anyMatch(Cells::isMeasured);
  }

  @Override
  public List<TableLayout> tables(SourceFile file, TableMapping stated) {
    List<String> lines = file.text().lines().toList();
    List<TableLayout> tables = new ArrayList<>();
    Set<List<String>> headers = new HashSet<>();
    for (Block block : blocks(lines)) {
      if (mayHaveNumbers(lines, block)) {
        layout(lines, block).ifPresent(tables::add);
      } else {
        file.issues()
            .add(IssueCode.LEFT_OUT, block.start + 1L, "a table without numbers is not read");
      }
    }
    for (TableLayout table : tables) {
      if (!headers.add(table.header())) {
        throw NotUnderstoodException.at(
            table.headerLine(),
            "a second table with the columns "
                + table.header()
                + "; file left out; give each table a file of its own");
      }
    }
    return tables;
  }

  private static List<Block> blocks(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (DASHES.matcher(lines.get(i)).matches() && lines.get(i - 1).contains("|")) {
        int end = i + 1;
        while (end < lines.size() && lines.get(end).contains("|")) {
          end++;
        }
        blocks.add(new Block(i - 1, end));
      }
    }
    return blocks;
  }

  /** The table of a block; absent when it has no rows. */
  private static Optional<TableLayout> layout(List<String> lines, Block block) {
    String alone =
        IntStream.range(0, block.end)
            .mapToObj(i -> i < block.start || i == block.start + 1 ? "" : plain(lines.get(i)))
            .collect(Collectors.joining("\n"));
    if (block.end == block.start + 2) {
      return Optional.empty();
    }
    TableLayout table =
        LayoutReader.read(
            alone, new LayoutReader.StatedLayout(Optional.of(Delimiter.PIPE), Optional.of(true)));
    return Optional.of(
        new TableLayout(
            table.delimiter(),
            table.header(),
            table.headerLine(),
            table.units(),
            table.rows(),
            table.left(),
            table.notes().stream()
                .filter(note -> !TOLD_OF_TABLES_ONLY.contains(note.code()))
                .toList()));
  }

  /** A line without the marks of bold, italic and code text. */
  private static String plain(String line) {
    return line.replaceAll(
        "\\*\\*|`|(?<![\\p{L}\\p{N}])[*_](?=\\S)|(?<=\\S)[*_](?![\\p{L}\\p{N}])", "");
  }
}
