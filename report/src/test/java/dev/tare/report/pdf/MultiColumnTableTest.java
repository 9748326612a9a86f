package dev.tare.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.report.model.Table;
import dev.tare.report.model.Table.TableColumn;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MultiColumnTableTest {

  @Test
  void aLongNarrowTableIsReadPartByPart() {
    Table folded = MultiColumnTable.of(table(49, "0.336"));
    int parts = (folded.columns().size() + 1) / 3;
    assertThat(parts).isGreaterThan(2);
    List<String> runs =
        IntStream.range(0, parts)
            .boxed()
            .flatMap(part -> folded.rows().stream().map(row -> row.get(3 * part)))
            .filter(cell -> !cell.isEmpty())
            .toList();
    assertThat(runs)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 49).mapToObj(Integer::toString).toList());
  }

  @Test
  void aShortTableStaysAsItIs() {
    assertThat(MultiColumnTable.of(table(16, "0.336"))).isEqualTo(table(16, "0.336"));
  }

  @Test
  void aWideTableStaysAsItIs() {
    Table wide = table(100, "a long text that needs much more than half of a page, or nearly so");
    assertThat(MultiColumnTable.of(wide)).isEqualTo(wide);
  }

  private static Table table(int rows, String value) {
    return new Table(
        "Every run",
        List.of(new TableColumn("Run", true), new TableColumn("Native", true)),
        IntStream.rangeClosed(1, rows)
            .mapToObj(run -> List.of(Integer.toString(run), value))
            .toList());
  }
}
