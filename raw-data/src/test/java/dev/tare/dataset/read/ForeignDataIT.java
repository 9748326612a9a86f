package dev.tare.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tare.dataset.Dataset;
import dev.tare.dataset.Run;
import dev.tare.dataset.mapping.ColumnMapping;
import dev.tare.dataset.mapping.Mapping;
import dev.tare.dataset.source.ReadOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every series of the given student data, as our reader reads it, against the values read
 * independently.
 */
class ForeignDataIT {

  private static final Path DATA = Path.of("../../shared/data");
  private static final CSVFormat TABLE =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @BeforeEach
  void givenDataIsThere() {
    assumeTrue(Files.isDirectory(DATA), "skipped: the given data (" + DATA + ") is not here");
  }

  @Test
  void classicAndWideFilesHaveTheirValues() throws IOException {
    Map<List<String>, List<Double>> expected = series();
    List<String> checked = new ArrayList<>();
    for (CSVRecord row : records("series-index.csv")) {
      Path file = DATA.resolve(row.get("source_file"));
      boolean ours = row.get("dataset").startsWith("tub") && !row.get("n").equals("0");
      if (ours && file.toString().endsWith(".csv") && !file.toString().contains("history")) {
        List<String> key = List.of(row.get("dataset"), row.get("benchmark"), row.get("platform"));
        assertThat(read(file, row)).as(key.toString()).isEqualTo(expected.get(key));
        checked.add(key.toString());
      }
    }
    assertThat(checked).hasSizeGreaterThan(80);
  }

  private static List<Double> read(Path file, CSVRecord row) {
    String column = row.get("benchmark");
    boolean wide = row.get("dataset").startsWith("tub20");
    Mapping mapping =
        new Mapping(
            Map.of(file.getFileName().toString(), row.get("platform")),
            Map.of(column, ColumnMapping.ofBenchmark(column, null, row.get("unit"), null)));
    Dataset dataset =
        DatasetReader.read(
            file.getParent(),
            new ReadOptions(Map.of(), wide ? Optional.of(mapping) : Optional.empty()));
    return dataset.samples().stream()
        .filter(sample -> sample.file().equals(file.getFileName().toString()))
        .flatMap(sample -> sample.runs().stream().map(Run::value))
        .toList();
  }

  private static Map<List<String>, List<Double>> series() throws IOException {
    Map<List<String>, List<Double>> series = new LinkedHashMap<>();
    for (CSVRecord row : records("series.csv")) {
      series
          .computeIfAbsent(
              List.of(row.get("dataset"), row.get("benchmark"), row.get("platform")),
              key -> new ArrayList<>())
          .add(Double.parseDouble(row.get("value")));
    }
    return series;
  }

  private static List<CSVRecord> records(String name) throws IOException {
    try (var parser =
        TABLE.parse(Files.newBufferedReader(DATA.resolve("reference").resolve(name)))) {
      return parser.getRecords();
    }
  }
}
