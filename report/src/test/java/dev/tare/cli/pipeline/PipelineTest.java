package dev.tare.cli.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.analyzer.AnalysisOptions;
import dev.tare.collector.CollectResult;
import dev.tare.collector.CollectStatus;
import dev.tare.collector.Collector;
import dev.tare.collector.host.Tools;
import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.CampaignSpecBuilder;
import dev.tare.collector.plan.Profile;
import dev.tare.collector.run.LineProgress;
import dev.tare.collector.setup.HostPaths;
import dev.tare.report.ReportOptions;
import dev.tare.report.text.Language;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stages in sequence over a fake platform. */
class PipelineTest {

  private static final Path COLLECTOR = Path.of("../collector").toAbsolutePath().normalize();

  @TempDir private Path temporary;

  @Test
  void aCampaignIsCollectedAnalysedAndReported() {
    Path directory = temporary.resolve("campaign");
    Pipeline pipeline =
        new Pipeline(
            collector(), AnalysisOptions.STANDARD, ReportOptions.in(List.of(Language.values())));
    CollectResult collected = pipeline.collect(directory, spec());
    assertThat(collected).isEqualTo(new CollectResult(CollectStatus.DONE, 4, 4, 0));
    AnalyzedCampaign analyzed = pipeline.analyze(directory);
    assertThat(analyzed.analysis().samples()).hasSize(1);
    pipeline.report(analyzed);
    assertThat(directory.resolve("analysis.json")).exists();
    assertThat(directory.resolve("index.de.html")).exists();
    assertThat(directory.resolve("report-en.pdf")).exists();
  }

  @ParameterizedTest
  @CsvSource({"DONE, 1, true", "DONE, 0, false", "INTERRUPTED, 1, false", "BUSY, 0, false"})
  void onlyACampaignThatEndedWithValuesIsAnalysed(
      CollectStatus ending, int measured, boolean analyzable) {
    CollectResult collected = new CollectResult(ending, 4, measured, 0);
    assertThat(Pipeline.isAnalyzable(collected)).isEqualTo(analyzable);
  }

  private Collector collector() {
    HostPaths paths =
        new HostPaths(
            COLLECTOR.resolve("src/test/benchmarks"),
            List.of(COLLECTOR.resolve("src/test/platforms")),
            Map.of(),
            COLLECTOR.resolve("guard"),
            Path.of("target/pipeline").toAbsolutePath(),
            temporary.resolve("cache"));
    LineProgress progress = new LineProgress(new PrintWriter(Writer.nullWriter()));
    return new Collector(paths, Tools.of(System.getenv()), "test", new PrecisionRule(), progress);
  }

  private static CampaignSpec spec() {
    return CampaignSpecBuilder.from(CampaignSpec.of(Profile.QUICK))
        .platforms(List.of("constant"))
        .benchmarks(List.of("alpha"))
        .rounds(4)
        .seconds(0.01)
        .seed(1)
        .build();
  }
}
