package dev.tare.cli;

import static dev.tare.cli.CheckedCommands.assertInert;
import static dev.tare.cli.CheckedCommands.assertShown;
import static dev.tare.cli.CheckedCommands.tare;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.tare.analyzer.expectation.ExpectationsFile;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.file.PrintableText;
import dev.tare.report.HostileText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile texts in mappings, expectations and facts that are compared. */
class HostileFieldsIT {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final List<String> TEXTS = HostileText.all();

  @TempDir private Path folder;

  private Path source;

  @BeforeEach
  void tables() throws IOException {
    source = Files.createDirectory(folder.resolve("source"));
    table("native-wide.csv", 1);
    table("docker-wide.csv", 1.5);
  }

  /** A column for each text. */
  private void table(String name, double level) throws IOException {
    StringBuilder rows = new StringBuilder("time");
    IntStream.range(0, TEXTS.size()).forEach(i -> rows.append(",c").append(i));
    for (int run = 0; run < 8; run++) {
      String value = String.format(Locale.ROOT, ",%.3f", level * (1 + 0.01 * (run * 7 % 5)));
      rows.append("\n" + (1_795_395_600 + run)).append(value.repeat(TEXTS.size()));
    }
    write(source.resolve(name), rows.append('\n').toString());
  }

  /** Halves of characters become question marks, as UTF-8 has none. */
  private static void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void textsOfAMappingAreText() throws IOException {
    for (int shift = 0; shift < 2; shift++) {
      Path mapping = folder.resolve("mapping" + shift + ".yaml");
      write(mapping, new YAMLMapper().writeValueAsString(mapping(shift)));
      Path dataset = folder.resolve("dataset" + shift);
      assertThat(tare("import", source, "--mapping", mapping, "--into", dataset))
          .contains("platforms", "b79");
      String json = Files.readString(dataset.resolve("datapackage.json"));
      List.of("javascript:window.probe=1", "{{7*7}}", "\\u001B", "\\u202E", "\\u2028")
          .forEach(text -> assertThat(json.contains(text)).as(text).isTrue());
      tare("lint", dataset);
      tare("analyze", dataset, "--junit", folder.resolve("out" + shift + "/junit.xml"));
      Path report = folder.resolve("out" + shift);
      assertThat(tare("report", dataset, "--lang", "en", "--to", report)).contains("report-en.pdf");
      assertInert(report);
      assertInert(dataset.resolve("datapackage.json"));
      assertInert(dataset.resolve("analysis.json"));
    }
    assertThat(tare("compare", folder.resolve("dataset0"), folder.resolve("dataset1")))
        .contains("differs: ")
        .contains("javascript:window.probe=1");
  }

  private static ObjectNode mapping(int shift) {
    ObjectNode root = JSON.createObjectNode();
    ObjectNode columns = root.putObject("columns");
    ObjectNode facts = root.putObject("facts").putObject("native");
    ObjectNode trait = root.putObject("traits").putObject("docker");
    var incomparable = root.putArray("incomparable");
    for (int i = 0; i < TEXTS.size(); i++) {
      String other = TEXTS.get((i + shift) % TEXTS.size());
      ObjectNode column = columns.putObject("c" + i).put("benchmark", "b" + i);
      column.put("title", other).put("unit", other).put("better", "lower");
      facts.put(TEXTS.get(i), other);
      trait.withObject("/varies").put(TEXTS.get(i), other);
      if (i % 2 == 1) {
        ObjectNode cell = incomparable.addObject().put("platform", "docker");
        cell.put("benchmark", "b" + i).put("reason", other);
      }
    }
    trait.put("title", TEXTS.get(shift));
    return root;
  }

