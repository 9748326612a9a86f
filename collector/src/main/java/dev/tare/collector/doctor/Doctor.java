package dev.tare.collector.doctor;

import dev.tare.collector.catalogue.BenchmarkFolder;
import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.collector.host.HostCounters;
import dev.tare.collector.host.HostFacts;
import dev.tare.collector.host.Tools;
import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.Profile;
import dev.tare.collector.process.CampaignState;
import dev.tare.collector.process.CommandRunner;
import dev.tare.collector.process.LockHolder;
import dev.tare.collector.process.OrphanCleanup;
import dev.tare.collector.process.PlatformLifecycle;
import dev.tare.collector.process.ScriptEnvironment;
import dev.tare.collector.process.WorkloadBuilder;
import dev.tare.collector.setup.Availability;
import dev.tare.collector.setup.HostPaths;
import dev.tare.collector.setup.HostSetup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Checks whether this host is fit to measure, and what is usable on it. */
public final class Doctor {

  private static final Path ROOT = Path.of("/");
  private static final Path CACHES = ROOT.resolve("proc/sys/vm/drop_caches");

  /** More runnable processes per core disturb measurements. */
  private static final double QUIET = 0.2;

  private static final String KILLED = "killed campaigns";

  private static final CampaignSpec QUICK = CampaignSpec.of(Profile.QUICK);

  private final HostSetup setup;
  private final HostFacts host;

  public Doctor(HostPaths paths, Tools tools) {
    this.setup = new HostSetup(paths, tools);
    this.host = new HostFacts(ROOT, tools);
  }

  public List<HostCheck> examine() {
    List<HostCheck> checks =
        new ArrayList<>(List.of(load(), governor(), virtualization(), fileSystem()));
    checks.addAll(rights().checks());
    Catalogue catalogue = setup.catalogue();
    Availability building = Availability.ofTools(Tools.FOR_BUILDING, setup.tools());
    checks.add(HostCheck.of("building", building));
    for (BenchmarkFolder benchmark : catalogue.benchmarks()) {
      Availability availability = Availability.ofTools(benchmark.tools(), setup.tools());
      checks.add(HostCheck.of("benchmark " + benchmark.id(), availability));
    }
    if (building.usable()) {
      checks.addAll(platformsWithLock(catalogue.platforms()));
    }
    return checks;
  }

  /** Probes boot guests and start containers, which would disturb a running campaign. */
  private List<HostCheck> platformsWithLock(List<PlatformFolder> platforms) {
    HostPaths paths = setup.paths();
    return paths.alone(paths.cache(), () -> platforms(platforms), Doctor::busy);
  }

  private static List<HostCheck> busy(LockHolder holder) {
    return List.of(HostCheck.warning("platforms", holder.line(), "wait for it, or end it"));
  }

  private List<HostCheck> platforms(List<PlatformFolder> platforms) {
    HostPaths paths = setup.paths();
    WorkloadBuilder.make(paths.guardSource(), paths.guardDirectory());
    CommandRunner runner = new CommandRunner(paths.guard());
    List<HostCheck> checks = new ArrayList<>(afterCleaning(runner));
    ScriptEnvironment environment = setup.newEnvironment(QUICK);
    try {
      platforms.stream()
          .map(platform -> new PlatformLifecycle(platform, environment, runner).begin())
          .map(
              lifecycle ->
                  HostCheck.of(
                      "platform " + lifecycle.platform().id(),
                      Availability.ofProbe(lifecycle, setup.tools())))
          .forEach(checks::add);
      return checks;
    } finally {
      new CampaignState(environment.state()).remove();
    }
  }

  /** Removes what killed campaigns left, as the next campaign would. */
  private List<HostCheck> afterCleaning(CommandRunner runner) {
    HostPaths paths = setup.paths();
    List<HostCheck> checks = new ArrayList<>();
    int cleaned =
        new OrphanCleanup(
                paths.running(),
                paths::trusts,
                left -> checks.add(HostCheck.warning(KILLED, left, "remove it yourself")))
            .remove(id -> setup.environment(id, QUICK), runner)
            .size();
    if (cleaned > 0) {
      checks.add(HostCheck.ok(KILLED, "cleaned up after " + cleaned));
    }
    return checks;
  }

  private static HostCheck load() {
    int cores = Runtime.getRuntime().availableProcessors();
    double load = HostCounters.read(ROOT).load().orElse(0.0);
    String found = load + " on " + cores + " cores";
    return load <= QUIET * cores
        ? HostCheck.ok("load", found)
        : HostCheck.warning("load", found, "stop other programs");
  }

  private HostCheck governor() {
    String governor = host.governor();
    return governor.equals("performance") || governor.equals(HostFacts.NOT_VISIBLE)
        ? HostCheck.ok("governor", governor)
        : HostCheck.warning("governor", governor, "cpupower frequency-set -g performance");
  }

  private HostCheck virtualization() {
    String layer = host.virtualization();
    return layer.equals("none") || layer.equals(HostFacts.NOT_VISIBLE)
        ? HostCheck.ok("virtualization", layer)
        : HostCheck.warning(
            "virtualization",
            "this host is itself a guest: " + layer,
            "measure on bare metal; on this host, 'native' runs inside a virtual machine");
  }

  /** As the kernel sees them: root in a container may not empty caches, either. */
  private UserRights rights() {
    String user = System.getProperty("user.name");
    Map<String, String> facts = host.read(setup.paths().cache());
    return new UserRights(user, user.equals("root"), Files.isWritable(CACHES), facts);
  }

  private HostCheck fileSystem() {
    Path cache = setup.paths().cache();
    Path disk = Files.exists(cache) ? cache : cache.getParent();
    String type = HostFacts.fileSystem(disk);
    return type.equals("tmpfs")
        ? HostCheck.warning(
            "disk", type + " is not a disk", "name a directory on a disk with --disk")
        : HostCheck.ok("disk", type + " in " + disk);
  }
}
