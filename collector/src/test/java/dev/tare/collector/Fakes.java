package dev.tare.collector;

import dev.tare.collector.host.Tools;
import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.CampaignSpecBuilder;
import dev.tare.collector.plan.Profile;
import dev.tare.collector.plan.StoppingRule;
import dev.tare.collector.run.LineProgress;
import dev.tare.collector.run.Progress;
import dev.tare.collector.setup.HostPaths;
import dev.tare.dataset.Campaign;
import dev.tare.dataset.Description;
import dev.tare.dataset.datapackage.DataPackage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A collector over the fake platforms and benchmarks of this module's tests. */
public final class Fakes {

  static final Path PLATFORMS = Path.of("src/test/platforms").toAbsolutePath();

  /** Kept between runs, because building an image takes a minute. */
  static final Path CACHE = Path.of("target/cache/tare").toAbsolutePath();

  private static final Path GUARD = Path.of("guard").toAbsolutePath();

  public final HostPaths paths;
  public final StringWriter said = new StringWriter();

  /** The stopping rule; by default the precision is never reached. */
  StoppingRule rule = (soFar, until) -> new StoppingRule.CheckResult(false, "too little is known");

  public Fakes(Path temporary) {
    this(
        new HostPaths(
            Path.of("src/test/benchmarks").toAbsolutePath(),
            List.of(PLATFORMS),
            Map.of(),
            GUARD,
            Path.of("target/fakes").toAbsolutePath(),
            temporary.resolve("cache")));
  }

  /** The test's own platforms on the fake benchmarks. */
  static Fakes overPlatforms(Path platforms, Path temporary) {
    HostPaths paths = new Fakes(temporary).paths;
    return new Fakes(
        new HostPaths(
            paths.benchmarks(), List.of(platforms), Map.of(), GUARD, paths.build(), paths.cache()));
  }

  private Fakes(HostPaths paths) {
    this.paths = paths;
  }

  /** The test's own benchmarks on the real and the fake platforms. */
  static Fakes over(Path benchmarks, Path temporary) {
    Path real = Path.of("platforms").toAbsolutePath();
    Path build = temporary.resolve("build");
    return new Fakes(
        new HostPaths(benchmarks, List.of(real, PLATFORMS), Map.of(), GUARD, build, CACHE));
  }

  /** The number of runs after which the collector dies. */
  OptionalInt dyingAfter = OptionalInt.empty();

  public CollectResult collect(Path into, boolean resume, CampaignSpec spec) {
    return collector().collect(into, resume, spec);
  }

  public Collector collector() {
    Progress lines = new LineProgress(new PrintWriter(said, true));
    Progress progress = dyingAfter.isPresent() ? new Dying(lines, dyingAfter.getAsInt()) : lines;
    return new Collector(paths, Tools.of(System.getenv()), "tare test", rule, progress);
  }

  /** Makes a finished campaign an interrupted one, whose tables a test may then cut. */
  static void unseal(Path campaign) {
    Description sealed = DataPackage.read(campaign).orElseThrow().description();
    Campaign c = sealed.campaign();
    Campaign running =
        new Campaign(
            c.name(), c.tool(), c.source(), c.baseline(), c.started(), Optional.empty(), c.plan());
    DataPackage.write(campaign, sealed.with(running), List.of(), false);
  }

  public static CampaignSpec spec(int rounds, int sessions, double timeout, String... platforms) {
    return CampaignSpecBuilder.from(CampaignSpec.of(Profile.QUICK))
        .platforms(List.of(platforms))
        .rounds(rounds)
        .sessions(sessions)
        .seconds(0.01)
        .timeout(timeout)
        .seed(7)
        .build();
  }

  public static CampaignSpec only(String benchmark, CampaignSpec spec) {
    return CampaignSpecBuilder.from(spec).benchmarks(List.of(benchmark)).build();
  }
}
