package dev.tare.dataset.format.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.Direction;
import dev.tare.dataset.source.SourceSeries;
import dev.tare.dataset.source.SourceSeries.FailedRun;
import dev.tare.dataset.source.ValueMeaning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the JSON files of tools mean, and what is left out of them. */
class JsonFormatsTest {

  @TempDir private Path directory;

  // hyperfine

  @Test
  void exitStatusOtherThanZeroIsAFailedRun() {
    SourceSeries series = Fixture.of("hyperfine-failures.json").series("flaky", "");
    assertThat(series.runs()).extracting(run -> run.number()).containsExactly(1, 3, 5);
    assertThat(series.failures()).extracting(FailedRun::reason).containsExactly("EXIT_3", "EXIT_3");
    assertThat(series.failures()).extracting(FailedRun::exit).containsOnly(OptionalInt.of(3));
    assertThat(series.failures()).extracting(FailedRun::line).containsExactly(14L, 16L);
  }

  @Test
  void exitStatusNullIsThatOfASignal() {
    Fixture file = hyperfine("{\"command\":\"a\",\"times\":[1,2],\"exit_codes\":[0,null]}");
    assertThat(file.series("a", "").failures())
        .extracting(FailedRun::reason)
        .containsExactly("TOOL_ERROR");
  }

  @Test
  void meanWithoutTimesIsAMean() {
    Fixture file = hyperfine("{\"command\":\"a\",\"mean\":1.5,\"stddev\":null}");
    assertThat(file.series("a", "").meaning()).isEqualTo(ValueMeaning.MEAN);
    assertThat(Fixture.values(file.series("a", ""))).containsExactly(1.5);
    assertThat(file.problems()).containsExactly("1: MEANS_ONLY");
  }

