package dev.tare.dataset.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.IssueCode;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.table.column.NotUnderstoodException;
import dev.tare.dataset.table.shape.TableReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated tables of every shape and style: each is read right, asked, or left out with a reason,
 * and no value is ever lost, invented or given to another series.
 */
class TableFuzzTest {

  private static final Path README = Path.of("README.md");

  @TempDir private Path directory;

  private final FuzzOutcomes outcomes = new FuzzOutcomes();
  private final List<String> wrong = new ArrayList<>();

  /** With {@code -Dgolden.update=true} the table of the documentation is renewed. */
  @Test
  void noValueIsEverWrong() throws IOException {
    tables(3_000);
    System.out.println(outcomes.table());
    assertThat(wrong).isEmpty();
    assertThat(outcomes.shareRead()).isGreaterThan(0.9);
    if (Boolean.getBoolean("golden.update")) {
      String text = Files.readString(README);
      Files.writeString(
          README,
          text.replaceFirst("(?m)^\\| shape \\| read \\|(?:.*\\n\\|)*.*\\n", outcomes.table()));
    }
    assertThat(Files.readString(README)).contains(outcomes.table());
  }

  @Test
  @Tag("full")
  void noValueIsEverWrongInManyTables() throws IOException {
    tables(100_000);
    System.out.println(outcomes.table());
    assertThat(wrong).isEmpty();
  }

  private void tables(int count) throws IOException {
    for (int seed = 0; seed < count; seed++) {
      TableShape shape = TableShape.values()[seed % TableShape.values().length];
      read(seed, new GeneratedTable(shape, new Random(seed)));
    }
  }

  private void read(int seed, GeneratedTable table) throws IOException {
    String name = "tables-" + seed + (table.random.nextInt(10) == 0 ? ".csv.gz" : ".csv");
    Path path = directory.resolve(name);
    Files.write(path, bytes(table, name));
    SourceFile file = new SourceFile(directory, name);
    try {
      TableReader.Content content =
          TableReader.read(TableFiles.text(file), TableFormat.context(file, table.options()));
      outcomes.count(table, outcome(seed, table, content));
    } catch (NotUnderstoodException left) {
      boolean asked = left.code() == IssueCode.AMBIGUOUS || left.code() == IssueCode.WIDE_FILE;
      outcomes.count(table, asked ? FuzzOutcomes.ASKED : FuzzOutcomes.REFUSED);
      if (System.getProperty("fuzz.print") != null && table.isReadable()) {
        System.out.println(
            seed
                + " "
                + describe(table)
                + " "
                + left.code()
                + ":"
                + left.line()
                + " "
                + left.getMessage());
      }
    } finally {
      Files.delete(path);
    }
  }

  private int outcome(int seed, GeneratedTable table, TableReader.Content content) {
    List<String> differences = TableOracle.differences(table, content);
    boolean told =
        content.notes().stream().anyMatch(note -> note.code() == IssueCode.DECIMAL_POINT);
    if (!differences.isEmpty() && !(told && table.isReadable())) {
      wrong.add(seed + " " + describe(table) + ": " + differences.get(0));
      return FuzzOutcomes.WRONG;
    }
    boolean complete = differences.isEmpty() && TableOracle.isComplete(table, content);
    return complete ? FuzzOutcomes.READ : FuzzOutcomes.TOLD;
  }

  private static String describe(GeneratedTable table) {
    return table.shape
        + " "
        + table.numbers
        + " "
        + table.times
        + " '"
        + table.delimiter
        + "'"
        + (table.header ? "" : " headless")
        + (table.quoted ? " quoted" : "");
  }

  private static byte[] bytes(GeneratedTable table, String name) throws IOException {
    String text = table.text(table.random.nextInt(4) == 0 ? "\r\n" : "\n");
    Charset charset =
        switch (table.random.nextInt(8)) {
          case 0 -> StandardCharsets.UTF_16LE;
          case 1 -> StandardCharsets.UTF_16BE;
          default -> StandardCharsets.UTF_8;
        };
    boolean mark = charset != StandardCharsets.UTF_8 || table.random.nextInt(5) == 0;
    byte[] bytes = ((mark ? "\uFEFF" : "") + text).getBytes(charset);
    if (!name.endsWith(".gz")) {
      return bytes;
    }
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(compressed)) {
      out.write(bytes);
    }
    return compressed.toByteArray();
  }
}
