package dev.tare.dataset.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that are written field by field are those of the library. */
class DurableCsvTest {

  private static final List<String> FIELDS =
      List.of(
          "", "1.5", "-3", "plain", "a b", " a", "a,b", "say \"hi\"", "two\nlines", "#1", "é", "!");

  @TempDir private Path folder;

  @Test
  void fieldsHaveQuotesWhereTheLibraryWritesThem() throws IOException {
    Random random = new Random(3);
    List<List<String>> rows = new ArrayList<>();
    StringBuilder expected = new StringBuilder("x,y\n");
    for (int i = 0; i < 2000; i++) {
      List<String> row =
          random.ints(1 + random.nextInt(4), 0, FIELDS.size()).mapToObj(FIELDS::get).toList();
      rows.add(row);
      expected.append(DurableCsv.FORMAT.format(row.toArray())).append('\n');
    }
    assertThat(written(rows)).isEqualTo(expected.toString());
  }

  @Test
  void numbersAreWrittenAsTheirTexts() throws IOException {
    Path file = folder.resolve("numbers.csv");
    try (DurableCsv csv = DurableCsv.open(file, List.of("time", "value", "run"))) {
      DurableCsv.Rows rows = new DurableCsv.Rows();
      rows.time(1795876500.12).decimal(0.5, 2, Double::toString).number(7).end();
      rows.text("").decimal(0.125, 2, Double::toString).number(-1).end();
      csv.append(rows);
    }
    assertThat(file).hasContent("time,value,run\n1795876500.120,0.50,7\n\"\",0.125,-1\n");
  }

  private String written(List<List<String>> rows) throws IOException {
    Path file = folder.resolve("rows.csv");
    try (DurableCsv csv = DurableCsv.open(file, List.of("x", "y"))) {
      csv.append(rows);
    }
    return Files.readString(file);
  }
}
