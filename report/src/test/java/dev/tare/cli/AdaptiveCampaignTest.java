package dev.tare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.cli.pipeline.PrecisionRule;
import dev.tare.collector.CollectResult;
import dev.tare.collector.CollectStatus;
import dev.tare.collector.Collector;
import dev.tare.collector.host.Tools;
import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.CampaignSpecBuilder;
import dev.tare.collector.plan.PrecisionTarget;
import dev.tare.collector.plan.Profile;
import dev.tare.collector.run.LineProgress;
import dev.tare.collector.setup.HostPaths;
import dev.tare.dataset.read.DatasetReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real campaigns over fake platforms, ended by the analysis of their own data. */
class AdaptiveCampaignTest {

  private static final Path COLLECTOR = Path.of("../collector").toAbsolutePath().normalize();

  @TempDir private Path temporary;
  private final StringWriter said = new StringWriter();

  @Test
  void whatIsConstantEndsAtTheFirstLook() {
    assertThat(collect("constant")).isEqualTo(new CollectResult(CollectStatus.DONE, 16, 16, 0));
    assertThat(fact("ended")).contains("reached");
    assertThat(said.toString())
        .contains("after 16 rounds: constant-alpha has the widest interval: ±");
  }

  @Test
  void whatIsNoisyGoesOnToTheLastRound() {
    assertThat(collect("noisy")).isEqualTo(new CollectResult(CollectStatus.DONE, 34, 34, 0));
    assertThat(fact("ended")).contains("cap");
    assertThat(fact("looks")).contains("16, 24, 32, 34");
  }

  private Optional<String> fact(String key) {
    return DatasetReader.read(temporary.resolve("campaign")).fact("campaign", key);
  }

  private CollectResult collect(String platform) {
    HostPaths places =
        new HostPaths(
            COLLECTOR.resolve("src/test/benchmarks"),
            List.of(COLLECTOR.resolve("src/test/platforms")),
            Map.of(),
            COLLECTOR.resolve("guard"),
            Path.of("target/adaptive").toAbsolutePath(),
            temporary.resolve("cache"));
    CampaignSpec wishes =
        CampaignSpecBuilder.from(CampaignSpec.of(Profile.QUICK))
            .platforms(List.of(platform))
            .benchmarks(List.of("alpha"))
            .rounds(34)
            .seconds(0.01)
            .seed(1)
            .until(Optional.of(PrecisionTarget.of(0.01, List.of())))
            .build();
    LineProgress progress = new LineProgress(new PrintWriter(said, true));
    return new Collector(places, Tools.of(System.getenv()), "test", new PrecisionRule(), progress)
        .collect(temporary.resolve("campaign"), false, wishes);
  }
}