  @Test
  void parametersThatTheCommandDoesNotShowAreInTheLabel() {
    Fixture file =
        hyperfine(
            "{\"command\":\"run 3\",\"times\":[1],\"parameters\":{\"n\":\"3\",\"host\":\"a\"}},"
                + "{\"command\":\"run 3\",\"times\":[2],\"parameter\":{\"host\":\"b\"}}");
    assertThat(Fixture.values(file.series("run 3 host=a", ""))).containsExactly(1.0);
    assertThat(Fixture.values(file.series("run 3 host=b", ""))).containsExactly(2.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'command':'a','times':[1,'2',3]}|1.0 3.0|1: NOT_UNDERSTOOD",
        "{'command':'a','times':[1,null]}|1.0|1: NOT_UNDERSTOOD",
        "{'command':'a','times':[1,1e999]}|1.0|1: NOT_UNDERSTOOD",
        "{'command':'a','times':[1,NaN]}|1.0|1: NOT_A_NUMBER",
        "{'command':'a','times':[1,2],'exit_codes':[0]}||1: NOT_UNDERSTOOD",
        "{'command':'a','times':[1,2],'exit_codes':[0,'0']}|1.0|1: NOT_UNDERSTOOD",
        "{'command':'a','times':[1],'times':[2]}||1: NOT_UNDERSTOOD",
        "{'command':'a','times':3}||1: NOT_UNDERSTOOD",
        "{'command':7,'times':[3]}||1: NOT_UNDERSTOOD",
        "{'command':'a','times':[3]},7|3.0|1: NOT_UNDERSTOOD",
        "{'command':'a','times':[3]},|3.0|1: NOT_UNDERSTOOD",
      })
  void whatIsNotAsTheFormatSaysIsLeftOut(String results, String values, String problem) {
    Fixture file = hyperfine(results.replace('\'', '"'));
    List<Double> read =
        file.content().series().stream().flatMap(s -> Fixture.values(s).stream()).toList();
    assertThat(read)
        .map(String::valueOf)
        .containsExactly(values == null ? new String[0] : values.split(" "));
    assertThat(file.problems()).containsExactly(problem);
  }

  @Test
  void secondResultOfTheSameNameIsNotMixedIn() {
    Fixture file =
        hyperfine("{\"command\":\"a\",\"times\":[1]},\n{\"command\":\"a\",\"times\":[2]}");
    assertThat(Fixture.values(file.series("a", ""))).containsExactly(1.0);
    assertThat(file.problems()).containsExactly("2: NOT_UNDERSTOOD");
  }

  @Test
  void secondTextInAFileIsLeftOutByName() {
    String text = "{\"results\":[{\"command\":\"a\",\"times\":[1]}]}\n";
    Fixture file = Fixture.of(directory, "two.json", text + text);
    assertThat(Fixture.values(file.series("a", ""))).containsExactly(1.0);
    assertThat(file.problems()).containsExactly("2: NOT_UNDERSTOOD");
  }

  @Test
  void nestingOfAnyDepthIsSurvived() {
    Fixture file = hyperfine("{\"command\":\"a\",\"times\":[1],\"x\":" + "[".repeat(100_000));
    assertThat(file.problems()).containsExactly("1: NOT_UNDERSTOOD");
  }

  private Fixture hyperfine(String results) {
    return Fixture.of(directory, "h.json", "{\"results\":[" + results + "]}");
  }

  @Test
  void compressedFilesAndByteOrderMarksAreRead() throws IOException {
    String text = Fixture.text("hyperfine.json");
    try (var out = new GZIPOutputStream(Files.newOutputStream(directory.resolve("h.json.gz")))) {
      out.write(("\uFEFF" + text).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    assertThat(Fixture.of(directory, "h.json.gz").content())
        .isEqualTo(Fixture.of("hyperfine.json").content());
  }

  // fio

  @Test
  void outputsOfFioInOneFileAreRuns() {
    Fixture file = Fixture.of("fio-twice.log");
    assertThat(file.content().series()).hasSize(6).allMatch(series -> series.runs().size() == 2);
    assertThat(file.series("check", "read iops").better()).contains(Direction.HIGHER);
    assertThat(file.series("check", "read lat").unit()).contains("ns");
    assertThat(file.series("fill", "write bw").runs()).allMatch(run -> run.time().isPresent());
    assertThat(file.issues()).isEmpty();
  }

  @Test
  void outputThatIsCutOffIsLeftOutWithItsLine() {
    String text = Fixture.text("fio-twice.log");
    String cut = text.substring(0, text.length() / 3);
    Fixture file = Fixture.of(directory, "fio.log", cut + "\n" + text);
    assertThat(file.series("fill", "write iops").runs()).hasSize(2);
    assertThat(file.problems()).hasSize(1).allMatch(problem -> problem.endsWith(": CUT_OFF"));
    assertThat(file.issues().get(0).line()).isEqualTo((cut + "\n\n").lines().count());
  }

  @Test
  void errorOfFioIsAFailedRunOfTheDirectionsThatTheJobHas() {
    Fixture file = Fixture.of("fio-error.log");
    assertThat(file.labels())
        .extracting(label -> label.metric().orElse(""))
        .containsExactly("write iops", "write bw");
    assertThat(file.content().series())
        .allMatch(s -> s.runs().isEmpty() && s.failures().size() == 1);
    assertThat(file.problems()).containsExactly("12: TOOL_ERROR");
  }

  @Test
  void clonesAreLeftOutBecauseTheyShareTheDisk() {
    Fixture file = Fixture.of("fio-clones.json");
    assertThat(file.content().series()).isEmpty();
    assertThat(file.issues())
        .singleElement()
        .satisfies(issue -> assertThat(issue.text()).contains("--group_reporting"));
  }

  @Test
  void clientIsThePlatformAndTheSumOfClientsIsLeftOut() {
    Fixture file = Fixture.of("fio-client.json");
    assertThat(file.content().series())
        .hasSize(3)
        .allMatch(series -> series.label().platform().equals(Optional.of("127.0.0.1")));
  }

  @Test
  void jobsOfOneNameWithOtherOptionsAreOtherBenchmarks() {
    String first = Fixture.text("fio-2.json");
    String second = first.replace("\"bs\" : \"4k\"", "\"bs\" : \"64k\"");
    Fixture file = Fixture.of(directory, "fio.json", first + second + first);
    assertThat(file.series("rand bs=4k", "read iops").runs()).hasSize(2);
    assertThat(file.series("rand bs=64k", "read iops").runs()).hasSize(1);
  }

  @Test
  void jobWithoutInputAndOutputIsReported() {
    Fixture file =
        Fixture.of(directory, "fio.json", Fixture.text("fio-2.json").replace(": 16384", ": 0"));
    assertThat(file.content().series()).isEmpty();
    assertThat(file.problems()).containsExactly("6: NOT_UNDERSTOOD");
  }

  @Test
  void nanOfCIsNotANumber() {
    String text = Fixture.text("fio-2.json").replace("\"iops\" : 4055.2", "\"iops\" : -nan");
    Fixture file = Fixture.of(directory, "fio.json", text);
    assertThat(file.series("rand", "read iops").failures()).hasSize(1);
    assertThat(file.series("rand", "read bw").runs()).hasSize(1);
  }

  // Google Benchmark

  @Test
  void repetitionsAreRunsAndErrorsAreFailedRuns() {
    Fixture file = Fixture.of("google-benchmark.json");
    assertThat(file.labels()).hasSize(8);
    assertThat(file.series("Nan/1", "real_time").unit()).contains("us");
    assertThat(file.series("Broken", "cpu_time").runs()).isEmpty();
    assertThat(file.series("Broken", "cpu_time").failures()).hasSize(3);
    assertThat(file.issues())
        .extracting(issue -> issue.code().name())
        .containsExactly("TOOL_ERROR", "TOOL_WARNING");
  }

  @Test
  void secondBenchmarkOfTheSameNameIsNotMixedIn() {
    String entry =
        "{'name':'a','family_index':0,'real_time':1,'cpu_time':2,'time_unit':'ns'}"
            .replace('\'', '"');
    Fixture file =
        Fixture.of(
            directory,
            "g.json",
            "{\"context\":{},\"benchmarks\":[" + entry + ",\n" + entry.replace(":0", ":1") + "]}");
    assertThat(file.series("a", "real_time").runs()).hasSize(1);
    assertThat(file.problems()).containsExactly("2: NOT_UNDERSTOOD");
  }

  @Test
  void frequencyScalingIsAWarning() {
    String text =
        Fixture.text("google-benchmark.json")
            .replace("\"cpu_scaling_enabled\": false", "\"cpu_scaling_enabled\": true")
            .replace("\"debug\"", "\"release\"");
    assertThat(Fixture.of(directory, "g.json", text).issues())
        .anySatisfy(issue -> assertThat(issue.text()).contains("governor"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'benchmarks':[{'name':'a','real_time':1,'cpu_time':2,'time_unit':'ns'},"
            + "{'name':'a_mean','real_time':3,'cpu_time':4,'time_unit':'ns'}]}",
        "{'context':{},'benchmarks':[{'name':'a','run_type':'iteration','real_time':1,'cpu_time':2,"
            + "'time_unit':'ns'},{'name':'a','real_time':3,'cpu_time':4,'time_unit':'us'}]}",
        "{'context':{},'benchmarks':[{'name':'a','real_time':1,'cpu_time':2,'time_unit':'ns'},"
            + "{'name':'a','real_time':3,'cpu_time':4,'time_unit':'ticks'}]}",
        "{'context':{},'benchmarks':[{'name':'a','real_time':1,'cpu_time':2,'time_unit':'ns'},"
            + "{'name':'a','run_type':'total','real_time':3,'cpu_time':4,'time_unit':'ns'}]}",
        "{'context':{},'benchmarks':[{'name':'a','real_time':1,'cpu_time':2,'time_unit':'ns'},"
            + "{'name':'a_BigO','run_type':'aggregate','aggregate_name':'BigO','real_time':3,"
            + "'cpu_time':4,'time_unit':'ns'}]}"
      })
  void summariesAndOtherUnitsAreNotMixedIn(String text) {
    Fixture file = Fixture.of(directory, "g.json", text.replace('\'', '"'));
    assertThat(Fixture.values(file.series("a", "real_time"))).containsExactly(1.0);
    assertThat(Fixture.values(file.series("a", "cpu_time"))).containsExactly(2.0);
  }

  // JMH

  @Test
  void modeGivesTheDirection() {
    Fixture file = Fixture.of("jmh.json");
    assertThat(file.content().series())
        .allSatisfy(
            series ->
                assertThat(series.better())
                    .contains(
                        series.label().metric().orElseThrow().equals("thrpt")
                            ? Direction.HIGHER
                            : Direction.LOWER));
    assertThat(file.problems()).containsExactly("56: LEFT_OUT");
  }

  @Test
  void notANumberInQuotesIsAFailedRun() {
    Fixture file = jmh("'rawData':[[1.5,\"NaN\"],[\"-INF\",2.5]]");
    SourceSeries series = file.series("b", "avgt");
    assertThat(Fixture.values(series)).containsExactly(1.5, 2.5);
    assertThat(series.failures()).extracting(FailedRun::run).containsExactly(2, 3);
  }

  @Test
  void threadsAndSecondResultsAreNotMixed() {
    String first =
        "[{'jmhVersion':'1.37','benchmark':'b','mode':'avgt','threads':1,"
            + "'primaryMetric':{'scoreUnit':'us/op','rawData':[[1]]}}";
    String text =
        first + "," + first.substring(1).replace(":1,", ":4,") + "," + first.substring(1) + "]";
    Fixture file = Fixture.of(directory, "j.json", text.replace('\'', '"'));
    assertThat(file.series("b threads=4", "avgt").runs()).hasSize(1);
    assertThat(file.series("b", "avgt").runs()).hasSize(1);
    assertThat(file.problems()).containsExactly("1: NOT_UNDERSTOOD");
  }

  @Test
  void scoreWithoutRawDataIsAMean() {
    Fixture file = jmh("'score':1.5");
    assertThat(file.series("b", "avgt").meaning()).isEqualTo(ValueMeaning.MEAN);
    assertThat(file.problems()).containsExactly("1: MEANS_ONLY");
  }

  private Fixture jmh(String metric) {
    return Fixture.of(
        directory,
        "j.json",
        ("[{'jmhVersion':'1.37','benchmark':'b','mode':'avgt','primaryMetric':{'scoreUnit':'us/op',"
                + metric
                + "}}]")
            .replace('\'', '"'));
  }

  // pyperf

  @Test
  void valuesOfAProcessAreInnerValues() {
    Fixture file = Fixture.of("pyperf.json");
    SourceSeries series = file.series("json_dumps", "");
    assertThat(series.runs()).hasSize(4);
    assertThat(series.inner().get(1))
        .containsExactly(0.012508353733, 0.012376382846, 0.012514946199);
    assertThat(series.unit()).contains("s");
    assertThat(file.series("peak_memory", "").better()).isEmpty();
    assertThat(file.problems()).containsExactlyInAnyOrder("1: LEFT_OUT", "1: LOCAL_TIME");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"version\":\"1.0\"|\"version\":\"9.0\"",
        "\"version\":\"1.0\"|\"version\":5",
        "},\"version\":\"1.0\"}|",
        "\"name\":\"json_dumps\"|\"nome\":\"json_dumps\""
      })
  void otherVersionsCutFilesAndNamelessBenchmarksAreLeftOut(String from, String to) {
    String text = Fixture.text("pyperf.json").replace(from, to == null ? "" : to);
    Fixture file = Fixture.of(directory, "p.json", text);
    assertThat(file.labels()).noneMatch(label -> label.benchmark().orElse("").equals("json_dumps"));
    assertThat(file.issues()).anyMatch(issue -> issue.severity().word().equals("error"));
  }
}
