package dev.tare.dataset.format.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Lines are split without a parser up to the first quote; lines are counted alike before and after.
 */
class TableRowsTest {

  @TempDir private Path directory;

  @Test
  void quotesBeginAnywhereAndMaySpanLines() throws IOException {
    SourceFile file = file("a,b\n1,2\r\n\n3,\"x, \"\"y\"\"\nz\",4\n5,6\n");
    assertThat(rows(file))
        .containsExactly("1 [a, b]", "2 [1, 2]", "3 []", "4 [3, x, \"y\"\nz, 4]", "6 [5, 6]");
    assertThat(file.issues().list()).isEmpty();
  }

  @Test
  void anUnmatchedQuoteEndsTheTable() throws IOException {
    SourceFile file = file("a,b\n1,2\n3,4\n5,\"6\n7,8\n");
    assertThat(rows(file)).containsExactly("1 [a, b]", "2 [1, 2]", "3 [3, 4]");
    assertThat(file.issues().list())
        .extracting(DataIssue::code, DataIssue::line)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(IssueCode.CUT_OFF, 4L));
  }

  @Test
  void aSplitLineIsAListOfItsFields() {
    SplitLine fields = SplitLine.of("a,,b c,", ',');
    assertThat(fields).isEqualTo(List.of("a", "", "b c", "")).contains("b c").doesNotContain("b");
    assertThat(SplitLine.of("", ',')).isEqualTo(List.of(""));
    assertThat(SplitLine.of(",".repeat(99), ',')).hasSize(100);
  }

  private SourceFile file(String text) throws IOException {
    Files.writeString(directory.resolve("a.jtl"), text);
    return new SourceFile(directory, "a.jtl");
  }

  private static List<String> rows(SourceFile file) {
    List<String> rows = new ArrayList<>();
    TableRows.read(file, CSVFormat.RFC4180, row -> rows.add(row.line() + " " + row.fields()));
    return rows;
  }
}
