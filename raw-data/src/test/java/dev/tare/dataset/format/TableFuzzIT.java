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
class TableFuzzIT {

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
      read(seed, new GeneratedTable(shape, new Random(seed * 0x9E3779B97F4A7C15L)));
    }
  }

  private void read(int seed, GeneratedTable table) throws IOException {
    String name = "tables-" + seed + (table.random.nextInt(10) == 0 ? ".csv.gz" : ".csv");
    Path path = directory.resolve(name);
    Files.write(path, bytes(table, name));
    try {
      outcomes.count(table, read(seed, table, new Answers(table), name));
    } finally {
      Files.delete(path);
    }
  }

  /** Reads as often as a question can be answered. */
  private FuzzOutcomes.Outcome read(int seed, GeneratedTable table, Answers answers, String name) {
    boolean asked = false;
    while (true) {
      SourceFile file = new SourceFile(directory, name);
      try {
        TableReader.Content content =
            TableReader.read(
                TableFiles.text(file), TableFormat.context(file, answers.options(name)));
        return outcome(seed, table, content, asked);
      } catch (NotUnderstoodException left) {
        if (!answers.answer(left)) {
          return leftOut(seed, table, left, asked);
        }
        asked = true;
      }
    }
  }

  private FuzzOutcomes.Outcome leftOut(
      int seed, GeneratedTable table, NotUnderstoodException left, boolean asked) {
    boolean question = left.code() == IssueCode.AMBIGUOUS || left.code() == IssueCode.WIDE_FILE;
    if (System.getProperty("fuzz.print") != null) {
      System.out.printf(
          "%d %s %s %s:%d %s%n",
          seed,
          describe(table),
          asked ? "ANSWERED" : "",
          left.code(),
          left.line(),
          left.getMessage());
    }
    if (question) {
      wrong.add(seed + " " + describe(table) + ": no answer to " + left.getMessage());
      return FuzzOutcomes.Outcome.WRONG;
    }
    return FuzzOutcomes.Outcome.LEFT_OUT;
  }

  private FuzzOutcomes.Outcome outcome(
      int seed, GeneratedTable table, TableReader.Content content, boolean asked) {
    TableOracle oracle = TableOracle.of(table, content);
    if (!table.isReadable() && !asked) {
      wrong.add(seed + " " + describe(table) + ": read without a question");
      return FuzzOutcomes.Outcome.WRONG;
    }
    if (!oracle.differences().isEmpty()) {
      wrong.add(seed + " " + describe(table) + ": " + oracle.differences().get(0));
      return FuzzOutcomes.Outcome.WRONG;
    }
    if (oracle.isByCustom()) {
      return FuzzOutcomes.Outcome.CUSTOM;
    }
    return asked
        ? FuzzOutcomes.Outcome.ANSWERED
        : TableOracle.isComplete(table, content)
            ? FuzzOutcomes.Outcome.READ
            : FuzzOutcomes.Outcome.TOLD;
  }

  private static String describe(GeneratedTable table) {
    return String.format(
        "%s %s %s units %s '%s'%s%s%s",
        table.shape,
        table.numbers,
        table.times,
        table.units,
        table.delimiter,
        table.header ? "" : " headless",
        table.quoted ? " quoted" : "",
        table.sessions ? " sessions" : "");
  }

  private static byte[] bytes(GeneratedTable table, String name) throws IOException {
    String text = table.text(table.random.nextInt(4) == 0 ? "\r\n" : "\n");
    Charset charset =
        switch (table.random.nextInt(8)) {
          case 0 -> StandardCharsets.UTF_16LE;
          case 1 -> StandardCharsets.UTF_16BE;
          case 2 -> StandardCharsets.ISO_8859_1;
          default -> StandardCharsets.UTF_8;
        };
    boolean isUtf8 = charset == StandardCharsets.UTF_8;
    boolean mark = charset.name().startsWith("UTF-16") || isUtf8 && table.random.nextInt(5) == 0;
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
