package dev.tare.dataset.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.Dataset;
import dev.tare.dataset.Run;
import dev.tare.dataset.Sample;
import dev.tare.dataset.fingerprint.Fingerprint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs are kept by columns, from which the same is read as from the runs themselves. */
class ColumnsTest {

  @ParameterizedTest
  @ValueSource(strings = {"clean", "failures", "layers", "noisy-disk"})
  void aCollectedCampaignHasNoObjectPerRun(String example) {
    Dataset dataset = DatasetReader.read(Path.of("examples", example));
    assertThat(dataset.samples())
        .filteredOn(sample -> !sample.runs().isEmpty())
        .isNotEmpty()
        .allSatisfy(sample -> assertThat(sample.runs()).isInstanceOf(Run.Columns.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"clean", "failures", "layers", "noisy-disk"})
  void theFingerprintIsThatOfTheRunsAsObjects(String example) {
    Dataset dataset = DatasetReader.read(Path.of("examples", example));
    List<Sample> objects = dataset.samples().stream().map(ColumnsTest::objects).toList();
    Dataset same = new Dataset(dataset.description(), objects, dataset.issues());
    assertThat(Fingerprint.of(same)).isEqualTo(Fingerprint.of(dataset));
  }

  @Test
  void columnsSayWhatRunsSay(@TempDir Path directory) throws Exception {
    Files.writeString(
        directory.resolve("native-cpu.csv"),
        """
        time,value,run,round,session,position,steal,kernel
        1795652768.588,4.25,1,1,1,2,,
        ,5.5,3,2,01,,0.5,a b
        1795652770,6e1,4,x,2,1,7,"a ""c"", d"
        """);
    Sample sample = DatasetReader.read(directory).samples().get(0);
    Sample objects = objects(sample);
    assertThat(sample.runs()).isInstanceOf(Run.Columns.class).hasSize(3);
    for (Sample one : List.of(sample, objects)) {
      assertThat(one.values()).containsExactly(4.25, 5.5, 60);
      assertThat(one.numbers()).containsExactly(1, 3, 4);
      assertThat(one.sessions()).containsExactly(1, 1, 2);
      assertThat(one.rounds()).containsExactly(1, 2, Run.Columns.NONE);
      assertThat(one.numbers("steal")).containsExactly(Double.NaN, 0.5, 7);
      assertThat(one.texts("kernel")).containsExactly("", "a b", "a \"c\", d");
      assertThat(one.texts("absent")).containsExactly("", "", "");
      assertThat(one.columns()).containsExactly("round", "session", "position", "steal", "kernel");
      assertThat(one.withValues(v -> 2 * v)).extracting(Run::value).containsExactly(8.5, 11., 120.);
    }
    assertThat(sample.withValues(v -> v)).isEqualTo(sample.runs());
    assertThat(sample.runs().get(2).columns())
        .isEqualTo(
            Map.of(
                "round",
                "x",
                "session",
                "2",
                "position",
                "1",
                "steal",
                "7",
                "kernel",
                "a \"c\", d"));
  }

  private static Sample objects(Sample sample) {
    return new Sample(
        sample.cell(),
        sample.file(),
        new ArrayList<>(sample.runs()),
        sample.failures(),
        sample.inner(),
        sample.printedUnit());
  }
}
