package dev.tare.dataset.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.DataIssue;
import dev.tare.dataset.Run;
import dev.tare.dataset.mapping.Mapping;
import dev.tare.dataset.mapping.MappingReader;
import dev.tare.dataset.source.ReadOptions;
import dev.tare.dataset.source.SourceFile;
import dev.tare.dataset.source.SourceFormat;
import dev.tare.dataset.source.SourceSeries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in other notations than delimited text: JSON and Markdown. */
class NotedTablesTest {

  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the same four values as a list, as lines, as a field, as columns, with lists in rows
        "[{'platform': 'native', 'benchmark': 'cpu', 'unit': 's', 'value': 1.5},\n"
            + " {'platform': 'native', 'benchmark': 'cpu', 'unit': 's', 'value': 1.75},\n"
            + " {'platform': 'kvm', 'benchmark': 'cpu', 'unit': 's', 'value': 2.5},\n"
            + " {'platform': 'kvm', 'benchmark': 'cpu', 'unit': 's', 'value': 2.75}]",
        "{'platform': 'native', 'benchmark': 'cpu', 'unit': 's', 'value': 1.5}\n"
            + "{'value': 1.75, 'platform': 'native', 'benchmark': 'cpu', 'unit': 's'}\n\n"
            + "{'platform': 'kvm', 'benchmark': 'cpu', 'unit': 's', 'value': 2.5}\n"
            + "{'platform': 'kvm', 'benchmark': 'cpu', 'unit': 's', 'value': 2.75}\n",
        "{'host': {'cpu': 4}, 'empty': [], 'runs': [\n"
            + "{'platform': 'native', 'benchmark': 'cpu', 'unit': 's', 'value': 1.5},\n"
            + "{'platform': 'native', 'benchmark': 'cpu', 'unit': 's', 'value': 1.75},\n"
            + "{'platform': 'kvm', 'benchmark': 'cpu', 'unit': 's', 'value': 2.5},\n"
            + "{'platform': 'kvm', 'benchmark': 'cpu', 'unit': 's', 'value': 2.75}]}",
        "{'platform': ['native', 'native', 'kvm', 'kvm'], 'name': 'mine',\n"
            + "'benchmark': ['cpu', 'cpu', 'cpu', 'cpu'], 'unit': ['s', 's', 's', 's'],\n"
            + "'value': [1.5, 1.75, 2.5, 2.75]}",
        "[{'platform': 'native', 'benchmark': 'cpu', 'unit': 's', 'value': [1.5, 1.75]},\n"
            + " {'platform': 'kvm', 'benchmark': 'cpu', 'unit': 's', 'value': [2.5, 2.75]}]",
      })
  void tableInJsonIsReadWhateverItsShape(String json) throws IOException {
    SourceFile file = file("results.json", json.replace('\'', '"'));
    assertThat(SourceFormats.of(file).map(SourceFormat::id)).contains("json-table");
    assertThat(values(file, "")).containsEntry("native cpu s", List.of(1.5, 1.75));
    assertThat(values(file, "")).containsEntry("kvm cpu s", List.of(2.5, 2.75));
  }

  @Test
  void unknownColumnsAreAskedAndTheAnswerIsEnough() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      lines.append(
          "{\"ts\": %d, \"node\": \"a%d\", \"where\": \"x%d\", \"got\": {\"seconds\": 1.%d}}\n"
              .formatted(1700000000 + 60 * i, i % 2, i, i));
    }
    SourceFile file = file("data.jsonl", lines.toString());
    String draft = MappingDraft.of(List.of(file)).orElseThrow();
    assertThat(draft).contains("node: {role: \"?\"}").contains("where: {role: \"?\"}");
    String answer = "columns: {node: {role: platform}, where: {role: ignored}}";
    assertThat(values(file("data.jsonl", lines.toString()), answer))
        .containsEntry("a0  ?", List.of(1.0, 1.2))
        .containsEntry("a1  ?", List.of(1.1, 1.3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // a line that is broken, one of another kind, a null, a second list, different lengths
        "{'value': 1}\\n{'value': 2}\\n{'value': 3}\\n{'value': 4}\\n{'va|1 2 3 4|5: ROW_LEFT_OUT",
        "{'value': 1}\\n{'value': 2}\\n{'value': 3}\\n{'value': 4}\\n{'note': 5}|1 2 3 4|5: ROW_LEFT_OUT",
        "[{'time': 1700000000, 'value': 1},\\n{'time': 1700000060, 'value': null}]|1|2: MISSING_VALUE",
        "{'a': [{'value': 1}],\\n'b': [{'value': 2}]}|1|2: LEFT_OUT",
        "{'a': [1, 2],\\n'b': [1]}||1: NOT_UNDERSTOOD",
        "[{'value': 1},\\n{'value': 2},\\n{'value': 3}|1 2 3|3: CUT_OFF",
        "[{'value': 1, 'value': 2}]|?|",
      })
  void whatIsNoRowIsLeftOutByName(String json, String values, String issue) throws IOException {
    SourceFile file = file("native-cpu.json", json.replace('\'', '"').replace("\\n", "\n"));
    if ("?".equals(values)) {
      assertThat(SourceFormats.of(file)).isEmpty();
      return;
    }
    List<Double> read = values(file, "").values().stream().flatMap(List::stream).toList();
    assertThat(String.join(" ", read.stream().map(v -> "" + v.intValue()).toList()))
        .isEqualTo(values == null ? "" : values);
    assertThat(file.issues().list().stream().map(NotedTablesTest::place)).contains(issue);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\": \"app\", \"version\": \"1.0\", \"files\": [\"a\", \"b\"]}",
        "{\"start\": {\"connected\": []}, \"intervals\": [], \"end\": {\"sum\": {\"bits\": 9.4e9}}}",
        "[1, 2, 3]",
        "[{\"name\": \"a\", \"steps\": [{\"n\": 1}]}]",
        "{\"x\": 1}",
        "[[\"a\"], [\"b\"]]",
        "{",
        "[",
      })
  void otherJsonIsNoTable(String json) throws IOException {
    assertThat(SourceFormats.of(file("x.json", json))).isEmpty();
  }

  @Test
  void tableInMarkdownIsReadAmongProse() throws IOException {
    SourceFile file =
        file(
            "results.md",
            "# Results\n\nMeasured | on a laptop.\n\n| platform | `cpu` [events/s] | mem [s] |\n"
                + "|:---|---:|---:|\n| **native** | 900.5 | 10.25 |\n| docker | 890 | 10.5 |\n"
                + "\nThe end.\n");
    assertThat(SourceFormats.of(file).map(SourceFormat::id)).contains("markdown-table");
    assertThat(values(file, ""))
        .containsEntry("native cpu events/s", List.of(900.5))
        .containsEntry("docker mem s", List.of(10.5));
    assertThat(file.issues().list()).isEmpty();
  }

  @Test
  void tableWithoutUnitsInMarkdownIsAsked() throws IOException {
    SourceFile file =
        file("results.md", "| platform | cpu | mem |\n|---|---|---|\n| native | 900 | 10 |\n");
    assertThat(MappingDraft.of(List.of(file)).orElseThrow())
        .contains("cpu: {benchmark: cpu, unit: \"?\", better: \"?\"}")
        .doesNotContain("platforms:");
  }

  @ParameterizedTest
  @CsvSource({"a text | without a table, 0", "a | b#-|-#x | words, 0", "v | w#-|-#1 | x, 1"})
  void onlyTablesWithNumbersCount(String text, int formats) throws IOException {
    assertThat(SourceFormats.of(file("notes.md", text.replace('#', '\n'))).stream())
        .hasSize(formats);
  }

  @Test
  void tablesWithTheSameColumnsAreNotMixed() throws IOException {
    String table = "| run | value |\n|---|---|\n| 1 | 5 |\n| 2 | 6 |\n\n";
    SourceFile file = file("native-cpu.md", "## before\n" + table + "## after\n" + table);
    assertThat(values(file, "")).isEmpty();
    assertThat(file.issues().list().stream().map(NotedTablesTest::place))
        .contains("8: NOT_UNDERSTOOD");
  }

  private static String place(DataIssue issue) {
    return issue.line() + ": " + issue.code();
  }

  private Map<String, List<Double>> values(SourceFile file, String mapping) throws IOException {
    Path yaml = Files.writeString(directory.resolve("mapping.yaml"), mapping);
    Optional<Mapping> stated =
        mapping.isEmpty() ? Optional.empty() : Optional.of(MappingReader.read(yaml));
    Map<String, List<Double>> values = new TreeMap<>();
    for (SourceSeries series :
        SourceFormats.of(file)
            .orElseThrow()
            .read(file, new ReadOptions(Map.of(), stated))
            .series()) {
      values.put(
          series.label().platform().orElse("")
              + " "
              + series.label().benchmark().orElse("")
              + " "
              + series.unit().orElse("?"),
          series.runs().stream().map(Run::value).toList());
    }
    return values;
  }

  private SourceFile file(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
    return new SourceFile(directory, name);
  }
}
