package dev.tare.dataset.format;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.table.cell.CellContent;
import dev.tare.dataset.table.column.Cells;
import dev.tare.dataset.table.column.NotUnderstoodException;
import dev.tare.dataset.table.layout.LayoutReader;
import dev.tare.dataset.table.layout.TableLayout;
import dev.tare.dataset.table.layout.TableRow;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which files are tables, and their text. */
final class TableFiles {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern TABLES = Pattern.compile(".+\\.(?:csv|tsv|tab)(?:\\.(?:gz|bz2))?");
  private static final Pattern TEXTS =
      Pattern.compile(".+\\.(?:txt|dat|data|out)(?:\\.(?:gz|bz2))?");

  private TableFiles() {}

  /** Whether a file is a table by its name, or text of any name with columns of numbers. */
  static boolean isTable(SourceFile file) {
    String name = file.baseName().toLowerCase(Locale.ROOT);
    return TABLES.matcher(name).matches()
        || TEXTS.matcher(name).matches() && layout(file).filter(TableFiles::hasNumbers).isPresent();
  }

  /** Whether most lines have numbers, and not among many words as in prose. */
  private static boolean hasNumbers(TableLayout table) {
    int least = table.rows().size() < 3 ? 2 : 4;
    long rows =
        table.rows().stream()
            .filter(row -> numbers(row) * least >= row.fields().size() && numbers(row) > 0)
            .count();
    return rows > 0
        && rows * 5 >= table.rows().size() * 4L
        && table.columns().stream().anyMatch(Cells::isMeasured);
  }

  private static long numbers(TableRow row) {
    return row.fields().stream()
        .map(CellContent::of)
        .filter(
            cell -> cell instanceof CellContent.Quantity || cell instanceof CellContent.Duration)
        .count();
  }

  /** The layout of a file's beginning; absent when it is no table. */
  static Optional<TableLayout> layout(SourceFile file) {
    String head = file.head();
    int end = head.lastIndexOf('\n');
    String whole = head.length() < (1 << 16) || end < 0 ? head : head.substring(0, end);
    if (whole.isBlank() || whole.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(LayoutReader.read(withoutMark(whole), LayoutReader.StatedLayout.NONE));
    } catch (NotUnderstoodException none) {
      return Optional.empty();
    }
  }

  /** The whole text of a file; what is unusual about its bytes and line ends is told. */
  static String text(SourceFile file) {
    String text = file.text();
    if (text.startsWith(BYTE_ORDER_MARK)) {
      file.issues().add(IssueCode.BOM, 1, "starts with a byte order mark; ignored");
    }
    String plain = withoutMark(text);
    if (plain.contains("\r\n")) {
      file.issues().add(IssueCode.CRLF, 1, "lines end with CR LF");
    }
    if (!plain.isEmpty() && !plain.endsWith("\n") && !plain.endsWith("\r")) {
      file.issues()
          .add(
              IssueCode.NO_FINAL_NEWLINE,
              plain.lines().count(),
              "the last line does not end with a line feed; read as usual");
    }
    return plain;
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
