package dev.tare.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.model.Table;
import dev.tare.report.model.Table.TableColumn;
import dev.tare.report.text.Language;
import dev.tare.report.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;

class CondensedTableTest {

  private static final List<TableColumn> COLUMNS =
      List.of(
          new TableColumn("Pair", false),
          new TableColumn("Ratio", true),
          new TableColumn("Method", false));

  @Test
  void aWordThatIsTheSameInEachRowIsSaidOnce() {
    Table shown =
        condensed(List.of("a / b", "1.02", "by round"), List.of("a / c", "1.02", "by round"));
    assertThat(shown.columns()).extracting(TableColumn::title).containsExactly("Pair", "Ratio");
    assertThat(shown.rows()).containsExactly(List.of("a / b", "1.02"), List.of("a / c", "1.02"));
    assertThat(shown.caption()).isEqualTo("Pairs. The same throughout: Method: by round.");
  }

  @Test
  void aRowThatIsTheSameInEachColumnIsSaidOnce() {
    Table shown = condensed(List.of("runs", "16", "16"), List.of("median", "3.1", "3.2"));
    assertThat(shown.rows()).containsExactly(List.of("median", "3.1", "3.2"));
    assertThat(shown.caption()).isEqualTo("Pairs. The same throughout: runs: 16.");
  }

  @Test
  void whatDiffersStays() {
    Table shown = condensed(List.of("a / b", "1", "by round"), List.of("a / c", "2", "by run"));
    assertThat(shown.columns()).hasSize(3);
    assertThat(shown.caption()).isEqualTo("Pairs");
  }

  /** Otherwise nothing would be left of the table. */
  @Test
  void aTableOfEqualRowsStaysWhole() {
    Table shown = condensed(List.of("runs", "16", "16"), List.of("failed", "0", "0"));
    assertThat(shown.rows()).hasSize(2);
    assertThat(shown.caption()).isEqualTo("Pairs");
  }

  private static Table condensed(List<String> first, List<String> second) {
    Table table = new Table("Pairs", COLUMNS, List.of(first, second));
    return new CondensedTable(table, Messages.in(Language.EN)).shown();
  }
}
