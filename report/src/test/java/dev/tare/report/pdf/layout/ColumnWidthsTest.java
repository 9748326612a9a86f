package dev.tare.report.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.model.Table;
import dev.tare.report.model.Table.TableColumn;
import dev.tare.report.pdf.type.TableType;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

  private static final float WIDTH = new PageFormat(Paper.A4).width();

  @Test
  void everyPieceFitsOnThePage() {
    ColumnWidths columns =
        ColumnWidths.of(
            table(20, "3\u202f412\u202f000 [3\u202f380\u202f000, and more]"),
            WIDTH,
            TableType.NORMAL);
    assertThat(columns.pieces()).hasSizeGreaterThan(1);
    for (List<Integer> piece : columns.pieces()) {
      assertThat(total(columns.widths(piece))).isLessThanOrEqualTo(WIDTH + 0.01);
    }
  }

  @Test
  void everyColumnIsInOnePieceAndTheFirstInAll() {
    List<List<Integer>> pieces =
        ColumnWidths.of(table(20, "3\u202f412\u202f000"), WIDTH, TableType.NORMAL).pieces();
    assertThat(pieces).allMatch(piece -> piece.get(0) == 0);
    assertThat(pieces.stream().flatMap(piece -> piece.stream().skip(1)).toList())
        .containsExactlyElementsOf(IntStream.range(1, 20).boxed().toList());
  }

  @Test
  void aNarrowTableIsNotStretched() {
    ColumnWidths columns = ColumnWidths.of(table(3, "0.336"), WIDTH, TableType.NORMAL);
    assertThat(total(columns.widths(columns.pieces().get(0)))).isLessThan(WIDTH / 2);
  }

  @Test
  void wordsThatAreWiderThanThePageAreBroken() {
    ColumnWidths columns = ColumnWidths.of(table(2, "x".repeat(400)), WIDTH, TableType.NORMAL);
    assertThat(columns.pieces()).hasSize(1);
    assertThat(total(columns.widths(columns.pieces().get(0)))).isLessThanOrEqualTo(WIDTH + 0.01);
  }

  private static double total(float[] widths) {
    return IntStream.range(0, widths.length).mapToDouble(i -> widths[i]).sum();
  }

  private static Table table(int columns, String cell) {
    return new Table(
        "Numbers",
        Collections.nCopies(columns, new TableColumn("Platform", true)),
        List.of(Collections.nCopies(columns, cell)));
  }
}
