package dev.tare.dataset.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.dataset.Cell;
import dev.tare.dataset.Direction;
import dev.tare.dataset.file.InputException;
import dev.tare.dataset.platform.Acceleration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {

  @TempDir private Path folder;

  @Test
  void everyKeyIsRead() throws IOException {
    Mapping mapping =
        mapping(
            """
            files:
              - file: "logs/*/cpu_*.log"
                platform: "{1}"
                benchmark: cpu
                session: 2
                format: sysbench
                meaning: running mean
              - {file: "**.txt", skip: true}
            series:
              - {name: "docker run --rm alpine", platform: docker, benchmark: start}
              - {name: fib 20, metric: p99, benchmark: fib20, unit: s, better: lower, title: Fibonacci}
            platforms: {results-openstack.csv: openstack}
            traits: {hvf: {isolation: vm, acceleration: hardware}}
            facts: {kvm: {accelerator: hvf, cpus: 2}}
            incomparable: [{platform: kvm, benchmark: start, reason: "boots a kernel"}]
            """);
    StatedFile logs = mapping.file("logs/azure disk/cpu_1.log");
    assertThat(logs.platform()).contains("azure disk");
    assertThat(logs.session()).hasValue(2);
    assertThat(logs.meaning()).contains("running mean");
    assertThat(mapping.file("logs/a/b/cpu_1.log")).isEqualTo(StatedFile.NONE);
    assertThat(mapping.file("logs/a/notes.txt").skip()).isTrue();
    assertThat(mapping.series().get(1).better()).contains(Direction.LOWER);
    assertThat(mapping.traits().get("hvf").traits().is(Acceleration.HARDWARE)).isTrue();
    assertThat(mapping.facts().get("kvm")).containsEntry("cpus", "2");
    assertThat(mapping.incomparable().get(0).cell()).isEqualTo(new Cell("kvm", "start"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "files:\\n  - file: a\\n    platfrom: x | 3: files[1].platfrom: unknown key; use benchmark, file, ",
        "files:\\n  - file: a\\n    platform: b-c | 3: files[1].platform: 'b-c' is no platform id",
        "files:\\n  - file: a\\n  - file: '*'\\n    benchmark: '{2}' | 4: files[2].benchmark: {2} refers to no *",
        "files:\\n  - platform: x | 2: files[1].file: is missing",
        "files:\\n  - file: a\\n    session: two | 3: files[1].session: must be a whole number",
        "files:\\n  - file: a\\n    session: 0 | 3: files[1].session: must be 1 or more",
        "files:\\n  - file: a\\n    session: 1.5 | 3: files[1].session: must be a whole number",
        "files:\\n  - file: a\\n    skip: perhaps | 3: files[1].skip: must be true or false",
        "files:\\n  - file: a\\n    meaning: median | 3: files[1].meaning: must be run, mean or running mean",
        "files: a.csv | 1: files: must be a list",
        "series:\\n  - {name: x, better: up} | 2: series[1].better: must be higher or lower",
        "series:\\n  - {platform: x} | 2: series[1].name: is missing",
        "series:\\n  - name: [x] | 2: series[1].name: must be text",
        "platforms:\\n  a.csv: a\\n  b.csv: ../b | 3: platforms.b.csv: '../b' is no platform id",
        "platforms: [a] | 1: platforms: must be a group of keys",
        "columns:\\n  a:\\n    unit: s | 2: columns.a: benchmark id is missing",
        "columns:\\n  a: {benchmark: ../x} | 2: columns.a.benchmark: '../x' is no benchmark id",
        "traits:\\n  a: {isolation: jail} | 2: traits.a.isolation: must be none or container or vm or unikernel",
        "traits:\\n  a-b: {isolation: vm} | 2: traits.a-b: 'a-b' is no platform id",
        "incomparable:\\n  - {platform: a, benchmark: b} | 2: incomparable[1].reason: is missing",
        "plattforms: {} | 1: plattforms: unknown key; use columns, facts, ",
        "platforms: {a: b}\\nplatforms: {c: d} | 2: is not valid YAML: Duplicate",
        "series: [{name: x | 1: is not valid YAML: ",
        "series:\\n  - {name: x, unit: ?, better: lower} | 2: a ? is left",
        "series:\\n  - name: x\\n    unit: \"?\" # seconds? | 3: a ? is left",
        "series:\\n  - name: x\\n    unit: ? | 3: a ? is left",
        "- a | 1: must be a group of keys",
        "just text | 1: must be a group of keys",
        "platforms: {a: b}\\n---\\nplatforms: {a: c} | 1: ",
      })
  void anErrorNamesLineKeyAndRemedy(String yaml, String error) {
    assertThatThrownBy(() -> mapping(yaml.replace("\\n", "\n")))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(folder.resolve("mapping.yaml") + ":" + error)
        .hasMessageNotContaining("Exception")
        .hasMessageNotContaining("dev.tare");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# to be written\n"})
  void anEmptyFileIsRefused(String yaml) {
    assertThatThrownBy(() -> mapping(yaml))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is empty");
  }

  @Test
  void questionMarksInsideTextAreText() throws IOException {
    assertThat(mapping("series:\n  - {name: 'really?', benchmark: cpu} # sure?\n").series())
        .hasSize(1);
    assertThat(mapping("files:\n  - {file: 'a?.csv', platform: a}\n").names("ab.csv")).isTrue();
  }

  @Test
  void aliasesAndDepthDoNotExplode() {
    StringBuilder bomb = new StringBuilder("facts:\n  a0: &a0 {x: y}\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("  a%d: &a%d {x: *a%d, y: *a%d}\n".formatted(i, i, i - 1, i - 1));
    }
    String deep = "files: " + "[".repeat(100_000);
    String huge = "platforms: {a: " + "b".repeat(4_000_000) + "}";
    for (String yaml : new String[] {bomb.toString(), deep, huge}) {
      Assertions.assertTimeout(
          Duration.ofSeconds(10),
          () -> {
            try {
              mapping(yaml);
            } catch (InputException refused) {
              assertThat(refused.getMessage().lines()).hasSize(1);
            }
          });
    }
  }

  private Mapping mapping(String yaml) throws IOException {
    return MappingReader.read(Files.writeString(folder.resolve("mapping.yaml"), yaml));
  }
}
