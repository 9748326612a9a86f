package dev.tare.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunsCsvTest {

  private static final Path EXAMPLES = Path.of("..", "raw-data", "examples");

  @ParameterizedTest
  @ValueSource(strings = {"clean", "failures", "layers", "noisy-disk"})
  void itsLeastLengthIsNearAndNeverMore(String example) {
    Dataset dataset = DatasetReader.read(EXAMPLES.resolve(example));
    int length = RunsCsv.of(dataset).length();
    assertThat(RunsCsv.leastLength(dataset)).isBetween(length / 3L, (long) length);
  }
}
