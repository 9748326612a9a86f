package dev.tare.collector.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.process.RunOutcome.Measured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkloadBuilderIT {

  @TempDir private static Path folder;

  @BeforeAll
  static void build() {
    Path benchmarks = Path.of("benchmarks").toAbsolutePath();
    new WorkloadBuilder(folder).build(Catalogue.read(benchmarks, List.of()).benchmarks());
  }

  @Test
  void aCloneMayLieInAFolderWithABlankInItsName(@TempDir Path temporary) throws Exception {
    Path clone = Files.createDirectories(temporary.resolve("my clone")).toRealPath();
    Path source = Files.createDirectories(clone.resolve("source"));
    Files.writeString(source.resolve("run"), "");
    Files.writeString(source.resolve("Makefile"), "$(OUT)/run: run\n\tinstall -D $< $@\n");
    WorkloadBuilder.make(source, clone.resolve("target/it"));
    assertThat(clone.resolve("target/it/run")).exists();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cpu", "mem", "disk-random", "fork", "fork-spawn", "fork-eager"})
  void aRunPrintsTheMedianOfItsInnerValues(String benchmark) throws Exception {
    ScriptOutput output = run("0.4", benchmark + "/run");
    assertThat(RunOutputParser.parse(output)).as(output.err()).isInstanceOf(Measured.class);
    Measured measured = (Measured) RunOutputParser.parse(output);
    assertThat(measured.inner()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(measured.value()).isEqualTo(median(measured.inner()));
  }

  @ParameterizedTest
  @CsvSource({
    "fork, 1, 100, 5050, 199, 8",
    "fork-spawn, 1, 100, 5050, 199, 8",
    "fork-eager, 1, 100, 5050, 199, 199",
    "fork-eager, 1, 2, 3, 3, 3",
    "fork-eager, 1, 1, 1, 1, 1",
    "fork, 3, 3, 3, 1, 1"
  })
  void forksumCountsItsProcesses(
      String benchmark, String low, String high, String sum, String processes, String peak)
      throws Exception {
    assertThat(run("", benchmark + "/forksum", low, high, "0.01").facts())
        .containsEntry("sum", sum)
        .containsEntry("processes", processes)
        .containsEntry("peak", peak);
  }

  @ParameterizedTest
  @CsvSource({"1", "2", "3", "17", "100", "333"})
  void linpackSolvesSystemsOfAnySize(String n) throws Exception {
    assertThat(run("", "cpu/linpack", n, "0.01").exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cpu/linpack",
        "cpu/linpack 200",
        "cpu/linpack 0 1",
        "cpu/linpack 5000 1",
        "cpu/linpack x 1",
        "cpu/linpack 200 0",
        "cpu/linpack 200 -1",
        "cpu/linpack 200 nan",
        "cpu/linpack 200 inf",
        "cpu/linpack 200 1 1",
        "mem/memsweep 3 1",
        "mem/memsweep 64 1x",
        "mem/memsweep 99999 1",
        "fork/forksum 1 1",
        "fork/forksum 0 5 1",
        "fork/forksum 5 4 1",
        "fork-spawn/forksum child 1 2 0"
      })
  void wrongParametersAreRefused(String line) throws Exception {
    List<String> words = Arrays.asList(line.split(" "));
    ScriptOutput output =
        run("", words.get(0), words.subList(1, words.size()).toArray(String[]::new));
    assertThat(output.exit()).isEqualTo(2);
    assertThat(output.out()).isEmpty();
    assertThat(output.err()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "'10, 5\n20, 50\n30, 60\n', CONTRADICTION",
    "'10, 900\n400, 900\n800, 900\n', CONTRADICTION",
    "'10, 900\n20, 900\n', NOT_MEASURED",
    "'', NOT_MEASURED"
  })
  void fioContradictingItselfIsNoMeasurement(String log, String reason) throws Exception {
    assertThat(RunOutputParser.parse(evaluated(log))).isEqualTo(new RunOutcome.Failed(reason));
  }

  @Test
  void aStallBeforeFioLogsIsNoContradiction() throws Exception {
    assertThat(RunOutputParser.parse(evaluated("10, 1800\n100, 1900\n200, 1850\n")))
        .isInstanceOfSatisfying(Measured.class, m -> assertThat(m.value()).isEqualTo(1850));
  }

  /** Evaluates a log of 400 writes at 1000 IOPS. */
  private static ScriptOutput evaluated(String log) throws Exception {
    String total = "\"write\" : {\n\"iops\" : 1000.5,\n\"total_ios\" : 400,\n";
    Path json = Files.writeString(folder.resolve("fio.json"), total);
    Path intervals = Files.writeString(folder.resolve("log"), log);
    return output("", "awk", "-f", "disk-random/inner.awk", json.toString(), intervals.toString());
  }

  @Test
  void buildingAgainBuildsNothing() throws Exception {
    Path program = folder.resolve("cpu/linpack");
    var built = Files.getLastModifiedTime(program);
    build();
    assertThat(Files.getLastModifiedTime(program)).isEqualTo(built);
  }

  private static ScriptOutput run(String seconds, String program, String... parameters)
      throws IOException, InterruptedException {
    String[] words = new String[parameters.length + 1];
    words[0] = folder.resolve(program).toString();
    System.arraycopy(parameters, 0, words, 1, parameters.length);
    return output(seconds, words);
  }

  private static ScriptOutput output(String seconds, String... words)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("TARE_SECONDS", seconds);
    builder.environment().put("TARE_DISK", folder.toString());
    int exit = builder.start().waitFor();
    return new ScriptOutput(
        exit,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
