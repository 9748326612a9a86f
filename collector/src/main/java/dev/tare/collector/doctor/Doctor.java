package dev.tare.collector.doctor;

import dev.tare.collector.catalogue.BenchmarkFolder;
import dev.tare.collector.catalogue.Catalogue;
import dev.tare.collector.catalogue.PlatformFolder;
import dev.tare.collector.host.HostCounters;
import dev.tare.collector.host.HostFacts;
import dev.tare.collector.host.Tools;
import dev.tare.collector.plan.CampaignSpec;
import dev.tare.collector.plan.Profile;
import dev.tare.collector.process.CommandRunner;
import dev.tare.collector.process.HostLock;
import dev.tare.collector.process.PlatformLifecycle;
import dev.tare.collector.process.ScriptEnvironment;
import dev.tare.collector.process.WorkloadBuilder;
import dev.tare.collector.setup.Availability;
import dev.tare.collector.setup.HostPaths;
import dev.tare.collector.setup.HostSetup;
import dev.tare.dataset.file.Directories;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks whether this host is fit to measure, and what is usable on it. */
public final class Doctor {

  private static final Path ROOT = Path.of("/");
  private static final Path CACHES = ROOT.resolve("proc/sys/vm/drop_caches");

  /** More runnable processes than this per core disturb. */
  private static final double QUIET = 0.2;

  private final HostSetup equipment;
  private final HostFacts host;

  public Doctor(HostPaths places, Tools tools) {
    this.equipment = new HostSetup(places, tools);
    this.host = new HostFacts(ROOT, tools);
  }

  public List<HostCheck> examine() {
    List<HostCheck> checks =
        new ArrayList<>(List.of(load(), governor(), virtualization(), flushing()));
    checks.add(fileSystem());
    Catalogue catalogue = equipment.catalogue();
    Availability building = Availability.ofTools(Tools.FOR_BUILDING, equipment.tools());
    checks.add(HostCheck.of("building", building));
    for (BenchmarkFolder benchmark : catalogue.benchmarks()) {
      Availability verdict = Availability.ofTools(benchmark.tools(), equipment.tools());
      checks.add(HostCheck.of("benchmark " + benchmark.id(), verdict));
    }
    if (building.usable()) {
      checks.addAll(undisturbing(catalogue.platforms()));
    }
    return checks;
  }

  /** Probes boot guests and start containers, which a campaign that measures would feel. */
  private List<HostCheck> undisturbing(List<PlatformFolder> platforms) {
    return HostLock.holding(equipment.places().lock(), () -> platforms(platforms))
        .orElseGet(
            () ->
                List.of(
                    HostCheck.doubt(
                        "platforms", "a campaign measures", "ask again when it has ended")));
  }

  private List<HostCheck> platforms(List<PlatformFolder> platforms) {
    HostPaths places = equipment.places();
    WorkloadBuilder.make(places.guardSource(), places.guardFolder());
    ScriptEnvironment surroundings = equipment.newSurroundings(CampaignSpec.of(Profile.QUICK));
    CommandRunner runner = new CommandRunner(places.guard());
    try {
      return platforms.stream()
          .map(platform -> new PlatformLifecycle(platform, surroundings, runner).begin())
          .map(
              life ->
                  HostCheck.of(
                      "platform " + life.platform().id(),
                      Availability.ofProbe(life, equipment.tools())))
          .toList();
    } finally {
      Directories.delete(surroundings.state());
    }
  }

  private static HostCheck load() {
    int cores = Runtime.getRuntime().availableProcessors();
    double load = HostCounters.read(ROOT).load().orElse(0.0);
    String found = load + " on " + cores + " cores";
    return load <= QUIET * cores
        ? HostCheck.ok("load", found)
        : HostCheck.doubt("load", found, "end what else runs here");
  }

  private HostCheck governor() {
    String governor = host.governor();
    return governor.equals("performance") || governor.equals(HostFacts.NOT_VISIBLE)
        ? HostCheck.ok("governor", governor)
        : HostCheck.doubt("governor", governor, "cpupower frequency-set -g performance");
  }

  private HostCheck virtualization() {
    String layer = host.virtualization();
    return layer.equals("none")
        ? HostCheck.ok("virtualization", "none")
        : HostCheck.doubt(
            "virtualization",
            "this host is itself a guest: " + layer,
            "measure on bare metal; 'native' means inside the guest here");
  }

  private static HostCheck flushing() {
    return Files.isWritable(CACHES)
        ? HostCheck.ok("caches", "can be emptied before each run")
        : HostCheck.doubt("caches", "cannot be emptied before each run", "run as root");
  }

  private HostCheck fileSystem() {
    Path cache = equipment.places().cache();
    Path disk = Files.exists(cache) ? cache : cache.getParent();
    String type = HostFacts.fileSystem(disk);
    return type.equals("tmpfs")
        ? HostCheck.doubt("disk", type + " is no disk", "--disk FOLDER on a real one")
        : HostCheck.ok("disk", type + " in " + disk);
  }
}
