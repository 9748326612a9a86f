package dev.tare.dataset.format.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.Direction;
import dev.tare.dataset.format.series.NumberToken;
import dev.tare.dataset.source.SourceSeries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the results of airspeed velocity mean. */
class AsvJsonTest {

  @TempDir private Path directory;

  @Test
  void resultIsTheMedianOfTheSamples() {
    Fixture file = Fixture.of("asv.json");
    List<SourceSeries> sampled =
        file.content().series().stream().filter(one -> !one.inner().isEmpty()).toList();
    assertThat(sampled).hasSize(3);
    for (SourceSeries one : sampled) {
      assertThat(NumberToken.median(one.inner().get(1))).isEqualTo(one.runs().get(0).value());
    }
  }

  @Test
  void machineAndEnvironmentAreThePlatformAndParametersBelongToTheBenchmark() {
    SourceSeries keys = Fixture.of("asv.json").series("sort.TimeKeys.time_keys(100, 'list')", "");
    assertThat(keys.label().platform()).contains("bench1 virtualenv-py3.11-numpy");
    assertThat(keys.unit()).contains("s");
    assertThat(keys.better()).contains(Direction.LOWER);
    assertThat(keys.runs().get(0).time()).isEqualTo(OptionalDouble.of(1763100010));
    assertThat(keys.runs().get(0).columns()).containsEntry("commit_ms", "1763000000000");
  }

  @Test
  void nullIsAFailureAndNanWasSkipped() {
    Fixture file = Fixture.of("asv.json");
    assertThat(file.series("sort.TimeKeys.time_keys(100, 'dict')", "").failures())
        .singleElement()
        .matches(failed -> failed.reason().equals("TOOL_ERROR"));
    assertThat(file.labels()).noneMatch(label -> label.toString().contains("(10, 'dict')"));
    assertThat(file.problems()).containsExactly("4: LEFT_OUT");
  }

  @Test
  void versionOneHasNoStartTimes() {
    Fixture file = Fixture.of("asv-1.json");
    assertThat(Fixture.values(file.series("units.time_sizes(3)", ""))).containsExactly(0.0341);
    assertThat(Fixture.values(file.series("units.time_ci", ""))).containsExactly(0.97);
    assertThat(file.series("units.mem_unit", "").unit()).contains("B");
    assertThat(file.series("units.track_value", "").better()).isEmpty();
    assertThat(file.content().series()).allMatch(one -> times(one).stream().noneMatch(t -> true));
    assertThat(file.series("units.time_failed", "").runs()).isEmpty();
    assertThat(file.problems()).containsExactly("5: LEFT_OUT", "0: LEFT_OUT");
  }

  private static List<Double> times(SourceSeries series) {
    return series.runs().stream()
        .filter(run -> run.time().isPresent())
        .map(run -> run.time().getAsDouble())
        .toList();
  }

  @Test
  void fileOfAnotherMachineIsLeftOutAsByTheToolItself() throws IOException {
    Files.writeString(directory.resolve("machine.json"), "{\"machine\": \"other\"}");
    Fixture file = Fixture.of(directory, "5f0c6f3b-env.json", Fixture.text("asv.json"));
    assertThat(file.content().series()).isEmpty();
    assertThat(file.problems()).containsExactly("1: NOT_UNDERSTOOD");
  }

  @Test
  void descriptionsHaveNoResults() {
    Fixture machine =
        Fixture.of(directory, "machine.json", "{\"machine\": \"bench1\", \"version\": 1}");
    assertThat(machine.format().map(format -> format.id())).isEqualTo(Optional.of("asv"));
    assertThat(machine.problems()).containsExactly("0: LEFT_OUT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // version, results, values, problems
        "1|{'a.time_x': 0.5}|0.5|0: LEFT_OUT",
        "1|{'a.time_x': '0.5'}||2: NOT_UNDERSTOOD",
        "1|{'a.time_x': {'params': [['1','2']], 'result': [3]}}||2: NOT_UNDERSTOOD",
        "1|{'a.time_x': {'params': [['1','2']], 'result': [3, 4]}}|3.0 4.0|0: LEFT_OUT",
        "1|{'a.time_x': {'params': [['1','1']], 'result': [3, 4]}}|3.0|2: NOT_UNDERSTOOD 0: LEFT_OUT",
        "1|[0.5]||1: NOT_UNDERSTOOD",
        "3|{'a.time_x': 0.5}||1: NOT_UNDERSTOOD",
        "1|{'a.time_x': 0.5||2: CUT_OFF",
      })
  void whatIsNotAsTheFormatSaysIsLeftOut(
      int version, String results, String values, String problems) {
    String text =
        "{\"commit_hash\": \"c0ffee00\", \"version\": " + version + ",\n\"results\": " + results;
    Fixture file = Fixture.of(directory, "a.json", text.replace('\'', '"') + "}");
    List<Double> read =
        file.content().series().stream().flatMap(s -> Fixture.values(s).stream()).toList();
    assertThat(String.join(" ", read.stream().map(String::valueOf).toList()))
        .isEqualTo(values == null ? "" : values);
    assertThat(file.problems()).containsExactly(problems.split(" (?=\\d)"));
  }
}
