package dev.tare.dataset.format.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.IssueCode;
import dev.tare.dataset.source.SourceFile;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
  void aLineThatClosesItsQuotesIsARowLikeOthers() throws IOException {
    SourceFile file = file("a,b\n\"x, y\",2\n\"\",\"\"\"\"\nit's,5\"\n3,4");
    assertThat(rows(file))
        .containsExactly("1 [a, b]", "2 [x, y, 2]", "3 [, \"]", "4 [it's, 5\"]", "5 [3, 4]");
    assertThat(file.issues().list()).isEmpty();
  }

  @Test
  void ofManyLinesWithQuotesEachIsARow() throws IOException {
    String text =
        IntStream.range(0, 99).mapToObj(i -> i + ",\"a, b\"\n").collect(Collectors.joining());
    assertThat(rows(file(text + "99,\"c\nd\"\nend")))
        .hasSize(101)
        .contains("1 [0, a, b]", "25 [24, a, b]", "99 [98, a, b]", "100 [99, c\nd]", "102 [end]");
  }

  @Test
  void linesEndAsInAnySystem() throws IOException {
    assertThat(rows(file("a\r\nb\rc\n\r\n\nd\r")))
        .containsExactly("1 [a]", "2 [b]", "3 [c]", "4 []", "5 []", "6 [d]");
    assertThat(rows(file(""))).isEmpty();
  }

  @Test
  void fieldsAreTheSameWhereverABufferEnds() throws IOException {
    Random random = new Random(11);
    for (int i = 0; i < 300; i++) {
      String text =
          random
              .ints(random.nextInt(120), 0, 6)
              .mapToObj(c -> List.of("a", "ä", ",", "\n", "\r\n", ",,").get(c))
              .collect(Collectors.joining());
      List<List<String>> expected = text.lines().map(line -> List.of(line.split(",", -1))).toList();
      List<List<String>> found = new ArrayList<>();
      SplitLines lines = new SplitLines(new Drops(text), ',');
      while (lines.advance()) {
        assertThat(lines.line()).isEqualTo(String.join(",", lines.fields()));
        found.add(List.copyOf(lines.fields()));
      }
      assertThat(found).isEqualTo(expected);
    }
  }

  @Test
  void aLineMayBeLongerThanABuffer() throws IOException {
    SplitLines lines = new SplitLines(new StringReader("a\n" + "b,".repeat(99_999) + "\nc"), ',');
    assertThat(lines.advance() && lines.advance()).isTrue();
    assertThat(lines.fields()).hasSize(100_000).contains("b", "");
    assertThat(lines.advance()).isTrue();
    assertThat(lines.fields()).isEqualTo(List.of("c"));
    assertThat(lines.advance()).isFalse();
  }

  /** A text that comes in drops of one to three characters. */
  private static final class Drops extends StringReader {

    private final Random random = new Random(5);

    Drops(String text) {
      super(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      return super.read(buffer, offset, Math.min(length, 1 + random.nextInt(3)));
    }
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
