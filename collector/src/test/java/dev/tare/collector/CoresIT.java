package dev.tare.collector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tare.collector.host.Cores;
import dev.tare.collector.host.Tools;
import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.CampaignSpecBuilder;
import dev.tare.collector.plan.Profile;
import dev.tare.collector.plan.StoppingRule;
import dev.tare.collector.run.LineProgress;
import dev.tare.collector.setup.HostPaths;
import dev.tare.dataset.Dataset;
import dev.tare.dataset.read.DatasetReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real platforms on one core. */
class CoresIT {

  private static final int ALL = Runtime.getRuntime().availableProcessors();

  @Test
  void theHostsProgramsAContainerAndAGuestAreOnTheCoreThatIsNamed(@TempDir Path temporary) {
    Path into = temporary.resolve("campaign");
    assertThat(collect(into)).isEqualTo(new CollectResult(CollectStatus.DONE, 3, 3, 0));
    Dataset dataset = DatasetReader.read(into);
    for (String platform : List.of("native", "docker", "qemu")) {
      assertThat(dataset.fact(platform, "cores")).as(platform).contains("0");
    }
    assertThat(dataset.fact("docker", "start").orElseThrow())
        .contains(" --cpuset-cpus=0 --cpus=" + ALL + " ");
    assertThat(dataset.fact("qemu", "command").orElseThrow()).contains(" -smp " + ALL + " ");
    assertThat(dataset.facts().get("options"))
        .containsEntry("cpu_list", "0")
        .containsEntry("cpus", Integer.toString(ALL));
  }

  private static CollectResult collect(Path into) {
    Path cache = Path.of("target/cache").toAbsolutePath();
    HostPaths paths =
        HostPaths.of(Path.of(".."), List.of(), Map.of("XDG_CACHE_HOME", cache.toString()));
    CampaignSpec spec =
        CampaignSpecBuilder.from(CampaignSpec.of(Profile.QUICK))
            .platforms(List.of("native", "docker", "qemu"))
            .benchmarks(List.of("fork"))
            .rounds(1)
            .seconds(0.3)
            .seed(1)
            .cores(new Cores(Optional.of("0"), OptionalInt.of(ALL)))
            .build();
    LineProgress progress = new LineProgress(new PrintWriter(new StringWriter()));
    StoppingRule rule = (soFar, until) -> new StoppingRule.CheckResult(true, "");
    return new Collector(paths, Tools.of(System.getenv()), "tare test", rule, progress)
        .collect(into, false, spec);
  }
}
