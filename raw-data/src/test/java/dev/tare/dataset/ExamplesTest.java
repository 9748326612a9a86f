package dev.tare.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example campaigns are as they were sealed. */
class ExamplesTest {

  @ParameterizedTest
  @CsvSource({
    "clean, 96, 96, 0",
    "noisy-disk, 32, 32, 0",
    "failures, 72, 67, 5",
    "layers, 264, 264, 0"
  })
  void sealsHoldAndNoRunIsMissing(String name, int planned, int measured, int failed) {
    Dataset dataset = read(name);
    assertThat(dataset.issues()).extracting(DataIssue::code).containsExactly(IssueCode.OLD_SCHEMA);
    assertThat(dataset.campaign().plan().runs()).hasValue(planned);
    assertThat(dataset.samples().stream().mapToInt(sample -> sample.runs().size()).sum())
        .isEqualTo(measured);
    assertThat(dataset.samples().stream().mapToInt(sample -> sample.failures().size()).sum())
        .isEqualTo(failed);
  }

  @Test
  void valueIsTheMedianOfTheInnerValues() {
    for (Sample sample : read("clean").samples()) {
      for (Run run : sample.runs()) {
        double[] inner =
            sample.inner().get(run.number()).stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        int half = inner.length / 2;
        double median = inner.length % 2 == 1 ? inner[half] : (inner[half - 1] + inner[half]) / 2;
        assertThat(run.value()).isEqualTo(median);
      }
    }
  }

  private static Dataset read(String name) {
    return DatasetReader.read(Path.of("examples", name));
  }
}