  /** As any value or key of a mapping. */
  @ParameterizedTest
  @MethodSource("places")
  void aMappingIsUnderstoodOrRefusedInALine(String place) throws IOException {
    small();
    Path mapping = folder.resolve("mapping.yaml");
    for (String text : TEXTS) {
      write(mapping, place.replace("%", json(text)));
      try {
        assertShown(CheckedCommands.understood(source, mapping));
      } catch (InputException refused) {
        assertThat(refused.getMessage()).matches("(?s)(mapping|" + folder + ").*");
      }
    }
    tare("import", source, "--mapping", mapping, "--into", folder.resolve("into"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .isSubsetOf("source", "mapping.yaml", "into");
    }
  }

  static Stream<String> places() {
    Stream<String> columns =
        Stream.of("benchmark", "title", "unit", "better", "platform", "role", "x")
            .map(key -> "columns: {value: {benchmark: cpu, role: value, " + key + ": %}}");
    Stream<String> files =
        Stream.of("platform", "benchmark", "session", "format", "meaning", "skip", "table")
            .map(key -> "files: [{file: \"*.csv\", " + key + ": %}]");
    Stream<String> tables =
        Stream.of("header: %", "delimiter: %", "decimal: %", "%: x", "time: %", "time: {%: x}")
            .map(entry -> "files: [{file: \"*.csv\", table: {" + entry + "}}]");
    Stream<String> times =
        Stream.of("column", "unit", "zone", "order")
            .map(key -> "files: [{file: \"*.csv\", table: {time: {" + key + ": %}}}]");
    Stream<String> series =
        Stream.of("metric", "platform", "benchmark", "title", "unit", "better", "session", "skip")
            .map(key -> "series: [{name: cpu, " + key + ": %}]");
    Stream<String> traits =
        Stream.of("title: %", "isolation: %", "acceleration: %", "variantOf: %", "varies: {%: %}")
            .map(entry -> "traits: {native: {" + entry + "}}");
    Stream<String> others =
        Stream.of(
            "%",
            "%: x",
            "{%: {%: %}}",
            "platforms: {%: native}",
            "platforms: {native-cpu.csv: %}",
            "columns: {%: {benchmark: cpu}}",
            "where: {%: x}",
            "where: {value: %}",
            "files: [{file: %, skip: true}]",
            "files: [{file: \"*-cpu.csv\", platform: \"{1}\", %: x}]",
            "series: [{name: %, benchmark: cpu}]",
            "traits: {%: {title: x}}",
            "facts: {%: {x: y}}",
            "facts: {native: {%: %}}",
            "incomparable: [{platform: %, benchmark: cpu, reason: x}]",
            "incomparable: [{platform: native, benchmark: %, reason: x}]",
            "incomparable: [{platform: native, benchmark: cpu, reason: %}]");
    return Stream.of(columns, files, tables, times, series, traits, others).flatMap(s -> s);
  }

  @Test
  void whatIsNoMappingIsRefusedInALine() throws IOException {
    small();
    for (String text : TEXTS) {
      write(folder.resolve("mapping.yaml"), text);
      String printed =
          tare(
              "import",
              source,
              "--mapping",
              folder.resolve("mapping.yaml"),
              "--into",
              folder.resolve("into"));
      assertThat(printed).startsWith("tare: ");
    }
    assertThat(folder.resolve("into")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "%: native > docker", "cpu: % > native", "cpu: native % docker"})
  void expectationsAreReadOrRefusedInALine(String line) throws IOException {
    small();
    Path expectations = folder.resolve("expectations");
    for (String text : TEXTS) {
      write(expectations, "cpu: native > docker\n" + line.replace("%", text));
      try {
        ExpectationsFile.read(expectations);
      } catch (InputException refused) {
        assertThat(refused.getMessage()).matches("(?s).*/expectations:\\d+:\\d+: [^\\p{Cc}]*");
      }
    }
    tare("analyze", source, "--unit", "cpu=s:lower", "--expect", expectations);
  }

  /** What counts as blank, although terminals obey it. */
  @Test
  void anExpectationIsShownAsText() throws IOException {
    small();
    Path expectations = folder.resolve("expectations");
    write(expectations, "cpu:\u2028native \u001c>\u2029docker \u001d# \u202e\n");
    tare("analyze", source, "--unit", "cpu=s:lower", "--expect", expectations);
    tare("report", source, "--lang", "en", "--to", folder.resolve("out"));
    assertInert(source);
    assertInert(folder.resolve("out"));
  }

  private void small() throws IOException {
    for (String platform : List.of("native", "docker")) {
      Files.delete(source.resolve(platform + "-wide.csv"));
      write(source.resolve(platform + "-cpu.csv"), "time,value\n1795395600,1\n1795395601,2\n");
    }
  }

  /** Which is YAML, too. */
  private static String json(String value) throws JsonProcessingException {
    return PrintableText.json(JSON.writeValueAsString(value));
  }
}
