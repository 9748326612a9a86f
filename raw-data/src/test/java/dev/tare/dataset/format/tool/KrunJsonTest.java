package dev.tare.dataset.format.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.source.SourceSeries;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the results of Krun mean, and what becomes of damaged bzip2 files. */
class KrunJsonTest {

  private static final String NAME = "krun_results.json.bz2";

  @TempDir private Path directory;

  @Test
  void processExecutionIsARunAndItsIterationsAreInnerValues() {
    SourceSeries fib = Fixture.of("krun.json").series("fib", "");
    assertThat(fib.label().platform()).contains("CPython");
    assertThat(fib.runs()).hasSize(3);
    assertThat(fib.inner().get(1)).hasSize(5).contains(fib.runs().get(0).value());
  }

  @Test
  void executionWithoutIterationsCrashed() {
    SourceSeries java =
        Fixture.of("krun.json").content().series().stream()
            .filter(one -> one.label().toString().contains("Java"))
            .findFirst()
            .orElseThrow();
    assertThat(java.runs()).extracting(run -> run.number()).containsExactly(1, 3);
    assertThat(java.failures()).singleElement().matches(failed -> failed.run() == 2);
    assertThat(Fixture.of("krun.json").problems()).containsExactly("1: TOOL_WARNING");
  }

  @Test
  void variantsOfOneMachineAreToldApart() {
    Fixture file = Fixture.of("krun.json");
    assertThat(Fixture.values(file.series("sort", "default-java")))
        .containsExactly(0.812345, 0.798765);
    assertThat(Fixture.values(file.series("sort", "graal-java")))
        .containsExactly(0.512345, 0.598765);
  }

  @Test
  void compressedFileMeansTheSame() throws IOException {
    Files.write(directory.resolve(NAME), bzip2(Fixture.text("krun.json")));
    Fixture compressed = Fixture.of(directory, NAME);
    assertThat(compressed.content()).isEqualTo(Fixture.of("krun.json").content());
  }

  @Test
  void auditLongerThanTheHeadIsPassed() throws IOException {
    String text = Fixture.text("krun.json").replace("ii  bash", "ii  bash\\n".repeat(20_000));
    Files.write(directory.resolve(NAME), bzip2(text));
    assertThat(Fixture.of(directory, NAME).content().series()).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({"0.1", "0.5", "0.95"})
  void cutFileGivesNothing(double part) throws IOException {
    byte[] whole = bzip2(Fixture.text("krun.json"));
    Files.write(
        directory.resolve(NAME), Arrays.copyOf(whole, (int) Math.round(whole.length * part)));
    assertThat(Fixture.of(directory, NAME).content().series()).isEmpty();
  }

  @Test
  void damagedBytesThrowNothing() throws IOException {
    byte[] whole = bzip2(Fixture.text("krun.json"));
    for (int at = 0; at < whole.length; at += 7) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x55;
      Files.write(directory.resolve(NAME), damaged);
      assertThat(Fixture.of(directory, NAME).content().series()).hasSizeLessThanOrEqualTo(4);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'a:b:c': [[1, '2']]}||2: NOT_UNDERSTOOD",
        "{'a:b': [[1]]}||2: NOT_UNDERSTOOD",
        "{'a:b:c': [7]}||2: NOT_UNDERSTOOD",
        "{'a:b:c': [[1, 2, 6]]}|2.0|",
        "[[1]]||1: NOT_UNDERSTOOD",
      })
  void whatIsNotAsTheFormatSaysIsLeftOut(String times, String values, String problem) {
    String text = "{\"audit\": {}, \"config\": \"\",\n\"wallclock_times\": " + times + "}";
    Fixture file = Fixture.of(directory, "a.json", text.replace('\'', '"'));
    List<Double> read =
        file.content().series().stream().flatMap(s -> Fixture.values(s).stream()).toList();
    assertThat(read)
        .map(String::valueOf)
        .containsExactly(values == null ? new String[0] : values.split(" "));
    assertThat(file.problems())
        .containsExactly(problem == null ? new String[0] : new String[] {problem});
  }

  private static byte[] bzip2(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new BZip2CompressorOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
