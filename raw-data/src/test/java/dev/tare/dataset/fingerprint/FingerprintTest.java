package dev.tare.dataset.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.Benchmark;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.Direction;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same data have the same fingerprint, and others another. */
class FingerprintTest {

  private static final Dataset EXAMPLE = DatasetReader.read(Path.of("examples", "failures"));

  @TempDir private Path directory;

  /** Analyses that lie in archives state it. */
  @ParameterizedTest
  @CsvSource({
    "clean, sha256-2:85723959c690347b3dc8298317b364322f6cb19e29bf98ffb93b50f40d862b37, sha256:758efc2c84685982da0d076c71ca63c4d612357016230e9adb9234c595a85828",
    "failures, sha256-2:8b9b9e589192d36fc40f9f55f894724d55fbe8ee405e631121c69047eda4b95d, sha256:8d4aff428cbb277ee02cd2d341209583b87e36214acd72c19b08be7091f5f64c",
  })
  void theFingerprintOfAnExampleNeverChanges(String example, String current, String earlier) {
    Dataset dataset = DatasetReader.read(Path.of("examples", example));
    assertThat(Fingerprint.of(dataset)).isEqualTo(current);
    assertThat(Fingerprint.matches(current, dataset)).isTrue();
    assertThat(Fingerprint.matches(earlier, dataset)).isTrue();
    assertThat(Fingerprint.matches(current, with(dataset, FingerprintTest::reversed))).isFalse();
    assertThat(Fingerprint.matches(earlier, with(dataset, FingerprintTest::reversed))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "de-DE", "hi-IN-u-nu-deva", "tr-TR"})
  void itIsTheSameInEveryLocale(String tag) {
    Locale before = Locale.getDefault();
    String here = Fingerprint.of(EXAMPLE);
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      assertThat(Fingerprint.of(EXAMPLE)).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void anotherValueOrderUnitOrFactIsAnother() {
    assertThat(
            List.of(
                Fingerprint.of(EXAMPLE),
                Fingerprint.of(with(EXAMPLE, FingerprintTest::lastOneMore)),
                Fingerprint.of(with(EXAMPLE, FingerprintTest::reversed)),
                Fingerprint.of(with(EXAMPLE, FingerprintTest::withoutFailures)),
                Fingerprint.of(with(EXAMPLE, s -> s.withInner(Map.of(1, List.of(1.))))),
                Fingerprint.of(inAnotherUnit()),
                Fingerprint.of(withAFact())))
        .doesNotHaveDuplicates();
  }

  @Test
  void anyOtherCellOfATableIsAnother() throws Exception {
    String table = "time,value,run,round,note\n1,4.25,1,1,ab\n2,5.5,2,2,\n3,5.5,3,,c\n";
    assertThat(
            List.of(
                printed(table),
                printed(table.replace("4.25", "4.250000000000001")),
                printed(table.replace("1,4.25", ",4.25")),
                printed(table.replace("5.5,2,", "5.5,4,")),
                printed(table.replace("2,2,", "2,02,")),
                printed(table.replace("2,2,", "2,,")),
                printed(table.replace("note", "remark")),
                printed(table.replace("1,ab", "1,a").replace("2,2,", "2,2,b")),
                printed(table.replace("c", "1")),
                printed(table.replace("c", "ab"))))
        .doesNotHaveDuplicates();
  }

  @Test
  void aColumnWithoutAnythingIsNone() throws Exception {
    assertThat(printed("value,note\n1,\n2,\n")).isEqualTo(printed("value\n1\n2\n"));
  }

  private String printed(String table) throws Exception {
    Files.writeString(directory.resolve("native-cpu.csv"), table);
    return Fingerprint.of(DatasetReader.read(directory));
  }

  private static Dataset with(Dataset dataset, UnaryOperator<Sample> change) {
    List<Sample> samples = new ArrayList<>(dataset.samples());
    samples.replaceAll(change);
    return new Dataset(dataset.description(), samples, dataset.issues());
  }

  private static Sample with(Sample sample, List<Run> runs) {
    return new Sample(
        sample.cell(),
        sample.file(),
        runs,
        sample.failures(),
        sample.inner(),
        sample.printedUnit());
  }

  private static Sample reversed(Sample sample) {
    List<Run> runs = new ArrayList<>(sample.runs());
    Collections.reverse(runs);
    return with(sample, runs);
  }

  private static Sample lastOneMore(Sample sample) {
    List<Run> runs = new ArrayList<>(sample.runs());
    Run last = runs.remove(runs.size() - 1);
    runs.add(last.withValue(Math.nextUp(last.value())));
    return with(sample, runs);
  }

  private static Sample withoutFailures(Sample sample) {
    return new Sample(
        sample.cell(),
        sample.file(),
        sample.runs(),
        List.of(),
        sample.inner(),
        sample.printedUnit());
  }

  private static Dataset inAnotherUnit() {
    List<Benchmark> benchmarks = new ArrayList<>(EXAMPLE.benchmarks());
    Benchmark first = benchmarks.get(0);
    benchmarks.set(0, Benchmark.of(first.id(), first.title(), "furlong", Direction.LOWER));
    return new Dataset(
        EXAMPLE.description().withBenchmarks(benchmarks), EXAMPLE.samples(), EXAMPLE.issues());
  }

  private static Dataset withAFact() {
    Map<String, Map<String, String>> facts = new HashMap<>(EXAMPLE.facts());
    facts.put("host2", Map.of("name", "x"));
    return new Dataset(EXAMPLE.description().with(facts), EXAMPLE.samples(), EXAMPLE.issues());
  }
}
