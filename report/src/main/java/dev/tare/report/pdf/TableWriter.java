package dev.tare.report.pdf;

import dev.tare.report.model.Table;
import dev.tare.report.pdf.layout.ColumnWidths;
import dev.tare.report.pdf.layout.OutlineMark;
import dev.tare.report.pdf.layout.PageBlock;
import dev.tare.report.pdf.layout.Tag;
import dev.tare.report.pdf.type.TextRun;
import dev.tare.report.pdf.type.Typography;
import dev.tare.report.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables with their captions above, and a header row that is repeated on every page. The further
 * columns of a table that is too wide continue below.
 */
record TableWriter(Numbering numbering, Messages messages) {

  /**
   * One of several tables of a kind.
   *
   * @param caption what its title does not say
   */
  record Titled(String title, Table table, String caption) {}

  /**
   * Tables with the same caption say it once, and what is the same in all rows or columns there.
   */
  List<PageBlock> alike(List<Titled> tables, SectionBlocks section) {
    Map<String, Numbering.Label> said = new HashMap<>();
    List<PageBlock> blocks = new ArrayList<>();
    for (Titled one : tables) {
      Table shown = new CondensedTable(one.table().captioned(one.caption()), messages).shown();
      Numbering.Label first = said.putIfAbsent(shown.caption(), numbering.of(one.table()));
      List<TextRun> explanation =
          first == null || shown.caption().isEmpty()
              ? explanation(shown)
              : new CrossReferences(numbering, messages).readAs(first);
      blocks.addAll(of(one.table(), shown, one.title(), explanation, section));
    }
    return blocks;
  }

  private static List<TextRun> explanation(Table table) {
    return List.of(Typography.SMALL.run(table.caption()));
  }

  /** Whether the document has it. */
  boolean has(Table table) {
    return numbering.has(table);
  }

  List<PageBlock> of(Table table, String title, SectionBlocks section) {
    return of(table, table, title, explanation(table), section);
  }

  private List<PageBlock> of(
      Table table, Table shown, String title, List<TextRun> explanation, SectionBlocks section) {
    Numbering.Label label = numbering.of(table);
    Table wrapped = breakable(shown);
    ColumnWidths columns = ColumnWidths.of(wrapped, section.width(), section.tables());
    Tag tag = section.tag().child("Table");
    OutlineMark mark =
        new OutlineMark(
            label.anchor(), title.isEmpty() ? label.text() : label.text() + ": " + title, 2);
    List<PageBlock> blocks = new ArrayList<>();
    blocks.add(section.caption(10, tag, label, title, explanation).marked(mark).keptWithNext());
    for (List<Integer> piece : columns.pieces()) {
      Tag own = blocks.size() == 1 ? tag : section.tag().child("Table");
      TypedTable typed = new TypedTable(wrapped, section.tables());
      blocks.add(
          typed
              .piece(piece, columns.widths(piece), own)
              .continuedBelow(section.continuation(label)));
    }
    return blocks;
  }

  /** In a narrow cell a line may end between a number and its unit or interval. */
  private static Table breakable(Table table) {
    return new Table(
        table.caption(),
        table.columns(),
        table.rows().stream()
            .map(row -> row.stream().map(TableWriter::breakable).toList())
            .toList());
  }

  static String breakable(String cell) {
    return cell.replaceAll("\u00a0(?=\\[)|(?<=[],;])\u00a0", " ");
  }
}
