package dev.tare.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.expectation.ExpectationsFile;
import dev.tare.analyzer.result.Analysis;
import dev.tare.analyzer.result.AnalysisFile;
import dev.tare.analyzer.result.Options;
import dev.tare.analyzer.stats.Simulation;
import dev.tare.dataset.Dataset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole of {@code analysis.json} for one small campaign, to the last digit. */
class GoldenAnalysisTest {

  private static final Path GOLDEN = Path.of("src/test/resources/dev/tare/analyzer/analysis.json");

  /** {@code -Dgolden.update=true} rewrites the file first. */
  @Test
  void theWholeAnalysisIsUnchanged() throws IOException {
    String text = AnalysisFile.text(analysis());
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, text);
    }
    assertThat(text).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void whatIsWrittenIsReadBack(@TempDir Path folder) {
    Analysis analysis = analysis();
    AnalysisFile.write(folder, analysis);
    assertThat(AnalysisFile.read(folder)).isEqualTo(analysis);
    assertThat(folder.resolve(AnalysisFile.NAME)).exists();
  }

  private static Analysis analysis() {
    Dataset dataset =
        Campaigns.with(
            Map.of("host", Map.of("virtualization", "kvm")),
            Campaigns.rounds("native", Campaigns.MEM, values(1, 1)),
            Campaigns.failing(Campaigns.rounds("docker", Campaigns.MEM, values(1.25, 2)), 4));
    AnalysisOptions options =
        new AnalysisOptions(
            Optional.empty(),
            Options.STANDARD,
            ExpectationsFile.parse("golden", List.of("mem: native > docker")));
    return Analyzer.analyze(dataset, options);
  }

  /** Rounded as files print them. */
  private static double[] values(double level, int seed) {
    double[] values = Campaigns.around(level, Simulation.of(seed).independent(0.02, 12));
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.rint(values[i] * 1e4) / 1e4;
    }
    return values;
  }
}
