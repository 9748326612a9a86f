package dev.tare.analyzer.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tare.analyzer.Campaigns;
import dev.tare.dataset.file.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read again is what was written; codes of other versions are refused. */
class AnalysisFileTest {

  @TempDir private Path folder;

  private static final Analysis ANALYSIS =
      Campaigns.analyze(
          Campaigns.block("native", Campaigns.MEM, Campaigns.noise(1), 0),
          Campaigns.failing(Campaigns.block("docker", Campaigns.MEM, Campaigns.noise(0.7), 1), 7));

  @Test
  void whatIsReadIsWhatWasWritten() {
    AnalysisFile.write(folder, ANALYSIS);
    assertThat(AnalysisFile.read(folder)).isEqualTo(ANALYSIS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"CONTAINER_FASTER", "SEQUENTIAL", "FAILURES", "better", "unpaired"})
  void anUnknownWordIsRefusedInOneLine(String word) throws IOException {
    String text = AnalysisFile.text(ANALYSIS).replace("\"" + word + "\"", "\"BRAND_NEW\"");
    Files.writeString(folder.resolve(AnalysisFile.NAME), text);
    assertThat(text).contains("BRAND_NEW");
    assertThatThrownBy(() -> AnalysisFile.read(folder))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("is not a valid analysis; run again: tare analyze");
  }
}
