package dev.tare.collector;

import dev.tare.collector.host.Tools;
import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.CampaignSpecBuilder;
import dev.tare.collector.plan.Profile;
import dev.tare.collector.plan.StoppingRule;
import dev.tare.collector.run.LineProgress;
import dev.tare.collector.run.Progress;
import dev.tare.collector.setup.HostPaths;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The collector as a separate process that can be killed; it always resumes. */
final class CollectMain {

  /** The variable with the option {@code daemon} of Docker. */
  static final String DAEMON = "TEST_DAEMON";

  /** The variable with a directory of further platforms. */
  static final String PLATFORMS = "TEST_PLATFORMS";

  private CollectMain() {}

  /** INTO PLATFORMS BENCHMARKS ROUNDS SECONDS, ids separated by commas. */
  public static void main(String[] args) {
    CampaignSpec spec =
        CampaignSpecBuilder.from(CampaignSpec.of(Profile.QUICK))
            .platforms(list(args[1]))
            .benchmarks(list(args[2]))
            .rounds(Integer.parseInt(args[3]))
            .sessions(2)
            .seconds(Double.parseDouble(args[4]))
            .build();
    HostPaths paths =
        HostPaths.of(Path.of(".."), platforms(), System.getenv())
            .with(
                Map.of("docker", Map.of("daemon", System.getenv().getOrDefault(DAEMON, "found"))));
    Progress progress = new LineProgress(new PrintWriter(System.out, true));
    StoppingRule rule = (soFar, until) -> new StoppingRule.CheckResult(true, "");
    CollectResult collected =
        new Collector(paths, Tools.of(System.getenv()), "tare test", rule, progress)
            .collect(Path.of(args[0]), true, spec);
    System.out.println(collected);
    System.exit(collected.ending().ordinal());
  }

  private static List<Path> platforms() {
    String further = System.getenv(PLATFORMS);
    return further == null ? List.of(Fakes.PLATFORMS) : List.of(Path.of(further));
  }

  private static List<String> list(String words) {
    return Arrays.asList(words.split(","));
  }
}
